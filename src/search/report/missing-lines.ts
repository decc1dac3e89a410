import type { FoundTerm, Outcome, Searcher } from '../search.ts';
import { wordsOf } from '../fold.ts';
import { spanInWords } from '../dates/date-in-query.ts';
import { inList, type Line, type Segment, words } from './segments.ts';
import { namesMeant, suggestionsFor, withInstead, withoutMarks } from './suggestions.ts';
import { tried } from './tried.ts';

/** Most queries that are offered for one word, and most that are tried for it. */
const mostOffered = 4;
const mostTried = 8;

/** Words that the text does not have, each with what may be meant. */
export async function missingLines(term: FoundTerm, outcome: Outcome, searcher: Searcher): Promise<Line[]> {
  if (term.missing.length === 0 || term.optional || term.replaced) return [];
  return Promise.all(term.missing.map(async (typed): Promise<Line> => {
    const links = await offered(suggestionsFor(typed, searcher.lexicon, searcher.forms).map((text) => ({ text, q: withInstead(outcome.query.text, typed, text) })), outcome, searcher);
    const lacks = `The text has no “${typed}”${term.excluded ? ', which is to be left out' : ''}.`;
    return links.length === 0 ? [words(lacks)] : [words(`${lacks} Did you mean `), ...inList(links, ', ', ' or '), words('?')];
  }));
}

/** Names that are nearly what was typed. */
export async function meantLines(outcome: Outcome, searcher: Searcher): Promise<Line[]> {
  const { query, terms, hits, relaxed } = outcome;
  if (!relaxed && hits.length > 0 && terms.every(({ missing }) => missing.length === 0)) return [];
  const meant = namesMeant(query, searcher.forms).map(({ typed, form }) => ({ text: form, q: withInstead(query.text, typed, form) }));
  const links = await offered(meant, outcome, searcher);
  return links.map((link) => [words('Did you mean '), link, words('?')]);
}

/** A phrase, or words that are written together, whose words do not stand so. */
export async function phraseLines(term: FoundTerm, outcome: Outcome, searcher: Searcher): Promise<Line[]> {
  const isCompound = term.kind === 'word' && wordsOf(term.typed).length > 1;
  if ((term.kind !== 'phrase' && !isCompound) || term.excluded) return [];
  if (term.replaced && term.date !== null) return [[words(`The text does not write “${term.typed}”. These places name ${spanInWords(term.date)} in other words.`)]];
  if (term.spans.length > 0 || term.missing.length > 0) return [];
  const apart = await offered([{ text: 'Search them apart', q: isCompound ? withInstead(outcome.query.text, term.typed, wordsOf(term.typed).map(({ word }) => word).join(' ')) : withoutMarks(outcome.query, term.typed) }], outcome, searcher);
  return [[words(`The words “${term.typed}” do not stand together in this order.`), ...apart.flatMap((link) => [words(' '), link, words('.')])]];
}

/** Those of some queries that find something, each query once. */
async function offered(candidates: readonly { text: string; q: string }[], outcome: Outcome, searcher: Searcher): Promise<Segment[]> {
  const links: Segment[] = [];
  const met = new Set<string>();
  for (const { text, q } of candidates.slice(0, mostTried)) {
    if (links.length === mostOffered || met.has(q.toLowerCase())) continue;
    met.add(q.toLowerCase());
    if (await tried(q, outcome, searcher) !== null) links.push({ kind: 'query', text, q });
  }
  return links;
}
