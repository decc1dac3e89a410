import { capitalised } from '../../edition/document-kinds.ts';
import { inOneList } from '../../edition/in-one-list.ts';
import type { Reference, Telegram } from '../../edition/model.ts';
import { partsOfPassageId } from '../../edition/passage-id.ts';
import { partInWords } from '../../edition/place-labels.ts';

/** Says of a draft, by the id of its first paragraph, whether a reply comes back to it, and where. */
export function draftRemarks(references: readonly Reference[], { kind, number }: Telegram): (draft: string) => string {
  const name = `${kind} ${number}`;
  return (draft) => {
    const back = references.filter(({ targets }) => targets.some(({ id }) => id === draft));
    if (back.length === 0) return `. ${capitalised(name)} does not come back to it`;
    const places = back.map(({ passage, certainty }) => `${certainty === 'probable' ? 'probably ' : ''}${placeInTelegram(passage)}`);
    return `. ${capitalised(name)} comes back to it: ${inOneList(places)}`;
  };
}

/** "¶3", "heading". */
export function placeInTelegram(passage: string): string {
  const { part, number } = partsOfPassageId(passage);
  return part === 'p' ? `¶${number ?? ''}` : partInWords(part);
}
