import { capitalised, commonKind } from '../edition/document-kinds.ts';
import { sendersOf } from '../edition/edition-facts.ts';
import type { Edition, Name, NameKind } from '../edition/model.ts';
import { namesById } from '../edition/names-by-id.ts';
import { labelOf } from '../edition/telegram-labels.ts';

/** What one may choose among, beside a query. */
export interface Choice {
  /** Name of the control, and of the parameter in the address. */
  name: string;
  legend: string;
  /** The first is chosen. */
  choices: { value: string; label: string }[];
  /** Whether it narrows a search, so that each choice tells how many passages it leaves. */
  narrows: boolean;
}

/** Most telegrams that are a choice each: the list stands in the page. */
const mostToChoose = 200;

function telegramChoice(telegrams: Edition['telegrams']): Choice {
  const numbers = telegrams.map(({ number }) => String(number));
  return { name: 'telegram', legend: capitalised(commonKind(telegrams)), choices: [{ value: '', label: 'All' }, ...numbers.map((value) => ({ value, label: value }))], narrows: true };
}

/** What narrows a search of an edition, and how its results are shown. */
export function searchChoices({ telegrams, names }: Edition): Choice[] {
  const labels = namesById({ names });
  const parties = (ids: readonly string[]) => [{ value: '', label: 'Anyone' }, ...[...new Set(ids)].map((id) => ({ value: id, label: labelOf(id, labels) }))];
  return [
    { name: 'sender', legend: 'From', choices: parties(sendersOf({ telegrams })), narrows: true },
    { name: 'to', legend: 'To', choices: parties(telegrams.flatMap(({ addressees }) => addressees)), narrows: true },
    ...(telegrams.length > mostToChoose ? [] : [telegramChoice(telegrams)]),
    { name: 'in', legend: 'In', choices: [{ value: '', label: 'Text and notes' }, { value: 'text', label: 'Text' }, { value: 'notes', label: 'Editors’ notes' }], narrows: true },
    { name: 'order', legend: 'Order', choices: [{ value: '', label: `By ${commonKind(telegrams)}` }, { value: 'best', label: 'Best first' }], narrows: false },
    { name: 'view', legend: 'As', choices: [{ value: '', label: 'Passages' }, { value: 'lines', label: 'Lines' }], narrows: false },
  ];
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
