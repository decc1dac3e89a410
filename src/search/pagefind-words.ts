/** The language in which Pagefind leaves words as they are. */
export const unstemmed = 'unknown';

/** What stands between words of which no phrase runs from one to the next: one of the few signs that Pagefind takes for a word, and no query has. */
export const gap = '_';

/** Words that need no further look: most of most texts. */
const plain = /^[a-z0-9]+$/u;
const alphanumeric = /^[\p{Alphabetic}\p{N}]+$/u;
/** A letter that no folded word has, since folding writes it in another way (`fold.ts`). */
const sign = 'ŋ';

/**
 * A folded word as the index has it. Pagefind takes letters apart and drops the marks on them, which leaves nothing
 * to be found by of syllables in Hangul, and of vowels in Devanagari: such a word stands there as the numbers of its characters.
 */
export function indexed(word: string): string {
  if (plain.test(word)) return word;
  const dropped = word.normalize('NFD').replace(/\p{M}/gu, '');
  return dropped === word && alphanumeric.test(word) ? word : [...word].map((character) => `${sign}${character.codePointAt(0)?.toString(16) ?? ''}`).join('');
}
