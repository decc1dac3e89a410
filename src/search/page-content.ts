import { sendersOf } from '../edition/edition-facts.ts';
import type { Edition, Name, NameKind } from '../edition/model.ts';
import { namesById } from '../edition/names-by-id.ts';
import { labelOf } from '../edition/telegram-labels.ts';

/** Who sent telegrams, in the order in which they first did. */
export function senderChoices({ telegrams, names }: Edition): { id: string; label: string }[] {
  const labels = namesById({ names });
  return sendersOf({ telegrams }).map((id) => ({ id, label: labelOf(id, labels) }));
}

/** Names by forms that the text does not print: the most mentioned person, organisation and place, and one in another language. */
export function exampleForms({ names, mentions }: Edition): { form: string; label: string }[] {
  const counts = Map.groupBy(mentions, ({ name }) => name);
  const byMentions = [...names].sort((a, b) => (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1));
  const first = (formsOf: (name: Name) => string[]) => {
    const name = byMentions.find((each) => formsOf(each).length > 0);
    return name ? formsOf(name).slice(0, 1).map((form) => ({ form, label: name.label })) : [];
  };
  return [
    ...kinds.flatMap((kind) => first((name) => (name.kind === kind ? formsIn(name, false) : []))),
    ...first((name) => (name.kind === 'person' ? formsIn(name, true) : [])),
  ];
}

/** Forms that the text does not print, in the edition's language or in others. */
function formsIn({ alsoKnownAs }: Name, foreign: boolean): string[] {
  return alsoKnownAs.flatMap(({ text, language }) => ((language !== null) === foreign ? [text] : []));
}

const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];
