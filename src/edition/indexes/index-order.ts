/**
 * A key by which headings of an index are put in order, the same on every machine: letters and figures word by word,
 * without regard to case, accents, hyphens and other marks; scripts follow each other in the order of Unicode.
 */
export function indexKey(heading: string): string {
  return heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[’‘'ʼʻ]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The items in the order of an index by their headings; equal keys by the headings' own characters. */
export function inIndexOrder<Item>(items: readonly Item[], headingOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, heading: headingOf(item), key: indexKey(headingOf(item)) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.heading, b.heading))
    .map(({ item }) => item);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
