import { expect, test } from 'vitest';
import { markMentions, namesFormsOf } from '../../../../src/edition/read/names/find-mentions.ts';
import { unlistedCapitals } from '../../../../src/edition/read/names/unlisted-capitals.ts';
import type { Inline } from '../../../../src/edition/nodes.ts';

const names = namesFormsOf([{ id: 'nanking', printed: ['Nanking Government', 'Nanking'] }]);
const line = (value: string): Inline[] => markMentions([
  { type: 'text', value, position: { start: { line: 3, column: 1, offset: 20 }, end: { line: 3, column: 1 + value.length, offset: 20 + value.length } } },
], names);
const found = (texts: string[], notNames: string[] = []) => unlistedCapitals(texts.map(line), notNames).map(({ words, count }) => (count === 1 ? words : `${words} ×${count}`));

test('names and exceptions are covered, whatever else has capitals is told', () => {
  expect(found(['We met at Nanking with General Li Tsung-jen of the Nanking Government in January.'], ['January', 'General'])).toEqual(['Li Tsung-jen']);
});

test('exceptions count as listed and in full capitals, and only as whole words', () => {
  expect(found(['on the July of JULY in Julys'], ['July'])).toEqual(['Julys']);
});

test('a single word that opens a sentence is passed over, a sequence is told', () => {
  expect(found(['The war. Its end! (Details.) “Why?” He said: No.'])).toEqual([]);
  expect(found(['Ho Chi Minh came. Then Sun'])).toEqual(['Ho Chi Minh', 'Then Sun']);
});

test('initials belong to the name behind them', () => {
  expect(found(['with A. I. Mikoyan. Then'])).toEqual(['A. I. Mikoyan']);
});

test('in a line of capitals a word counts that stands nowhere in small letters', () => {
  expect(found(['THE TELEGRAM TO MIKOYAN AND NANKING, 13TH', 'the telegram and to'])).toEqual(['MIKOYAN']);
});

test('the first place and the number of times are told', () => {
  expect(unlistedCapitals([line('of Nanking'), line('with Li of Nanking'), line('and Li')], [])).toEqual([{
    words: 'Li', passage: 1, count: 2, place: { start: { line: 3, column: 6, offset: 25 }, end: { line: 3, column: 8, offset: 27 } },
  }]);
});

test('a regularised mark does not part a word', () => {
  const point = (column: number) => ({ line: 1, column, offset: column - 1 });
  const children: Inline[] = [
    { type: 'text', value: 'of O', position: { start: point(1), end: point(5) } },
    { type: 'regularised', original: '‘', reading: '’', position: { start: point(5), end: point(6) } },
    { type: 'text', value: 'Brien', position: { start: point(6), end: point(11) } },
  ];
  expect(unlistedCapitals([children], [])).toEqual([{ words: 'O‘Brien', passage: 0, count: 1, place: { start: point(4), end: point(11) } }]);
});
