import type { Outcome, Searcher } from '../search.ts';
import { talliesOf } from './tally.ts';

/**
 * What another query finds among what is chosen: how many occurrences and passages, whether they have
 * only some of it, and whether they have other words than those quoted; null where it is
 * the same query, finds nothing, or leaves as much of it unfound as the present one does.
 */
export async function tried(q: string, { query, filters, terms, hits }: Outcome, searcher: Searcher): Promise<{ count: number; passages: number; relaxed: boolean; replaced: boolean } | null> {
  if (q.trim().toLowerCase() === query.text.toLowerCase()) return null;
  const other = await searcher.search(q, filters);
  const unfound = (all: Outcome['terms']) => all.filter((term) => term.spans.length === 0 && !term.optional).length;
  const isBetter = unfound(other.terms) < unfound(terms) || (unfound(other.terms) === 0 && hits.length > 0);
  if (other.hits.length === 0 || !isBetter) return null;
  const { text, notes } = talliesOf(other);
  return { count: text.occurrences + notes.occurrences, passages: other.hits.length, relaxed: other.relaxed, replaced: other.terms.some(({ replaced }) => replaced) };
}
