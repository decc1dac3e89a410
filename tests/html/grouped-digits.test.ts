import { expect, it } from 'vitest';
import { groupedDigits, lengthInWords } from '../../src/html/grouped-digits.ts';

it('groups digits by three from the right', () => {
  expect([0, 999, 1000, 19450, 1234567].map(groupedDigits)).toEqual(['0', '999', '1,000', '19,450', '1,234,567']);
});

it('tells a length with its noun', () => {
  expect([0, 1, 2, 1160].map(lengthInWords)).toEqual(['0 words', '1 word', '2 words', '1,160 words']);
});
