import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/edition/exchange/chart.ts';
import { crossingsOf } from '../../../src/edition/crossings.ts';
import { exchangeOf, minutesToRead } from '../../../src/edition/exchange/exchange.ts';
import type { Register } from '../../../src/edition/exchange/register.ts';
import type { ContextEvent, Relation, Telegram } from '../../../src/edition/model.ts';
import { answers, crossing, daily, event, telegram } from './correspondence.ts';

function chartOf(telegrams: Telegram[], relations: Relation[] = [], events: ContextEvent[] = []): Chart {
  const exchange = exchangeOf({ telegrams, relations, crossings: crossingsOf(telegrams, relations), events });
  if (exchange.form !== 'chart') throw new Error('laid out as a register');
  return exchange;
}

function registerOf(telegrams: Telegram[], events: ContextEvent[] = []): Register {
  const exchange = exchangeOf({ telegrams, relations: [], crossings: [], events });
  if (exchange.form !== 'register') throw new Error('laid out as a chart');
  return exchange;
}

/** "left 3" for a telegram on the left in row 3, "right 5–6" over two rows, "event 1". */
function places(chart: Chart): string[] {
  return chart.items.map((item) => item.kind === 'event'
    ? `${item.event.id} ${item.row}`
    : `${item.telegram.number} ${item.side} ${item.row}${item.rows > 1 ? `–${item.row + item.rows - 1}` : ''}`);
}

describe('the chart of an exchange', () => {
  it('puts the sender of the first telegram left and each telegram on its day', () => {
    const chart = chartOf(crossing.telegrams, crossing.relations);
    expect(chart.sides).toEqual({ left: 'ann', right: 'bob' });
    expect(places(chart)).toEqual(['1 left 1', '2 left 2', '3 right 3–4', '4 left 5', '5 right 5', '6 left 6']);
    expect(chart.days.map(({ day }) => day.slice(-2))).toEqual(['10', '11', '12', '13', '14', '15']);
  });

  it('takes in events up to three days from the telegrams, and leaves the others before and after', () => {
    const events = ['06', '07', '12', '17', '18', '19'].map((day) => event(`e${day}`, `1949-01-${day}`));
    const chart = chartOf(crossing.telegrams, crossing.relations, [...events, event('far', '1948-12-25'), event('long', '1949-01-05', '1949-01-08')]);
    expect(places(chart)).toEqual([
      'e07 1', '1 left 4', '2 left 5', '3 right 6–7', 'e12 6', '4 left 8', '5 right 8', '6 left 9', 'e17 11', 'e18 12',
    ]);
    expect(chart.days.at(0)?.day).toBe('1949-01-07');
    expect(chart.days.at(-1)?.day).toBe('1949-01-18');
    expect(chart.telegramRows).toEqual({ first: 4, last: 9 });
    expect(chart.before.map(({ id }) => id)).toEqual(['far', 'long', 'e06']);
    expect(chart.after.map(({ id }) => id)).toEqual(['e19']);
  });

  it('draws a line from the last day of a telegram to the first day of what answers it', () => {
    const { lines } = chartOf(crossing.telegrams, crossing.relations);
    expect(lines).toEqual([
      { kind: 'continues', telegrams: [1, 2], start: { side: 'left', row: 1 }, end: { side: 'left', row: 2 } },
      { kind: 'answers', telegrams: [1, 3], start: { side: 'left', row: 1 }, end: { side: 'right', row: 3 } },
      { kind: 'answers', telegrams: [3, 4], start: { side: 'right', row: 4 }, end: { side: 'left', row: 5 } },
      { kind: 'answers', telegrams: [2, 5], start: { side: 'left', row: 2 }, end: { side: 'right', row: 5 } },
      { kind: 'answers', telegrams: [5, 6], start: { side: 'right', row: 5 }, end: { side: 'left', row: 6 } },
    ]);
  });

  it('names what crosses what on both', () => {
    const { items } = chartOf(crossing.telegrams, crossing.relations);
    const crosses = items.flatMap((item) => item.kind === 'telegram' && item.crosses.length > 0 ? [[item.telegram.number, item.crosses]] : []);
    expect(crosses).toEqual([[4, [5]], [5, [4]]]);
  });

  it('gives a day as many rows as one side or the middle needs', () => {
    const chart = chartOf(
      [telegram(1, 'ann', 'bob', '1949-01-10'), telegram(2, 'ann', 'bob', '1949-01-10'), telegram(3, 'bob', 'ann', '1949-01-10'), telegram(4, 'bob', 'ann', '1949-01-11')],
      [], [event('a', '1949-01-11'), event('b', '1949-01-11'), event('c', '1949-01-11')]);
    expect(places(chart)).toEqual(['1 left 1', '3 right 1', '2 left 2', '4 right 3', 'a 3', 'b 4', 'c 5']);
    expect(chart.days).toEqual([{ day: '1949-01-10', row: 1, rows: 2 }, { day: '1949-01-11', row: 3, rows: 3 }]);
    expect(chart.rows).toBe(5);
  });

  it('never lays two telegrams of a side over each other, even where their dates overlap', () => {
    const chart = chartOf([
      telegram(1, 'ann', 'bob', '1949-01-10', '1949-01-13'), telegram(2, 'ann', 'bob', '1949-01-11'),
      telegram(3, 'ann', 'bob', '1949-01-11', '1949-01-12'), telegram(4, 'bob', 'ann', '1949-01-12'),
    ]);
    const rows = chart.items.flatMap((item) => item.kind === 'telegram' && item.side === 'left'
      ? Array.from({ length: item.rows }, (_, index) => item.row + index) : []);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.every((row) => row >= 1 && row <= chart.rows)).toBe(true);
  });

  it('lists telegrams in the order of time, whatever their numbers', () => {
    expect(places(chartOf([telegram(1, 'ann', 'bob', '1949-01-12'), telegram(2, 'bob', 'ann', '1949-01-10')])))
      .toEqual(['2 left 1', '1 right 3']);
  });

  it('keeps quiet days, across the end of a year', () => {
    const { days } = chartOf([telegram(1, 'ann', 'bob', '1948-12-30'), telegram(2, 'bob', 'ann', '1949-01-02')], [answers(2, 1)]);
    expect(days.map(({ day }) => day)).toEqual(['1948-12-30', '1948-12-31', '1949-01-01', '1949-01-02']);
  });
});

describe('the register of an exchange', () => {
  it('takes over where there are more than two correspondents, or fewer', () => {
    const third = telegram(2, 'bob', 'eve', '1949-01-11');
    expect(registerOf([telegram(1, 'ann', 'bob', '1949-01-10'), third]).years).toHaveLength(1);
    expect(registerOf([telegram(1, 'ann', 'ann', '1949-01-10')]).years).toHaveLength(1);
    expect(registerOf([]).years).toEqual([]);
  });

  it('takes over where days or telegrams are too many for one look', () => {
    expect(exchangeOf({ telegrams: daily(24, '1949-01-01'), relations: [], crossings: [], events: [] }).form).toBe('chart');
    expect(exchangeOf({ telegrams: daily(25, '1949-01-01'), relations: [], crossings: [], events: [] }).form).toBe('register');
    const apart = (last: string) => [telegram(1, 'ann', 'bob', '1949-01-01'), telegram(2, 'bob', 'ann', last)];
    expect(exchangeOf({ telegrams: apart('1949-01-31'), relations: [], crossings: [], events: [] }).form).toBe('chart');
    expect(exchangeOf({ telegrams: apart('1949-02-01'), relations: [], crossings: [], events: [] }).form).toBe('register');
  });

  it('lists 600 telegrams by years and months, all of them once', () => {
    const { years } = registerOf(daily(600, '1947-11-20'));
    expect(years.map(({ year, months }) => `${year} ${months.length}`)).toEqual(['1947 2', '1948 12', '1949 7']);
    const numbers = years.flatMap(({ months }) => months.flatMap(({ telegrams }) => telegrams.map((item) => item.telegram.number)));
    expect(numbers).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
    expect(years[1]?.months[0]).toMatchObject({ month: 'January', telegrams: { length: 31 } });
  });

  it('keeps the events before the first telegram and after the last one', () => {
    const register = registerOf(daily(40, '1949-01-01'), [event('late', '1949-03-01'), event('within', '1949-01-05'), event('early', '1948-12-25')]);
    expect(register.before.map(({ id }) => id)).toEqual(['early']);
    expect(register.after.map(({ id }) => id)).toEqual(['late']);
  });
});

describe('minutes to read', () => {
  it('rounds up and is never none', () => {
    expect([0, 1, 220, 221, 1100].map(minutesToRead)).toEqual([1, 1, 1, 2, 5]);
  });
});
