import { expect, test } from 'vitest';
import { readingParts } from '../../src/edition/reading-parts.ts';
import { surroundingsOf } from '../../src/edition/surroundings.ts';
import { editionFrom, ownContent } from './content.ts';

const edition = editionFrom(await ownContent());
const around = surroundingsOf(edition);
const numbers = (telegrams: readonly { number: number }[] | undefined) => telegrams?.map(({ number }) => number);

test('a telegram knows what it answers and continues, and what answers and continues it', () => {
  expect(numbers(around.get(1)?.answeredBy)).toEqual([3]);
  expect(numbers(around.get(1)?.continuedBy)).toEqual([2]);
  expect(numbers(around.get(2)?.continues)).toEqual([1]);
  expect(numbers(around.get(2)?.answeredBy)).toEqual([5]);
  expect(numbers(around.get(6)?.answers)).toEqual([5]);
  expect(numbers(around.get(6)?.answeredBy)).toEqual([]);
});

test('telegrams of the same day know each other, and nothing precedes the first or follows the last', () => {
  expect(numbers(around.get(4)?.sameDay)).toEqual([5]);
  expect(numbers(around.get(5)?.sameDay)).toEqual([4]);
  expect(numbers(around.get(3)?.sameDay)).toEqual([]);
  expect(around.get(1)?.previous).toBeNull();
  expect(around.get(1)?.next?.number).toBe(2);
  expect(around.get(6)?.next).toBeNull();
});

test('references to a telegram as a whole are told apart from those to its paragraphs', () => {
  expect(around.get(5)?.referredToIn.map(({ phrase }) => phrase)).toEqual(['your latest and short telegram']);
});

test('notes stand in the order of their marks, the source’s with the editors’', () => {
  expect(around.get(1)?.notes.map(({ id }) => id)).toEqual(['t1-n1', 't1-n2', 't1-n3', 't1-n4', 't1-n5', 't1-n6', 't1-n7', 't1-s1']);
});

test('a short correspondence is read on one page, a long one by years and no more than sixty telegrams a page', () => {
  expect(readingParts(edition.telegrams).map(({ slug }) => slug)).toEqual([null]);
  const [first] = edition.telegrams;
  if (!first) throw new Error('no telegram');
  const years = [...Array.from({ length: 61 }, () => 1949), ...Array.from({ length: 5 }, () => 1950)];
  const long = years.map((year) => ({ ...first, date: { from: `${year}-01-10`, to: `${year}-01-10` } }));
  expect(readingParts(long).map(({ slug, label, telegrams }) => [slug, label, telegrams.length])).toEqual([
    ['1949-1', '1949, part 1', 60], ['1949-2', '1949, part 2', 1], ['1950', '1950', 5],
  ]);
});
