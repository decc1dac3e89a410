import type { FoldedWord } from './fold.ts';
import { distinct, type Span } from './pattern.ts';

/** Longest text that is shown whole, and how much is shown on either side of what was found in a longer one; UTF-16 units. */
const whole = 320;
const around = 90;

/** A stretch of a text that is shown: characters of the text, with what was found in it. */
export interface ExcerptWindow extends Span {
  finds: Span[];
}

/**
 * What is shown of a text: all of it where it is short, else the surroundings of what was found.
 * @param words the words of the text
 * @param spans what was found, as numbers of words, `end` exclusive
 */
export function excerptOf(text: string, words: readonly FoldedWord[], spans: readonly Span[]): ExcerptWindow[] {
  const finds = charactersOf(words, distinct(spans));
  const windows = text.length <= whole ? [{ start: 0, end: text.length }] : windowsAround(text, words, finds);
  return windows.map(({ start, end }) => ({ start, end, finds: finds.filter((find) => find.start >= start && find.end <= end) }));
}

/** Where words stand: from the first character of the first to behind the last of the last. */
export function charactersOf(words: readonly FoldedWord[], spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const first = words[start];
    const last = words[end - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Stretches of whole words around what was found, those that meet made one. */
function windowsAround(text: string, words: readonly FoldedWord[], finds: readonly Span[]): Span[] {
  const windows: Span[] = [];
  for (const find of finds) {
    const first = words.find(({ start }) => start >= find.start - around)?.start ?? 0;
    const last = words.findLast(({ end }) => end <= find.end + around)?.end ?? text.length;
    const start = find.start <= around ? 0 : first;
    const end = find.end + around >= text.length ? text.length : last;
    const before = windows.at(-1);
    if (before && start <= before.end + around / 2) before.end = Math.max(before.end, end);
    else windows.push({ start, end });
  }
  return windows.length > 0 ? windows : [{ start: 0, end: Math.min(text.length, whole) }];
}
