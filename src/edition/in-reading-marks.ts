import type { Identity } from './model.ts';

/** Words in source characters as the reading text shows them. */
export function inReadingMarks(words: string, { regularisation }: Pick<Identity, 'regularisation'>): string {
  return [...words].map((character) => regularisation[character] ?? character).join('');
}
