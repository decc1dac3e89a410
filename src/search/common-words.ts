import type { Span } from './pattern.ts';

/** From which part of all words on a word is so common that by itself it shows nothing: "the", "of". */
const commonShare = 0.012;

/** Whether something stands so often in a text of `size` words that its places say little. */
export function isCommon(occurrences: number, size: number): boolean {
  return occurrences > size * commonShare;
}

/**
 * Finds without those of common words that stand by themselves: "of" is shown in "list of war
 * criminals" and nowhere else. Where there is nothing but common words, all of it.
 * @param finds in the order of the text
 */
export function withoutStrays<Kind extends Span & { term: number }>(finds: readonly Kind[], common: ReadonlySet<number>): Kind[] {
  const rare = finds.filter(({ term }) => !common.has(term));
  if (rare.length === 0 || rare.length === finds.length) return [...finds];
  const kept = new Set<Kind>(rare);
  const isInside = ({ start, end }: Span) => rare.some((other) => other.start <= start && other.end >= end);
  const beside = (one: readonly Kind[], touches: (find: Kind, other: Kind) => boolean) => {
    let last: Kind | undefined;
    for (const find of one) {
      if (!kept.has(find) && last && touches(find, last) && !isInside(find)) kept.add(find);
      if (kept.has(find)) last = find;
    }
  };
  beside(finds, (find, before) => find.start === before.end);
  beside([...finds].reverse(), (find, after) => find.end === after.start);
  return finds.filter((find) => kept.has(find));
}
