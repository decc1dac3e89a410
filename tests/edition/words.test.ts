import { expect, test } from 'vitest';
import { countWords } from '../../src/edition/words.ts';

test.each([
  ['the other side — the Communist Party', 6], ['People‘s Liberation Army', 3], ['', 0], ['毛泽东主席', 5], ['On 毛泽东 alone', 5], ['3/5 of the seats', 4],
])('“%s” has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
