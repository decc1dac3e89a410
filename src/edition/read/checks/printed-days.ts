import type { CalendarDay } from '../../ids.ts';
import { isCalendarDay } from '../calendar.ts';

interface DatePattern {
  pattern: RegExp;
  /** Groups of the pattern that are year, month and day. */
  order: readonly [year: number, month: number, day: number];
}

interface DatesInWords {
  /** From a month's name to its number. */
  names: ReadonlyMap<string, string>;
  patterns: readonly DatePattern[];
}

/** By the language's tag. To ask the system for a language's months takes longer than to read a telegram. */
const known = new Map<string, DatesInWords>();

/** The days that a printed line gives with day, month and year, each once: "12.01.1949", "the 13th of January, 1949", "29. September 1894". */
export function daysIn(text: string, language: string): CalendarDay[] {
  const lower = text.toLowerCase();
  const { names, patterns } = datesIn(language);
  const days = patterns.flatMap(({ pattern, order }) => [...lower.matchAll(pattern)].map((match) => {
    const [year = '', name = '', day = ''] = order.map((group) => match[group] ?? '');
    return `${year}-${(names.get(name) ?? name).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }));
  return [...new Set(days.filter(isCalendarDay))];
}

function datesIn(language: string): DatesInWords {
  const dates = known.get(language) ?? datesWith(monthNames(language));
  known.set(language, dates);
  return dates;
}

function datesWith(names: DatesInWords['names']): DatesInWords {
  const month = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    names,
    patterns: [
      { pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu, order: [3, 2, 1] },
      { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, order: [1, 2, 3] },
      { pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:(?:day )?of |de |d’|d')?(${month})\\.?,?\\s+(?:de )?(\\d{4})(?!\\d)`, 'gu'), order: [3, 2, 1] },
      { pattern: new RegExp(`(?<!\\p{L})(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'gu'), order: [3, 1, 2] },
    ],
  };
}

/** From a month's name in small letters, in the language of the text or in English, to its number. */
function monthNames(language: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const locale of ['en', language]) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = format.format(new Date(Date.UTC(2000, month - 1, 1))).toLowerCase().replace(/\.$/u, '');
        if (/^\p{L}+$/u.test(name)) names.set(name, String(month));
      }
    }
  }
  return names;
}
