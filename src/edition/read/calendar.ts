import type { EditionDate } from '../model.ts';

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that exists, `1949-01-13` (ISO 8601-1, 5.2.2.1; proleptic Gregorian calendar). */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : daysOfMonths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

/** Reads a day or a span of days, `1949-01-12/1949-01-13` (ISO 8601-1, 5.5.2); null where it is neither. */
export function dateFrom(text: string): EditionDate | null {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || more.length > 0 || !isCalendarDay(from)) return null;
  if (to === undefined) return { from, to: from };
  return isCalendarDay(to) && from < to ? { from, to } : null;
}
