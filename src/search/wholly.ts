/**
 * A word as the index has it. Pagefind finds words by their beginnings and without their
 * endings; a mark behind each word makes it find the word whole, and no other.
 */
export function wholly(word: string): string {
  return `${word}_`;
}

/** The language in which Pagefind leaves words as they are. */
export const unstemmed = 'unknown';
