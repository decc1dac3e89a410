import type { PassageId } from '../ids.ts';
import type { MentionRecord } from '../model.ts';

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

function placeInWords(passage: PassageId): string {
  const [owner = '', within = ''] = passage.split('-');
  if (owner === 'front') return 'title page';
  const telegram = owner.replace(/^t/u, '');
  const paragraph = /^p(\d+)$/u.exec(within)?.[1];
  return paragraph === undefined ? `${telegram} ${partInWords(within)}` : `${telegram}.${paragraph}`;
}

/** What a part of a telegram that is no paragraph is called. */
function partInWords(within: string): string {
  if (within === 'signed') return 'signature';
  return /^s\d+$/u.test(within) ? 'note' : within;
}
