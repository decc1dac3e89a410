/** The language in which Pagefind leaves words as they are. */
export const unstemmed = 'unknown';

/** What stands between words of which no phrase runs from one to the next: one of the few signs that Pagefind takes for a word, and no query has. */
export const gap = '_';
