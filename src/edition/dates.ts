import type { CalendarDay } from './ids.ts';
import type { EditionDate } from './model.ts';

/** The months as English names them, January first. */
export const monthNames = [
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
  const month = monthNames[Number(match?.[2]) - 1];
  if (!match || month === undefined) throw new TypeError(`${day} is not a calendar day of the form 1949-01-13`);
  return { year: String(Number(match[1])), month, day: String(Number(match[3])) };
}

/** A day in English words, "13 January 1949". */
export function dayInWords(day: CalendarDay): string {
  const { year, month, day: number } = partsOfDay(day);
  return `${number} ${month} ${year}`;
}

/** A date in English words: the editors' own, or its days, what both ends share said once: "12–13 January 1949", "September 1894". */
export function dateInWords({ from, to, certainty, label }: EditionDate): string {
  return label ?? (certainty === 'probable' ? `probably ${daysInWords({ from, to })}` : daysInWords({ from, to }));
}

function daysInWords({ from, to }: Pick<EditionDate, 'from' | 'to'>): string {
  if (from === to) return dayInWords(to);
  const start = partsOfDay(from);
  const end = partsOfDay(to);
  const unit = unitOf({ from, to });
  if (unit === 'year') return start.year === end.year ? end.year : `${start.year}–${end.year}`;
  if (unit === 'month') {
    if (start.year !== end.year) return `${start.month} ${start.year} – ${end.month} ${end.year}`;
    return start.month === end.month ? `${end.month} ${end.year}` : `${start.month}–${end.month} ${end.year}`;
  }
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

/** A date where there is little room: the days of one month, "12–13" and "January"; without days where it is wider, "October", "November–January". */
export function shortDate({ from, to }: EditionDate): { days: string; month: string } {
  const [start, end] = [partsOfDay(from), partsOfDay(to)];
  if (start.year === end.year && start.month === end.month) {
    return { days: unitOf({ from, to }) === 'day' ? [...new Set([start.day, end.day])].join('–') : '', month: end.month };
  }
  if (numberOfDay(to) - numberOfDay(from) < shortSpan) return { days: `${start.day}–${end.day}`, month: end.month };
  return { days: '', month: start.year === end.year && unitOf({ from, to }) === 'year' ? end.year : `${start.month}–${end.month}` };
}

/** From so many days on only the months are told. */
const shortSpan = 7;

/** The greatest unit of which a span has every day: its days tell no more than its months or years do. */
export function unitOf({ from, to }: Pick<EditionDate, 'from' | 'to'>): 'day' | 'month' | 'year' {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  const [year = 0, month = 0, last] = to.split('-').map(Number);
  return from.endsWith('-01') && last === daysInMonth(year, month) ? 'month' : 'day';
}

/** Both ends of a date, year, month and day as the calendar writes them; without days or months that tell nothing more. */
export function endsOf(date: Pick<EditionDate, 'from' | 'to'>): string[][] {
  const parts = { year: 1, month: 2, day: 3 }[unitOf(date)];
  const [from = [], to = []] = [date.from, date.to].map((day) => day.split('-').slice(0, parts));
  return from.join() === to.join() ? [from] : [from, to];
}

/** How many days a month from 1 to 12 has (proleptic Gregorian calendar). */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
