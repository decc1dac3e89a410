import type { PassageId } from '../edition/ids.ts';
import { inReadingMarks } from '../edition/in-reading-marks.ts';
import type { Edition, Reference } from '../edition/model.ts';
import { incomingReferences } from '../edition/surroundings.ts';
import { placeWithin } from '../edition/place-labels.ts';

/** What cannot be told of a passage's cross-references by links in its own words. */
export interface PassageReferences {
  passage: PassageId;
  /** "¶3", "heading". */
  label: string;
  /** Its own references that have several targets, or a reason to be told, in the order of the text; their phrases in the marks that are read. */
  outgoing: Reference[];
  /** References of any passage that lead to it, in the order of the text. */
  incoming: readonly Reference[];
}

/** Id of the entry in the list of cross-references. */
export function entryId({ passage }: PassageReferences): string {
  return `${passage}-refs`;
}

/** Id of the words that say why the editors infer a cross-reference. */
export function idOfReason(reference: string): string {
  return `${reference}-why`;
}

/** The passages of which there is something to tell, in the order of the text, by the number of their telegram. */
export function crossReferencesOf({ passages, references, identity }: Edition): Map<number | null, PassageReferences[]> {
  const incoming = incomingReferences(references);
  const several = Map.groupBy(references.filter(({ targets, reason }) => targets.length > 1 || reason.length > 0), ({ passage }) => passage);
  const told = passages.filter(({ id }) => incoming.has(id) || several.has(id));
  const groups = Map.groupBy(told, ({ telegram }) => telegram);
  return new Map([...groups].map(([telegram, ofTelegram]) => [telegram, ofTelegram.map((passage) => ({
    passage: passage.id,
    label: placeWithin(passage),
    outgoing: (several.get(passage.id) ?? []).map((reference) => ({ ...reference, phrase: inReadingMarks(reference.phrase, identity) })),
    incoming: incoming.get(passage.id) ?? [],
  }))]));
}
