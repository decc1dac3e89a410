import { wordsOf } from '../fold.ts';
import type { Outcome, Searcher } from '../search.ts';
import { inList, type Line, type Segment, words } from './segments.ts';
import { listInWords } from './sentences.ts';
import { withInstead } from './suggestions.ts';

/** Most names that are offered under all of their forms, and most that are told at all. */
const mostWider = 4;
const mostNames = 12;

/** Names that were asked for, or, where one word was, those that have it in a form. */
export function nameLines({ terms, query }: Outcome, { forms }: Searcher): Line[] {
  const [only] = terms.length === 1 ? terms : [];
  const ofWord = only?.kind === 'word' && !only.common && only.spans.length > 0 ? wordsOf(only.typed).slice(0, 1).flatMap(({ word }) => forms.namesWith(word)) : [];
  const asked = terms.filter(({ kind, excluded }) => kind !== 'word' && !excluded).flatMap((term) => term.names);
  const names = new Map([...asked, ...ofWord].map(({ id, label }) => [id, label]));
  const links = [...names].slice(0, mostNames).map(([id, text]): Segment => ({ kind: 'name', text, id }));
  // One word finds itself alone; the text may print the name in other words too.
  const wider = ofWord.filter(({ printed }) => printed.length > 1).slice(0, mostWider)
    .map(({ label, printed }): Segment => ({ kind: 'query', text: listInWords(printed), q: withInstead(query.text, only?.typed ?? '', printed[0] ?? label) }));
  return [
    ...(wider.length === 0 ? [] : [[words('Under every form: '), ...inList(wider, '; '), words('.')]]),
    ...(links.length === 0 ? [] : [[words('In the index of names: '), ...inList(links), words('.')]]),
  ];
}
