import { daysInMonth } from '../dates.ts';
import type { EditionDate } from '../model.ts';

/** Whether a text is a day that exists, `1949-01-13` (ISO 8601-1, 5.2.2.1; proleptic Gregorian calendar). */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a day, a month, a year, or a span from one to a later one, `1949-01-12/1949-01-13`; a question mark at the end says that
 * it is probable (ISO 8601-1, 5.5.2; ISO 8601-2, 8.2.1). Null where it is none of these.
 */
export function dateFrom(text: string): EditionDate | null {
  const [, dates = '', mark] = /^(.*?)(\?)?$/su.exec(text) ?? [];
  const [first, second, ...more] = dates.split('/').map(periodFrom);
  if (!first || second === null || more.length > 0) return null;
  const { from, to } = second === undefined ? first : { from: first.from, to: second.to };
  if (second !== undefined && first.to >= second.from) return null;
  return { from, to, ...(mark === undefined ? {} : { certainty: 'probable' }) };
}

/** First and last day of a day, month or year. */
function periodFrom(text: string): { from: string; to: string } | null {
  if (isCalendarDay(text)) return { from: text, to: text };
  if (/^\d{4}$/u.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
  const [year = 0, month = 0] = /^\d{4}-\d{2}$/u.test(text) ? text.split('-').map(Number) : [];
  if (month < 1 || month > 12) return null;
  return { from: `${text}-01`, to: `${text}-${String(daysInMonth(year, month)).padStart(2, '0')}` };
}
