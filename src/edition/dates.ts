import type { CalendarDay } from './ids.ts';
import type { EditionDate } from './model.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

interface DayParts {
  /** As printed, without leading noughts: "1949". */
  year: string;
  /** English name of the month. */
  month: string;
  /** As printed, without a leading nought: "3". */
  day: string;
}

/**
 * The parts of a day as English prints them.
 * @throws {TypeError} where the text is not of the form `1949-01-13`.
 */
export function partsOfDay(day: CalendarDay): DayParts {
  const match = /^(\d+)-(\d\d)-(\d\d)$/u.exec(day);
  const month = months[Number(match?.[2]) - 1];
  if (!match || month === undefined) throw new TypeError(`${day} is not a calendar day of the form 1949-01-13`);
  return { year: String(Number(match[1])), month, day: String(Number(match[3])) };
}

/** A day in English words, "13 January 1949". */
export function dayInWords(day: CalendarDay): string {
  const { year, month, day: number } = partsOfDay(day);
  return `${number} ${month} ${year}`;
}

/** A day or a span in English words, what both ends share said once: "12–13 January 1949". */
export function dateInWords({ from, to }: EditionDate): string {
  if (from === to) return dayInWords(to);
  const start = partsOfDay(from);
  const end = partsOfDay(to);
  if (start.year !== end.year) return `${dayInWords(from)} – ${dayInWords(to)}`;
  if (start.month !== end.month) return `${start.day} ${start.month} – ${dayInWords(to)}`;
  return `${start.day}–${dayInWords(to)}`;
}

const millisecondsOfDay = 86_400_000;

/** Days since 1 January 1970, negative before it (proleptic Gregorian calendar), so that days can be counted. */
export function numberOfDay(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** The day that `numberOfDay` numbers so. */
export function dayOfNumber(number: number): CalendarDay {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}
