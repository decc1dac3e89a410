import { describe, expect, it } from 'vitest';
import { crossingsOf } from '../../src/edition/crossings.ts';
import { answers, crossing, telegram } from './exchange/correspondence.ts';

const first = telegram(1, 'ann', 'bob', '1949-01-10');
const second = telegram(2, 'bob', 'ann', '1949-01-11');

/** The pairs that cross, without the reasons. */
function pairsOf(...sent: Parameters<typeof crossingsOf>) {
  return crossingsOf(...sent).map(({ telegrams }) => telegrams);
}

describe('telegrams that cross', () => {
  it('finds the two of the 14th, and no other', () => {
    expect(pairsOf(crossing.telegrams, crossing.relations)).toEqual([[4, 5]]);
  });

  it('does not call an answer of the same day a crossing', () => {
    const answer = telegram(3, 'ann', 'bob', '1949-01-12');
    const reply = telegram(4, 'bob', 'ann', '1949-01-12');
    expect(pairsOf([first, second, answer, reply], [answers(3, 2), answers(4, 3)])).toEqual([]);
    expect(pairsOf([first, second, answer, reply], [answers(3, 2), answers(4, 1)])).toEqual([[3, 4]]);
  });

  it('does not call telegrams of different days, of one sender, or to a third a crossing', () => {
    const later = [answers(3, 2), answers(4, 1)];
    const answer = telegram(3, 'ann', 'bob', '1949-01-12');
    expect(pairsOf([first, second, answer, telegram(4, 'bob', 'ann', '1949-01-13')], later)).toEqual([]);
    expect(pairsOf([first, second, answer, telegram(4, 'ann', 'bob', '1949-01-12')], later)).toEqual([]);
    expect(pairsOf([first, second, answer, telegram(4, 'bob', 'eve', '1949-01-12')], later)).toEqual([]);
  });

  it('finds a crossing within a span of days', () => {
    const span = telegram(3, 'ann', 'bob', '1949-01-12', '1949-01-14');
    expect(pairsOf([first, second, span, telegram(4, 'bob', 'ann', '1949-01-13')], [answers(3, 2), answers(4, 1)])).toEqual([[3, 4]]);
  });
});
