import type { Identity } from './model.ts';

/** Words in source characters as the reading text shows them, by the edition's rule. */
export function inReadingMarks(words: string, { regularisation }: Pick<Identity, 'regularisation'>): string {
  return Array.from(words, (character) => (Object.hasOwn(regularisation, character) ? regularisation[character] : undefined) ?? character).join('');
}
