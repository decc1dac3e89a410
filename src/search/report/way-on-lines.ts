import { isOfText } from '../guide.ts';
import { extentOf } from '../rank.ts';
import type { Hit } from '../hit.ts';
import type { Outcome, Searcher } from '../search.ts';
import { occurrencesIn } from './form-lines.ts';
import { type Line, type Segment, words } from './segments.ts';
import { occurrences, placeName } from './sentences.ts';
import { withInstead } from './suggestions.ts';
import { tried } from './tried.ts';

/** Fewest passages of the text that are enough, so that nothing need be left away. */
const enough = 3;

/** How often words typed in a row stand as a phrase. */
export async function togetherLine({ query, terms, filters }: Outcome, searcher: Searcher): Promise<Line[]> {
  const [part, second] = query.parts;
  const isRow = !query.cut && terms.length > 1 && second === undefined && part?.kind === 'words' && part.last === 'whole' && !part.excluded && part.text === query.text;
  if (!isRow) return [];
  const q = `"${query.text.replace(/["“”„‟«»‹›＂]/gu, '')}"`;
  const outcome = await searcher.search(q, filters);
  if (outcome.hits.length === 0 || outcome.terms.some(({ replaced }) => replaced)) return [];
  return [[{ kind: 'query', text: `“${query.text}” as a phrase`, q }, words(`: ${occurrences(occurrencesIn(outcome))}.`)]];
}

/** Where several terms stand nearest to each other, if there is much to choose from; of several such places the one that answers best. */
export function closestLine({ hits: all, relaxed, terms }: Outcome): Line[] {
  const hits = all.filter(({ record }) => isOfText(record));
  const clauses = new Set(terms.filter(({ spans, excluded, optional }) => spans.length > 0 && !excluded && !optional).map(({ clause }) => clause));
  if (relaxed || hits.length < 3 || clauses.size < 2) return [];
  const clauseOf = ({ term }: Hit['finds'][number]) => terms[term]?.clause ?? -1;
  const extents = new Map(hits.map((hit) => [hit, extentOf(hit.finds.filter((find) => clauses.has(clauseOf(find))), clauseOf, clauses.size, hit.record.size)]));
  const best = hits.reduce<Hit | null>((first, hit) => {
    const nearer = first === null ? -1 : (extents.get(hit) ?? 0) - (extents.get(first) ?? 0);
    return nearer < 0 || (nearer === 0 && first !== null && hit.rank > first.rank) ? hit : first;
  }, null);
  if (best === null) return [];
  const { group, record } = best;
  const place = record.kind === 'front' ? '' : `, ${placeName(record.kind, record.place, '').toLowerCase()}`;
  return [[words(`Closest together${hits.length < all.length ? ' in the text' : ''}: `), { kind: 'place', text: group.title + place, group, place: record.place }, words('.')]];
}

/** What would be found without one of the words, where few passages have all. */
export async function withoutLine(outcome: Outcome, searcher: Searcher): Promise<Line[]> {
  const { without, hits, terms, query } = outcome;
  const ofText = hits.filter(({ record }) => isOfText(record)).length;
  if (ofText >= enough || terms.filter(({ spans, optional, excluded }) => spans.length > 0 && !optional && !excluded).length < 3) return [];
  const isAlone = (index: number) => terms.filter(({ clause }) => clause === terms[index]?.clause).length === 1;
  const most = [...without].filter(([index]) => isAlone(index)).sort(([, a], [, b]) => b - a).slice(0, 2);
  const links = await Promise.all(most.map(async ([index]): Promise<Segment[]> => {
    const typed = terms[index]?.typed ?? '';
    const q = withInstead(query.text, typed, '').replace(/\s+/gu, ' ').trim();
    const found = await tried(q, outcome, searcher);
    return found === null || found.relaxed || found.passages <= hits.length ? [] : [
      { kind: 'query', text: `Without “${typed}”`, q }, words(`: ${found.passages} passages. `),
    ];
  }));
  return links.flat().length === 0 ? [] : [links.flat()];
}

/** What the choices below the field keep away. */
export function filterLine({ filteredOut, query }: Outcome): Line[] {
  return filteredOut === 0 ? [] : [[words(`${filteredOut} more outside what is chosen. `), { kind: 'query', text: 'Show all', q: query.text, everywhere: true }, words('.')]];
}
