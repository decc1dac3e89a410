/** Dates as readers type them, in English and with the months of other languages: "10 January 1949", "January 10", "10th of Jan", "10.1.49", "1949-01-10", "10 to 15 January". */
import { monthNames as englishMonths } from '../../edition/dates.ts';
import type { FoldedWord } from '../fold.ts';
import { withEnglishMonths } from './months-elsewhere.ts';

/** A day of which the year may be left open. */
export interface Day {
  /** Null where it is not said. */
  year: number | null;
  /** From 1. */
  month: number;
  /** From 1. */
  day: number;
}

/** A day, or the days from one to another. */
export interface DateSpan {
  from: Day;
  to: Day;
}

/** In small letters, January first. */
export const monthNames = englishMonths.map((name) => name.toLowerCase());

const month = `(?:${monthNames.map((name) => `${name}|${name.slice(0, name === 'september' ? 4 : 3)}`).join('|')}|sep)`;
const day = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th|er)?`;
const to = '(?:to |until |till |through |and |or )?';
const year = String.raw`(?: (?:de )?(\d{4})(?: [гр](?= |$))?)?`;

/** What reads the words of a date, each set apart by a space, from their beginning; the longest that fits is meant. */
const forms: readonly (readonly [form: RegExp, read: (groups: readonly (string | undefined)[]) => DateSpan | null])[] = [
  [RegExp(`^${day}(?: (?:of|de))? (${month})${year} ${to}${day}(?: (?:of|de))? (${month})${year}(?= |$)`, 'u'), ([a, m, y, b, n, z]) => span(dayOf(y ?? z, m, a), dayOf(z ?? y, n, b))],
  [RegExp(`^${day} ${to}${day}(?: (?:of|de))? (${month})${year}(?= |$)`, 'u'), ([a, b, m, y]) => span(dayOf(y, m, a), dayOf(y, m, b))],
  [RegExp(`^(${month}) ${day} ${to}${day}${year}(?= |$)`, 'u'), ([m, a, b, y]) => span(dayOf(y, m, a), dayOf(y, m, b))],
  [RegExp(`^${day}(?: (?:of|de))? (${month})(?: (?:de )?(\\d{4}|\\d\\d)(?: [гр](?= |$))?)?(?= |$)`, 'u'), ([a, m, y]) => span(dayOf(y, m, a))],
  [RegExp(`^(${month}) ${day}${year}(?= |$)`, 'u'), ([m, a, y]) => span(dayOf(y, m, a))],
  [/^(\d{4}) 年 (\d\d?) 月 (\d\d?) 日(?= |$)/u, ([y, m, a]) => span(dayOf(y, m, a))],
  [/^(\d\d?) 月 (\d\d?) 日(?= |$)/u, ([m, a]) => span(dayOf(undefined, m, a))],
  [/^(\d{4}) 年 (\d\d?) 月(?= |$)/u, ([y, m]) => monthSpan(y, m)],
  // What is no day is a year: "January '49".
  [RegExp(`^(${month}) (3[2-9]|[4-9]\\d)(?= |$)`, 'u'), ([m, y]) => monthSpan(y, m)],
];
/** The same for figures that stand together. */
const figures: typeof forms = [
  [/^(\d{4}) (\d\d?) (\d\d?) (?:to )?(\d{4}) (\d\d?) (\d\d?)(?= |$)/u, ([y, m, a, z, n, b]) => span(dayOf(y, m, a), dayOf(z, n, b))],
  [/^(\d\d?) (\d\d?) (\d{4}) (?:to )?(\d\d?) (\d\d?) (\d{4})(?= |$)/u, ([a, m, y, b, n, z]) => span(dayOf(y, m, a), dayOf(z, n, b))],
  [/^(\d{4}) (\d\d?) (\d\d?)(?= |$)/u, ([y, m, a]) => span(dayOf(y, m, a))],
  // Where the second cannot be a month, the first is.
  [/^(\d\d?) (\d\d?) (\d{4}|\d\d)(?= |$)/u, ([a, m, y]) => (Number(m) > 12 ? span(dayOf(y, a, m)) : span(dayOf(y, m, a)))],
];
/** The same for a month in figures: "1949-01", "1/1949". */
const monthFigures: typeof forms = [
  [/^(\d{4}) (0[1-9]|1[0-2])(?= |$)/u, ([y, m]) => monthSpan(y, m)],
  [/^(0?[1-9]|1[0-2]) (\d{4})(?= |$)/u, ([m, y]) => monthSpan(y, m)],
];
/** How words begin that may be a date in another language. */
const mayBeElsewhere = /^(?:\d{1,2} \p{L}|\p{L}{3,} \d)/u;
/** Most words that a date has. */
const longest = 10;

/** A date that begins at a place of some words, and how many compounds it takes; null where none does. */
export function dateAt(compounds: readonly FoldedWord[][], at: number): { span: DateSpan; length: number } | null {
  const rest = compounds.slice(at, at + longest);
  const text = rest.flat().map(({ word }) => word).join(' ');
  const together = rest[0]?.length ?? 0;
  if (together > 1) return longestOf(together > 2 ? figures : monthFigures, text, rest);
  const found = longestOf(forms, text, rest);
  return found ?? (mayBeElsewhere.test(text) ? longestOf(forms, withEnglishMonths(text), rest) : null);
}

function longestOf(tried: typeof forms, text: string, compounds: readonly FoldedWord[][]): { span: DateSpan; length: number } | null {
  let best: { span: DateSpan; length: number } | null = null;
  for (const [form, read] of tried) {
    const match = form.exec(text);
    const found = match ? read(match.slice(1)) : null;
    const length = match ? compoundsIn(compounds, match[0].split(' ').length) : null;
    if (found && length !== null && length > (best?.length ?? 0)) best = { span: found, length };
  }
  return best;
}

/** How many compounds have so many words; null where the last of them is not whole. */
function compoundsIn(compounds: readonly FoldedWord[][], words: number): number | null {
  let left = words;
  for (const [index, compound] of compounds.entries()) {
    left -= compound.length;
    if (left === 0) return index + 1;
  }
  return null;
}

/** @param of name or number of the month */
function dayOf(inYear: string | undefined, of: string | undefined, figure: string | undefined): Day | null {
  if (of === undefined || figure === undefined) return null;
  const number = /^\d/u.test(of) ? Number(of) : monthNames.findIndex((name) => name.startsWith(of)) + 1;
  const shortYear = inYear !== undefined && inYear.length === 2;
  const found = { year: inYear === undefined ? null : Number(inYear) + (shortYear ? 1900 : 0), month: number, day: Number(figure) };
  return number < 1 || number > 12 || found.day < 1 || found.day > 31 ? null : found;
}

/** All days of a month, which is taken to have 31. */
function monthSpan(inYear: string | undefined, of: string | undefined): DateSpan | null {
  return span(dayOf(inYear, of, '1'), dayOf(inYear, of, '31'));
}

function span(from: Day | null, to: Day | null = from): DateSpan | null {
  if (!from || !to || keyOf(to) < keyOf(from)) return null;
  return { from, to };
}

/** Days of one year in their order. */
function keyOf({ year: inYear, month: number, day: figure }: Day): number {
  return ((inYear ?? 0) * 100 + number) * 100 + figure;
}

/** Whether a calendar day (`1949-01-10`) is in a span; a year that is not said is any. */
export function isWithin(calendarDay: string, { from, to }: DateSpan): boolean {
  const [inYear = 0, number = 0, figure = 0] = calendarDay.split('-').map(Number);
  const key = (bound: Day) => keyOf({ year: bound.year === null ? null : inYear, month: number, day: figure });
  return key(from) >= keyOf(from) && key(to) <= keyOf(to);
}

/** The days of a span, at most `most`; a month is taken to have 31 days, since a day that is none is written nowhere. */
export function daysOf({ from, to }: DateSpan, most: number): Day[] {
  const days: Day[] = [];
  let { year: inYear, month: number, day: figure } = from;
  while (days.length < most && keyOf({ year: inYear, month: number, day: figure }) <= keyOf(to)) {
    days.push({ year: inYear, month: number, day: figure });
    figure += 1;
    if (figure > 31) [figure, number] = [1, number + 1];
    if (number > 12) [number, inYear] = [1, inYear === null ? null : inYear + 1];
  }
  return days;
}

/** A day or span as this edition writes dates: "10 January 1949", "12–13 January 1949". */
export function spanInWords({ from, to }: DateSpan): string {
  const name = (number: number) => { const word = monthNames[number - 1] ?? ''; return word.charAt(0).toUpperCase() + word.slice(1); };
  const monthInWords = ({ year: inYear, month: number }: Day) => `${name(number)}${inYear === null ? '' : ` ${inYear}`}`;
  const inWords = (each: Day) => `${each.day} ${monthInWords(each)}`;
  if (keyOf(from) === keyOf(to)) return inWords(from);
  if (from.month === to.month && from.year === to.year && from.day === 1 && to.day === 31) return monthInWords(from);
  if (from.month === to.month && from.year === to.year) return `${from.day}–${inWords(to)}`;
  return `${inWords(from)} – ${inWords(to)}`;
}
