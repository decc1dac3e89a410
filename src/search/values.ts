/** Reads values of which nothing is known yet: what a file says that may be damaged, or of another build. */

/** @throws {TypeError} where it is no object. */
export function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('The index is damaged');
  return { ...value };
}

/** @throws {TypeError} where it is no list. */
export function arrayOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('The index is damaged');
  return value;
}

/** @throws {TypeError} where it is no text. */
export function stringOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The index is damaged');
  return value;
}

/** @throws {TypeError} where it is no number. */
export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('The index is damaged');
  return value;
}
