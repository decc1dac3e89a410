import type { Chart, ChartLine, Side } from '../edition/exchange/chart.ts';

/**
 * The style rules that place a chart's rows. Classes: `row-3` starts in the third row, `rows-2` takes two.
 * The rows between the first telegram and the last are equally high, so that lines drawn over them stay straight.
 */
export function gridRulesOf({ days, items, lines, rows, telegramRows: { first, last } }: Chart): string {
  const placed = [...days, ...lines.map(headOf), ...items.map((item) => ({ row: item.row, rows: 'rows' in item ? item.rows : 1 }))];
  const starts = new Set([first, ...placed.map(({ row }) => row)]);
  const spans = new Set([last - first, ...placed.map((place) => place.rows)].filter((span) => span > 1));
  return [
    `.rows-all{grid-template-rows:${tracks([[first - 1, 'auto'], [last - first + 1, '1fr'], [rows - last, 'auto']])}}`,
    ...ascending(starts).map((row) => `.row-${row}{grid-row-start:${row}}`),
    ...ascending(spans).map((span) => `.rows-${span}{grid-row-end:span ${span}}`),
  ].join('');
}

/** The path of a line: `x` from 0 (left side) to 100 (right side), `y` in rows from the first telegram's. */
export function pathOf({ start, end }: Pick<ChartLine, 'start' | 'end'>, { telegramRows: { first } }: Chart): string {
  return `M${xOf(start.side)} ${start.row - first}L${xOf(end.side)} ${end.row - first}`;
}

/** The head of a line: the rows that the line passes, and which way it points where it ends. */
export interface LineHead {
  row: number;
  /** At least 1, also where the line begins and ends in one row. */
  rows: number;
  /** Across to a side, or down along one. */
  way: 'to-left' | 'to-right' | 'down-left' | 'down-right';
  /** Rising where the later telegram may be the earlier one by the first day of its date. */
  slope: 'falling' | 'level' | 'rising';
}

/** Where the head of a line stands. */
export function headOf({ start, end }: Pick<ChartLine, 'start' | 'end'>): LineHead {
  return {
    row: Math.min(start.row, end.row),
    rows: Math.max(1, Math.abs(end.row - start.row)),
    way: `${start.side === end.side ? 'down' : 'to'}-${end.side}`,
    slope: end.row > start.row ? 'falling' : end.row === start.row ? 'level' : 'rising',
  };
}

/** Class names of an item that starts in a row and takes a number of rows. */
export function rowClasses(row: number, rows = 1): string {
  return rows > 1 ? `row-${row} rows-${rows}` : `row-${row}`;
}

function xOf(side: Side): number {
  return side === 'left' ? 0 : 100;
}

function tracks(runs: [count: number, size: string][]): string {
  return runs.filter(([count]) => count > 0).map(([count, size]) => (count === 1 ? size : `repeat(${count},${size})`)).join(' ');
}

function ascending(numbers: Set<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
