import type { RecordKind } from './guide.ts';
import type { Find, Hit } from './hit.ts';
import type { Term } from './terms.ts';

/** How much a find counts in each kind of record: what is said before who says it to whom. */
const kinds: Readonly<Record<RecordKind, number>> = {
  paragraph: 1, sourceNote: 0.9, note: 0.8, reading: 0.8, closing: 0.6, front: 0.4, heading: 0.4, salutation: 0.4, dateline: 0.4, signed: 0.4,
};

/** How much a term weighs that stands in so many of all records: the rarer the more, and what is named more than any word. */
export function weightOf(kind: Term['kind'], records: number, all: number): number {
  return records === 0 ? 0 : Math.log(1 + all / records) * (kind === 'word' ? 1 : 1.6);
}

/**
 * How well a record answers: the weight of the terms that it has, and up to half as much again the closer they stand.
 * @param weights of the terms
 * @param common indexes of terms that decide nothing: they count a little where they stand beside the others
 */
export function rankOf({ finds, record }: Pick<Hit, 'finds' | 'record'>, weights: readonly number[], common: ReadonlySet<number>): number {
  const decisive = finds.filter(({ term }) => !common.has(term));
  const terms = new Set(decisive.map(({ term }) => term));
  const beside = new Set(finds.flatMap(({ term }) => (common.has(term) ? [term] : [])));
  const weigh = (all: Iterable<number>) => [...all].reduce((sum, term) => sum + (weights[term] ?? 0), 0);
  const weight = weigh(terms) + 0.3 * weigh(beside);
  const closeness = terms.size < 2 ? 0 : terms.size / extentOf(decisive, ({ term }) => term, terms.size, record.size);
  const often = 1 + Math.min(decisive.length, 9) / 100;
  return weight * kinds[record.kind] * (1 + 0.5 * closeness) * often;
}

/** Words in the shortest stretch that has every one of so many kinds of finds; all of `size` where none has. @param finds in their order */
export function extentOf(finds: readonly Find[], kindOf: (find: Find) => number, wanted: number, size: number): number {
  let shortest = size;
  const last = new Map<number, number>();
  for (const find of finds) {
    last.set(kindOf(find), find.start);
    if (last.size === wanted) shortest = Math.min(shortest, find.end - Math.min(...last.values()));
  }
  return Math.max(shortest, wanted);
}
