import { stemmer } from 'stemmer';

/**
 * How words of a language are compared without their endings: English by Porter's
 * algorithm, so that "talk" finds "talks"; other languages letter by letter.
 */
export function stemFor(language: string): (word: string) => string {
  return /^en\b/u.test(language) ? (word) => (/^[a-z]{3,}$/u.test(word) ? stemmer(word) : word) : (word) => word;
}
