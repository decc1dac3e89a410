import type { Lexicon } from '../lexicon.ts';
import type { Step } from '../pattern.ts';
import type { Way } from '../way.ts';
import { type Day, type DateSpan, daysOf, monthNames, spanInWords } from './date-in-query.ts';

/** Most days of a span that are looked for one by one. */
const mostDays = 31;

/** Every way in which the text may write the days of a span. */
export function waysOfDate(span: DateSpan, lexicon: Lexicon): Way[] {
  const label = spanInWords(span);
  return daysOf(span, mostDays).flatMap((day) => waysOfDay(day, label, lexicon));
}

function waysOfDay({ year, month, day }: Day, label: string, lexicon: Lexicon): Way[] {
  const name = monthNames[month - 1] ?? '';
  const numbers = [...new Set(lexicon.figures.flatMap((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.exec(word) ?? []))];
  const years = lexicon.figures.filter((word) => /^\d{4}$/u.test(word));
  const meant = year === null ? years : [String(year)];
  const figure = alternatives(numbers.filter((word) => parseInt(word, 10) === day));
  const other = alternatives(numbers.filter((word) => parseInt(word, 10) !== day));
  const monthStep = alternatives([name, name.slice(0, 3)]);
  const inFigures = { day: alternatives([String(day), String(day).padStart(2, '0')]), month: alternatives([String(month), String(month).padStart(2, '0')]) };
  const short = alternatives([...meant, ...meant.map((each) => each.slice(2))]);
  const named: Step[][] = [
    [figure, monthStep], [figure, [['of']], monthStep], [monthStep, figure], [monthStep, [['the']], figure],
    // "14 and 15 January", "12–13 January": the month is said once.
    [figure, other, monthStep], [figure, alternatives(['and', 'or', 'to']), other, monthStep],
  ];
  const notMeant = year === null ? [] : years.filter((each) => each !== String(year));
  // Where no year is said, it is one of those of the edition.
  const mayBeUnsaid = year === null || years.includes(String(year));
  const patterns = [
    ...named.flatMap((pattern) => [[...pattern, alternatives(meant)], ...(mayBeUnsaid ? [pattern] : [])]),
    [inFigures.day, inFigures.month, short],
    [alternatives(meant), inFigures.month, inFigures.day],
  ];
  return patterns.filter((pattern) => pattern.every((step) => step.length > 0)).map((pattern): Way => ({ pattern, label, reason: 'date', notBefore: notMeant }));
}

function alternatives(words: readonly string[]): Step {
  return words.map((word) => [word]);
}
