import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/edition/exchange/chart.ts';
import { exchangeOf } from '../../src/edition/exchange/exchange.ts';
import { gridRulesOf, headOf, pathOf, rowClasses } from '../../src/html/exchange-grid.ts';
import { crossing, event, telegram } from '../edition/exchange/correspondence.ts';

function chartOf(content: Partial<Parameters<typeof exchangeOf>[0]>): Chart {
  const exchange = exchangeOf({ telegrams: [], relations: [], crossings: [], events: [], ...content });
  if (exchange.form !== 'chart') throw new Error('laid out as a register');
  return exchange;
}

describe('the grid of the exchange chart', () => {
  it('makes the rows from the first telegram to the last equally high, and the others as high as they need', () => {
    const events = [event('before', '1949-01-08'), event('after', '1949-01-16')];
    expect(gridRulesOf(chartOf({ ...crossing, events }))).toContain('.rows-all{grid-template-rows:repeat(2,auto) repeat(6,1fr) auto}');
    expect(gridRulesOf(chartOf(crossing))).toContain('.rows-all{grid-template-rows:repeat(6,1fr)}');
  });

  it('has a rule for every class that the chart uses', () => {
    const chart = chartOf({ ...crossing, events: [event('after', '1949-01-16')] });
    const rules = gridRulesOf(chart);
    const { first, last } = chart.telegramRows;
    const used = [
      ...chart.days.map(({ row, rows }) => rowClasses(row, rows)),
      ...chart.items.map((item) => rowClasses(item.row, item.kind === 'telegram' ? item.rows : 1)),
      ...chart.lines.map(headOf).map(({ row, rows }) => rowClasses(row, rows)),
      rowClasses(first, last - first),
    ].flatMap((classes) => classes.split(' '));
    expect(used.filter((name) => !rules.includes(`.${name}{`))).toEqual([]);
  });

  it('draws the lines of crossing telegrams so that they cross', () => {
    const chart = chartOf(crossing);
    const paths = new Map(chart.lines.map((line) => [line.telegrams.join('–'), pathOf(line, chart)]));
    expect(paths.get('1–2')).toBe('M0 0L0 1');
    // Right to left over one row, and left to right over the three rows that end there.
    expect(paths.get('3–4')).toBe('M100 3L0 4');
    expect(paths.get('2–5')).toBe('M0 1L100 4');
  });

  it('places the head of each line where the line ends, pointing the way it goes', () => {
    const chart = chartOf(crossing);
    const heads = new Map(chart.lines.map((line) => [line.telegrams.join('–'), headOf(line)]));
    expect(heads.get('1–2')).toMatchObject({ rows: 1, way: 'down-left' });
    expect(heads.get('3–4')).toMatchObject({ rows: 1, way: 'to-left', slope: 'falling' });
    expect(heads.get('2–5')).toMatchObject({ rows: 3, way: 'to-right', slope: 'falling' });
    expect(headOf({ start: { side: 'left', row: 4 }, end: { side: 'right', row: 4 } })).toEqual({ row: 4, rows: 1, way: 'to-right', slope: 'level' });
    expect(headOf({ start: { side: 'left', row: 4 }, end: { side: 'right', row: 2 } })).toEqual({ row: 2, rows: 2, way: 'to-right', slope: 'rising' });
  });

  it('counts rows from the first telegram, not from the first day', () => {
    const chart = chartOf({
      telegrams: [telegram(1, 'ann', 'bob', '1949-01-10'), telegram(2, 'bob', 'ann', '1949-01-11')],
      relations: [{ from: 2, to: 1, kind: 'answers' }],
      events: [event('before', '1949-01-08')],
    });
    expect(chart.lines.map((line) => pathOf(line, chart))).toEqual(['M0 0L100 1']);
  });
});
