import type { FoldedWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** Words to be found one behind another: at each step one of several ways to write them, each a run of words. */
export type Pattern = readonly Step[];
export type Step = readonly (readonly string[])[];

/** What literally reads like these words: any hyphen or apostrophe within them may be there or not, and characters stand for their variants. */
export function literalPattern(compounds: readonly FoldedWord[][], lexicon: Lexicon): Pattern {
  return compounds.flatMap((compound): Step[] => (isUnspaced(compound)
    ? compound.map(({ word }) => lexicon.variantsOf(word).map((variant) => [variant]))
    : [literalStep(compound, lexicon)]));
}

/** Whether a compound is of a script that sets no spaces. */
export function isUnspaced(compound: readonly FoldedWord[]): boolean {
  return compound.some(({ joint }) => joint === 'none') || (compound.length === 1 && /^[\p{Script=Han}]$/u.test(compound[0]?.word ?? ''));
}

function literalStep(compound: readonly FoldedWord[], lexicon: Lexicon): Step {
  const words = compound.map(({ word }) => word);
  const joined = words.join('');
  return words.length === 1
    ? [words, ...lexicon.partsOf(joined).map(({ parts }) => parts)]
    : [words, [joined], ...lexicon.partsOf(joined).map(({ parts }) => parts)].filter((way, index) => index === 0 || isKnown(way, lexicon));
}

/** Whether the text has every word of a way. */
export function isKnown(way: readonly string[], lexicon: Lexicon): boolean {
  return way.every((word) => lexicon.has(word));
}

/** A pattern as text, equal for equal patterns. */
export function keyOf(pattern: Pattern): string {
  return JSON.stringify(pattern);
}

/** Where a pattern stands: from its first word to behind its last, in places of the stream, in its order, each once. */
export interface Span {
  start: number;
  end: number;
}

/** Places of words in the stream of the edition. */
export interface Places {
  /** Places of a word, in their order. */
  of: (word: string) => readonly number[];
  has: (word: string, place: number) => boolean;
}

/** Every occurrence of a pattern. */
export function spansOf(pattern: Pattern, places: Places): Span[] {
  const [first, ...rest] = pattern;
  let spans = (first ?? []).flatMap((way) => {
    const [word, ...others] = way;
    return word === undefined ? [] : follow(places.of(word).map((start) => ({ start, end: start + 1 })), others, places);
  });
  for (const step of rest) spans = step.flatMap((way) => follow(spans, way, places));
  return distinct(spans);
}

function follow(spans: readonly Span[], way: readonly string[], places: Places): Span[] {
  return spans
    .filter(({ end }) => way.every((word, index) => places.has(word, end + index)))
    .map(({ start, end }) => ({ start, end: end + way.length }));
}

/** Spans in the order of the text; of those within another only the longer one. */
export function distinct<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  let reached = -1;
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ end }) => {
    const outside = end > reached;
    reached = Math.max(reached, end);
    return outside;
  });
}
