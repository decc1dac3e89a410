import { expect, it } from 'vitest';
import { placeWithin } from '../../src/edition/place-labels.ts';

it('names the place of a passage within its telegram', () => {
  expect(placeWithin({ kind: 'paragraph', paragraph: 7 })).toBe('¶7');
  expect(placeWithin({ kind: 'dateline', paragraph: null })).toBe('date');
  expect(placeWithin({ kind: 'front', paragraph: null })).toBe('front matter');
});
