import { stemmer } from 'stemmer';

/**
 * How words of a language are compared without their endings: English by Porter's
 * algorithm, so that "talk" finds "talks"; other languages letter by letter.
 */
export function stemFor(language: string): (word: string) => string {
  return hasEndings(language) ? (word) => (/^[a-z]{3,}$/u.test(word) ? stemmer(word) + ownMeaning(word) : word) : (word) => word;
}

/** Whether words of a language are compared without their endings. */
export function hasEndings(language: string): boolean {
  return /^en\b/u.test(language);
}

/** Endings that make another word of a stem, which Porter's algorithm takes off all the same: "communism" is no "community". */
function ownMeaning(word: string): string {
  const [, ending = ''] = /(ism|ist|it(?:y|ies))s?$/u.exec(word) ?? [];
  return ending.slice(0, 3);
}
