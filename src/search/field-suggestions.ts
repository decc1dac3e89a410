import { compoundsOf, wordsOf } from './fold.ts';
import { idOfPlace } from './guide.ts';
import { dateAt, isWithin } from './dates/date-in-query.ts';
import { placesNamed } from './query/places-named.ts';
import type { Searcher } from './search.ts';

/** Something that may be meant by what is being typed in a field. */
export interface Suggestion {
  label: string;
  /** What it is, beside it; empty where nothing need be said. */
  detail: string;
  /** Path of the page that it is; null where it is a query. */
  path: string | null;
  /** The query that it is. */
  q: string;
}

/** Most suggestions, and most of them names. */
const most = 8;
const mostNames = 4;

/** What may be meant by what is being typed: names first, then telegrams of a date or number, then words of the text. */
export function fieldSuggestions(typed: string, { guide, lexicon }: Searcher): Suggestion[] {
  const compounds = compoundsOf(wordsOf(typed));
  const words = compounds.flat().map(({ word }) => lexicon.plain(word));
  const last = words.at(-1);
  if (last === undefined) return [];
  const begins = (form: string) => {
    const own = wordsOf(form).map(({ word }) => lexicon.plain(word));
    return own.some((_, at) => words.every((word, index) => (index === words.length - 1 ? own[at + index]?.startsWith(word) === true : own[at + index] === word)));
  };
  const names = guide.names.flatMap(({ label, printed, other }): Suggestion[] => {
    const form = [label, ...printed, ...other].find(begins);
    return form === undefined ? [] : [{ label: form, detail: form === label ? '' : label, path: null, q: form }];
  });
  const date = dateAt(compounds, 0);
  const { places } = placesNamed(typed, guide.groups);
  const named = new Set(places.map(({ group }) => group));
  const telegrams = guide.groups
    .filter((group) => named.has(group) || (date !== null && group.date !== null && (isWithin(group.date.from, date.span) || isWithin(group.date.to, date.span))))
    .map((group): Suggestion => {
      const place = places.find((each) => each.group === group)?.place ?? null;
      return { label: group.title, detail: group.description, path: `${group.path}${place === null ? '' : `#${idOfPlace(group, place)}`}`, q: group.title };
    });
  const start = typed.slice(0, compounds.flat().at(-1)?.start ?? 0);
  const begun = last.length < 2 ? [] : lexicon.beginningWith(last).filter((word) => word !== last && !lexicon.isFunctionWord(word))
    .map((word): Suggestion => ({ label: start + lexicon.printed(word), detail: '', path: null, q: start + lexicon.printed(word) }));
  const unlike = new Map([...names.slice(0, mostNames), ...telegrams.slice(0, mostNames), ...begun].map((each) => [each.label.toLowerCase(), each]));
  return [...unlike.values()].slice(0, most);
}
