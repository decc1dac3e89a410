import { inIndexOrder } from './index-order.ts';
import type { MentionCount } from './mention-counts.ts';
import type { NameId } from '../ids.ts';
import type { Edition, Name } from '../model.ts';

/** Who is spoken of in which telegram: names in rows, telegrams in columns. */
export interface NameMatrix {
  columns: MatrixColumn[];
  rows: MatrixRow[];
  /** Names that are mentioned and have no row. */
  omitted: number;
}

/** The front matter, a telegram, or telegrams that follow each other and share a column. */
export interface MatrixColumn {
  /** Numbers of the first and the last telegram; null for the front matter. */
  telegrams: { from: number; to: number } | null;
  /** All mentions in this column. */
  total: number;
}

export interface MatrixRow {
  name: Name;
  /** Mentions by column. */
  counts: number[];
  total: number;
  /** For each column the radius of a disc whose area is in proportion to the count; the greatest of all rows has radius 1. */
  radii: number[];
}

/** How much a matrix may show. */
export interface MatrixBounds {
  columns: number;
  rows: number;
  /** Fewest mentions of a name that has a row. */
  mentions: number;
}

/** The names mentioned most, and the telegrams, as many to a column as needed to keep to the bounds. */
export function nameMatrix({ names, telegrams }: Pick<Edition, 'names' | 'telegrams'>, counts: ReadonlyMap<NameId, MentionCount>, bounds: MatrixBounds): NameMatrix {
  const mentioned = inIndexOrder(names.filter(({ id }) => counts.has(id)), ({ sortLabel }) => sortLabel)
    .map((name) => ({ name, count: counts.get(name.id) }))
    .sort((a, b) => (b.count?.total ?? 0) - (a.count?.total ?? 0));
  const spans = spansOf(telegrams.map(({ number }) => number), bounds.columns);
  const withFront = mentioned.some(({ count }) => (count?.front ?? 0) > 0);
  const rows = mentioned.map(({ name, count }) => {
    const inSpans = spans.map(() => 0);
    for (const [number, { count: times }] of count?.telegrams ?? []) {
      const at = spans.findIndex(({ from, to }) => number >= from && number <= to);
      inSpans[at] = (inSpans[at] ?? 0) + times;
    }
    return { name, counts: [...(withFront ? [count?.front ?? 0] : []), ...inSpans], total: count?.total ?? 0 };
  });
  const shown = rows.filter(({ total }) => total >= bounds.mentions).slice(0, bounds.rows);
  const greatest = Math.max(1, ...shown.flatMap((row) => row.counts));
  return {
    columns: [...(withFront ? [null] : []), ...spans].map((span, at) => ({ telegrams: span, total: rows.reduce((sum, row) => sum + (row.counts[at] ?? 0), 0) })),
    rows: shown.map((row) => ({ ...row, radii: row.counts.map((count) => Math.round(Math.sqrt(count / greatest) * 1000) / 1000) })),
    omitted: rows.length - shown.length,
  };
}

/** Numbers in their order, as many to a span as needed to have at most so many spans. */
function spansOf(numbers: readonly number[], atMost: number): { from: number; to: number }[] {
  const each = Math.max(1, Math.ceil(numbers.length / atMost));
  return Array.from({ length: Math.ceil(numbers.length / each) }, (_, at) => {
    const own = numbers.slice(at * each, (at + 1) * each);
    return { from: own[0] ?? 0, to: own.at(-1) ?? 0 };
  });
}
