import { wordsOf } from '../fold.ts';
import type { FoundTerm, Outcome, Searcher } from '../search.ts';
import { inList, type Line, type Segment, words } from './segments.ts';
import { editorsIncluded } from './sentences.ts';
import { withInstead } from './suggestions.ts';
import { type FoundWay, talliesOf, waysFound } from './tally.ts';
import { tried } from './tried.ts';
import type { Way } from '../way.ts';

/** Other forms of a name and other endings that were found: each with its count, and what the typed words alone would find. */
export async function alsoLines(term: FoundTerm, outcome: Outcome, searcher: Searcher): Promise<Line[]> {
  if (term.excluded || term.replaced) return [];
  const ways = waysFound(term, outcome);
  const others = ways.filter(({ way }) => way.reason === 'name' || way.reason === 'ending');
  const typed = ways.filter(({ way }) => way.reason === 'typed').reduce((sum, { count }) => sum + count, 0);
  if (others.length === 0) return [];
  const notes = editorsCounted(term, outcome);
  if (typed === 0) return [[words(`Also searched for “${term.typed}”: `), ...listOf(others, ways), words(`${notes}.`)]];
  const q = withInstead(outcome.query.text, term.typed, `"${term.typed}"`);
  const found = await tried(q, outcome, searcher);
  const only = found?.replaced === true ? null : found;
  const byItself = only !== null && outcome.terms.length === 1 && only.count !== typed ? ' by itself' : '';
  return [[
    words('Also searched: '), ...listOf(others, ways), words(`; “${term.typed}”${byItself} ${typed}${notes}.`),
    ...(only === null ? [] : [words(' '), { kind: 'query', text: `Only “${term.typed}”`, q } satisfies Segment, words(outcome.terms.length === 1 ? `: ${only.count}.` : '.')]),
  ]];
}

/** What the text prints for a name that was quoted in a form that it does not print. */
export function replacedLine(term: FoundTerm, outcome: Outcome): Line[] {
  const ways = waysFound(term, outcome);
  const printed = ways.filter(({ way }) => way.reason === 'name');
  if (!term.replaced || printed.length === 0) return [];
  const isOfEditors = ways.some(({ way }) => way.reason === 'typed');
  const start = isOfEditors ? `“${term.typed}” stands only in what the editors add; the text prints ` : `The text does not print “${term.typed}”; it prints `;
  return [[words(start), ...listOf(printed, ways), words(`${editorsCounted(term, outcome, 'name')}.`)]];
}

/** Said where some of what was found of a term, in one way or in any, is the editors'. */
function editorsCounted(term: FoundTerm, { terms, hits }: Outcome, reason?: Way['reason']): string {
  const index = terms.indexOf(term);
  return editorsIncluded(hits.filter(({ finds }) => finds.some((find) => find.term === index && (reason === undefined || find.way.reason === reason))));
}

/** Words that begin with what was typed, and forms of names that have it, where the text has no such word. */
export function beginningLine(term: FoundTerm, outcome: Outcome, { lexicon, forms }: Searcher): Line[] {
  const begun = waysFound(term, outcome).filter(({ way }) => way.reason === 'beginning');
  const [first, second] = wordsOf(term.typed);
  const names = term.kind !== 'word' || !first || second || lexicon.has(first.word) ? [] : forms.formsWith(first.word);
  if (begun.length === 0 || term.excluded) return [];
  const links = names.slice(0, 6).map((form): Segment => ({ kind: 'query', text: form, q: withInstead(outcome.query.text, term.typed, form) }));
  return [
    [words(`Words that begin with “${term.typed}”: `), ...listOf(begun, begun), words('.')],
    ...(links.length === 0 ? [] : [[words(`Names with “${term.typed}”: `), ...inList(links), words('.')]]),
  ];
}

/** Each form with its count; a form that is part of another one that was found too is counted by itself. */
function listOf(found: readonly FoundWay[], all: readonly FoundWay[]): Segment[] {
  const wordsIn = (text: string) => ` ${wordsOf(text).map(({ word }) => word).join(' ')} `;
  const isPart = (label: string) => all.some(({ way }) => way.label !== label && wordsIn(way.label) !== wordsIn(label) && wordsIn(way.label).includes(wordsIn(label)));
  return [...found].sort((a, b) => b.count - a.count).flatMap(({ way: { label }, count }, index) => [
    ...(index > 0 ? [words(', ')] : []), { kind: 'found', text: label } satisfies Segment, words(`${isPart(label) ? ' by itself' : ''} ${count}`),
  ]);
}

/** How often everything was found that answers. */
export function occurrencesIn(outcome: Outcome): number {
  const { text, notes } = talliesOf(outcome);
  return text.occurrences + notes.occurrences;
}
