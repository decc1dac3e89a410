import type { GuideGroup } from '../guide.ts';

/** A piece of a sentence about a search: words, and what they lead to. */
export type Segment =
  | { kind: 'words'; text: string }
  /** Words that were found, beside their number. */
  | { kind: 'found'; text: string }
  /** Another query; `everywhere` where it leaves what is chosen beside it. */
  | { kind: 'query'; text: string; q: string; everywhere?: boolean }
  /** A telegram, or a place in it (`p7`). */
  | { kind: 'place'; text: string; group: GuideGroup; place: string | null }
  /** A name in the index of names. */
  | { kind: 'name'; text: string; id: string };

export type Line = readonly Segment[];

/** Plain words. */
export function words(text: string): Segment {
  return { kind: 'words', text };
}

/** Segments with words between each two. */
export function inList(segments: readonly Segment[], gap = ', ', last = gap): Segment[] {
  return segments.flatMap((segment, index) => (index === 0 ? [segment] : [words(index === segments.length - 1 ? last : gap), segment]));
}

/** A line as it is read out. */
export function textOfLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}
