import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameForms } from './name-forms.ts';
import { nearestOf } from './nearest-words.ts';
import type { Query } from './query.ts';

/** Most suggestions for one word. */
const most = 4;

/** What may be meant by a word that the text does not have: names that have it in a form, then the nearest words. */
export function suggestionsFor(typed: string, lexicon: Lexicon, forms: NameForms): string[] {
  const found = wordsOf(typed).filter(({ word }) => !lexicon.has(word)).flatMap(({ word, start, end }) => {
    const instead = [...new Set([...lexicon.nearest(word), ...nearestOf(word, forms.words())])];
    return [...forms.formsWith(word), ...instead.map((other) => typed.slice(0, start) + other + typed.slice(end))];
  });
  return [...new Set(found)].slice(0, most);
}

/** A query with other words in the place of what was typed; unchanged where it does not have what was typed. */
export function withInstead(query: string, typed: string, instead: string): string {
  const all = wordsOf(query);
  const sought = wordsOf(typed);
  const first = all.findIndex((_, at) => sought.every(({ word }, index) => all[at + index]?.word === word));
  const start = all[first];
  const end = all[first + sought.length - 1];
  return start && end ? query.slice(0, start.start) + instead + query.slice(end.end) : query;
}

/** A query in which a phrase is words like others. */
export function withoutMarks({ parts }: Query, phrase: string): string {
  return parts.map(({ kind, text }) => (kind === 'phrase' && text !== phrase ? `"${text}"` : text)).join(' ');
}
