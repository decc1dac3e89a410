import { expect, test } from 'vitest';
import { nearbyTelegrams } from '../../src/edition/nearby.ts';
import { editionFrom, ownContent } from './content.ts';

const { telegrams } = editionFrom(await ownContent());
const numbers = (number: number, most: number) => nearbyTelegrams(telegrams, number, most).map((telegram) => telegram.number);

test('all telegrams are near where they are few', () => {
  expect(numbers(3, 6)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(numbers(6, 8)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('of many those around the present one, at either end as many', () => {
  expect(numbers(1, 3)).toEqual([1, 2, 3]);
  expect(numbers(4, 3)).toEqual([3, 4, 5]);
  expect(numbers(6, 3)).toEqual([4, 5, 6]);
});
