/** What the witness has after its front matter, in printed order. */
export interface WitnessParts {
  telegrams: string[];
  /** The notes of the source, with their marks. */
  notes: string[];
}

/**
 * Cuts the witness where two blank lines part a telegram from the next, so that what can be read
 * of the content is proved even where a telegram's file cannot be read: the witness stands in for it.
 * @param count of the telegrams' files.
 * @returns null where the witness does not have so many.
 */
export function witnessParts(witness: string, count: number): WitnessParts | null {
  const [first = '', ...others] = witness.split('\n\n\n');
  // Only one blank line parts the front matter from the first telegram.
  const start = first.search(/^1\. /mu);
  return start === -1 || others.length < count - 1 ? null : { telegrams: [first.slice(start), ...others.slice(0, count - 1)], notes: others.slice(count - 1) };
}

/** The last parts of the witness, between which two blank lines stand. */
export function lastParts(witness: string, count: number): string[] {
  return witness.split('\n\n\n').slice(-count);
}
