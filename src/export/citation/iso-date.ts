import type { CslDate } from './csl-item.ts';

/** A date of an item as its calendar parts with hyphens, a span with a solidus, each end with a question mark where it is probable (ISO 8601-2). */
export function isoDate({ 'date-parts': ends, circa }: CslDate): string {
  return ends.map((parts) => inDigits(parts).join('-') + (circa ? '?' : '')).join('/');
}

/** Year, month and day with their leading noughts. */
export function inDigits(parts: readonly number[]): string[] {
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
}
