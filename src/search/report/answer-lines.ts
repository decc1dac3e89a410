import { compoundsOf, wordsOf } from '../fold.ts';
import { type DateSpan, dateAt, isWithin, monthNames, spanInWords } from '../dates/date-in-query.ts';
import type { GuideGroup } from '../guide.ts';
import type { Outcome, Searcher } from '../search.ts';
import { inList, type Line, type Segment, words } from './segments.ts';
import { placeName } from './sentences.ts';

/** The telegrams and paragraphs that a query names. */
export function placeLines({ places }: Outcome): Line[] {
  if (places.length === 0) return [];
  const links = places.map(({ group, place }): Segment => {
    const record = group.records.find((each) => each.place === place);
    const where = place === null ? describe(group) : `${group.title}, ${record ? placeName(record.kind, place, '').toLowerCase() : place}`;
    return { kind: 'place', text: where, group, place };
  });
  return [[words('Go to '), ...inList(links, '; '), words('.')]];
}

/** What a query names that there is not, and how far the edition goes. */
export function wantingLines({ wanting }: Outcome, { guide: { groups } }: Searcher): Line[] {
  if (wanting === null) return [];
  const { group, asked } = wanting;
  if (group === null) {
    const numbered = groups.filter(({ number }) => number !== null);
    const ends = [numbered.at(0), numbered.at(-1)].flatMap((each): Segment[] => (each ? [{ kind: 'place', text: each.title, group: each, place: null }] : []));
    return [[words(`No document here has the number ${asked}. They go from `), ...inList(ends, ' to '), words('.')]];
  }
  const last = group.records.findLast(({ kind }) => kind === 'paragraph');
  const [, number] = /^p(\d+)$/u.exec(asked) ?? [];
  const has = `${group.title} has no ${number === undefined ? `place “${asked}”` : `paragraph ${number}`}. `;
  return [[words(has), ...(last ? [words('Its last is '), { kind: 'place' as const, text: placeName(last.kind, last.place, '').toLowerCase(), group, place: last.place }, words('.')] : [])]];
}

/** Most telegrams of which it is told who wrote to whom. */
const mostDescribed = 3;

/** The telegrams of the dates that a query names. */
export function dateLines({ terms, query }: Outcome, { guide }: Searcher): Line[] {
  const named = terms.flatMap(({ date, excluded }) => (date === null || excluded ? [] : [{ span: date, label: spanInWords(date) }]));
  const months = named.length > 0 ? [] : query.parts.flatMap(({ compounds }) => monthsIn(compounds.flat().map(({ word }) => word)));
  return [...named, ...months].map(({ span, label }) => {
    const found = guide.groups.filter(({ date }) => date !== null && touches(date, span));
    if (found.length === 0) return [words(`No telegram is of ${label}.`)];
    const textOf = found.length > mostDescribed ? ({ title }: GuideGroup) => title : describe;
    return [words(`Of ${label}: `), ...inList(found.map((group): Segment => ({ kind: 'place', text: textOf(group), group, place: null })), found.length > mostDescribed ? ', ' : '; '), words('.')];
  });
}

/** "Telegram 3, Mao Tse-tung to J. V. Stalin, 12–13 January 1949". */
export function describe({ title, description }: GuideGroup): string {
  return description === '' ? title : `${title}, ${description}`;
}

/** Whether a telegram's date and a span have a day in common. */
function touches({ from, to }: { from: string; to: string }, span: DateSpan): boolean {
  return isWithin(from, span) || isWithin(to, span) || (isBeforeSpan(from, span) && !isBeforeSpan(to, span) && span.from.year !== null);
}

function isBeforeSpan(day: string, { from: { year, month, day: figure } }: DateSpan): boolean {
  return day < `${year ?? 0}-${String(month).padStart(2, '0')}-${String(figure).padStart(2, '0')}`;
}

/** Months with their years, "January 1949". */
function monthsIn(found: readonly string[]): { span: DateSpan; label: string }[] {
  return found.flatMap((word, index) => {
    const month = monthNames.findIndex((name) => name === word || (word.length > 2 && word === name.slice(0, 3))) + 1;
    const [year] = [found[index + 1], found[index - 1]].filter((other) => other !== undefined && /^\d{4}$/u.test(other));
    if (month === 0 || year === undefined) return [];
    const span = { from: { year: Number(year), month, day: 1 }, to: { year: Number(year), month, day: 31 } };
    const name = monthNames[month - 1] ?? '';
    return [{ span, label: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}` }];
  });
}

/** The date that words as a whole are; null where they are none. */
export function dateOf(text: string): DateSpan | null {
  const compounds = compoundsOf(wordsOf(text));
  const date = dateAt(compounds, 0);
  return date !== null && date.length === compounds.length ? date.span : null;
}
