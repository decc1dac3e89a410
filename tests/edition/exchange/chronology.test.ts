import { describe, expect, it } from 'vitest';
import { chronologyOf } from '../../../src/edition/exchange/chronology.ts';
import { daily, event, telegram } from './correspondence.ts';

function linesOf(content: Parameters<typeof chronologyOf>[0]): string[] {
  return chronologyOf(content).map((entry) => `${entry.label}: ${entry.kind === 'event' ? entry.event.id : entry.telegram.number}`);
}

describe('the chronology', () => {
  it('has telegrams and events in the order of time, events of a day first', () => {
    expect(linesOf({
      telegrams: [telegram(1, 'ann', 'bob', '1949-01-10'), telegram(2, 'bob', 'ann', '1949-01-12', '1949-01-13')],
      events: [event('late', '1949-01-30'), event('same-day', '1949-01-12'), event('early', '1949-01-08')],
    })).toEqual(['1949-01-08: early', '10 January: 1', '1949-01-12: same-day', '12–13 January: 2', '1949-01-30: late']);
  });

  it('says the year of a telegram where the entry before it is of another year, or there is none', () => {
    expect(linesOf({
      telegrams: [
        telegram(1, 'ann', 'bob', '1948-12-30'), telegram(2, 'bob', 'ann', '1948-12-31', '1949-01-01'),
        telegram(3, 'ann', 'bob', '1949-01-02'), telegram(4, 'ann', 'bob', '1950-01-02'),
      ],
      events: [],
    })).toEqual(['30 December 1948: 1', '31 December 1948 – 1 January 1949: 2', '2 January: 3', '2 January 1950: 4']);
  });

  it('leaves out telegrams that are too many', () => {
    expect(chronologyOf({ telegrams: daily(100, '1949-01-01'), events: [] })).toHaveLength(100);
    expect(linesOf({ telegrams: daily(101, '1949-01-01'), events: [event('only', '1949-01-08')] })).toEqual(['1949-01-08: only']);
  });
});
