import type { PassageId } from '../ids.ts';
import type { MentionRecord } from '../model.ts';
import { partsOfPassageId } from '../passage-id.ts';
import { partInWords } from '../place-labels.ts';

/** A place that an index leads to. */
export interface IndexPlace {
  /** As an index prints it: "3.7" for a paragraph, "3 heading", "title page". */
  words: string;
  /** The first passage that the words stand for. */
  passage: PassageId;
  /** How many mentions stand there. */
  count: number;
}

/** The places of mentions, each once, in the order of the text. */
export function indexPlacesOf(mentions: readonly MentionRecord[]): IndexPlace[] {
  const byWords = Map.groupBy(mentions, ({ passage }) => placeInWords(passage));
  return [...byWords].flatMap(([words, [first, ...others]]) => (first ? [{ words, passage: first.passage, count: others.length + 1 }] : []));
}

/** A passage as an index prints its place. */
export function placeInWords(passage: PassageId): string {
  const { telegram, part, number } = partsOfPassageId(passage);
  if (telegram === null) return 'title page';
  return part === 'p' && number !== null ? `${telegram}.${number}` : `${telegram} ${partInWords(part)}`;
}
