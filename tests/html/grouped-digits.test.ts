import { expect, it } from 'vitest';
import { groupedDigits } from '../../src/html/grouped-digits.ts';

it('groups digits by three from the right', () => {
  expect([0, 999, 1000, 19450, 1234567].map(groupedDigits)).toEqual(['0', '999', '1,000', '19,450', '1,234,567']);
});
