import { addressFromState } from '../address-state.ts';
import type { FoundTerm, Hit, Outcome, Searcher } from '../search.ts';
import { listInWords, occurrences, placeName, tallyInWords } from '../sentences.ts';
import { wordsOf } from '../fold.ts';
import { namesMeant, suggestionsFor, withInstead, withoutMarks } from '../suggestions.ts';
import { countsByTerm, talliesOf, waysFound } from '../tally.ts';
import { element } from './element.ts';

/** What the report leads to. */
export interface ReportContext {
  searcher: Searcher;
  hrefOfName: (id: string) => string;
  hrefOfHit: (hit: Hit) => string;
}

type Line = (Node | string)[];

/** Most terms whose counts are told one by one. */
const mostCounted = 8;
/** Most names that are offered under all of their forms. */
const mostWider = 4;

/**
 * What was found, what was searched besides the words typed, and what was not found.
 * @param together what the words find as a phrase; null where they were not tried as one
 */
export function drawReport(outcome: Outcome, together: Outcome | null, context: ReportContext): HTMLElement[] {
  const tallies = talliesOf(outcome);
  const count = element('p', {
    class: 'count', 'data-occurrences': String(tallies.text.occurrences), 'data-in-notes': String(tallies.notes.occurrences),
  }, `${tallyInWords(tallies)}${ofEachTerm(outcome)}.`);
  const lines: Line[] = [
    ...cutLine(outcome), ...meantLines(outcome, context), ...outcome.terms.flatMap((term) => missingLines(term, outcome, context)), ...relaxedLine(outcome),
    ...outcome.terms.flatMap((term) => [...alsoLines(term, outcome), ...namesWithLine(term, outcome, context)]), ...commonLine(outcome), ...togetherLine(outcome, together), ...closestLine(outcome, context),
    ...filterLine(outcome), ...namesLines(outcome, context),
  ];
  return [count, ...lines.map((line) => element('p', {}, ...line))];
}

function cutLine({ query }: Outcome): Line[] {
  return query.cut ? [[`The query is too long for an address: only its first ${query.text.length} characters are searched.`]] : [];
}

/** How often each of several terms was found. */
function ofEachTerm(outcome: Outcome): string {
  const counts = countsByTerm(outcome);
  const each = outcome.terms.flatMap(({ typed, kind }, index) => (counts[index] ? [`${kind === 'phrase' ? `“${typed}”` : typed} ${counts[index]}`] : []));
  return outcome.terms.length > 1 && each.length > 0 && each.length <= mostCounted ? `: ${each.join(', ')}` : '';
}

function meantLines({ query, filters, terms, hits, relaxed }: Outcome, { searcher: { forms } }: ReportContext): Line[] {
  if (!relaxed && hits.length > 0 && terms.every(({ missing }) => missing.length === 0)) return [];
  return namesMeant(query, forms).map(({ typed, form }) => ['Did you mean ', queryLink(form, withInstead(query.text, typed, form), { filters }), '?']);
}

function commonLine({ terms }: Outcome): Line[] {
  const common = terms.filter((term) => term.common).map(({ typed }) => `“${typed}”`);
  if (common.length === 0 || common.length === terms.filter(({ spans }) => spans.length > 0).length) return [];
  return [[`${listInWords(common)} ${common.length === 1 ? 'stands' : 'stand'} nearly everywhere, and ${common.length === 1 ? 'is' : 'are'} marked and counted only beside the other words.`]];
}

/** Forms of names that have a word which the text has not. */
function namesWithLine(term: FoundTerm, outcome: Outcome, { searcher: { lexicon, forms } }: ReportContext): Line[] {
  const [first, second] = wordsOf(term.typed);
  if (term.kind !== 'word' || term.spans.length === 0 || !first || second || lexicon.has(first.word)) return [];
  const links = forms.formsWith(first.word).map((form) => queryLink(form, withInstead(outcome.query.text, term.typed, form), outcome));
  return links.length === 0 ? [] : [[`Names with “${term.typed}”: `, ...spaced(links, ', '), '.']];
}

function missingLines(term: FoundTerm, outcome: Outcome, { searcher: { lexicon, forms } }: ReportContext): Line[] {
  if (term.missing.length > 0) {
    return term.missing.map((typed) => {
      const suggestions = suggestionsFor(typed, lexicon, forms)
        .map((suggestion) => queryLink(suggestion, withInstead(outcome.query.text, typed, suggestion), outcome));
      return suggestions.length === 0 ? [`The text has no “${typed}”.`] : [`The text has no “${typed}”. Did you mean `, ...spaced(suggestions, ' or '), '?'];
    });
  }
  if (term.spans.length > 0) return [];
  const names = [...new Set(term.names.flatMap(({ printed }) => printed))];
  const label = names.length > 0 ? `Search for the name: ${listInWords(names)}` : 'Search them apart';
  return [[`The words “${term.typed}” do not stand together in this order. `, queryLink(label, withoutMarks(outcome.query, term.typed), outcome), '.']];
}

function relaxedLine({ relaxed }: Outcome): Line[] {
  return relaxed ? [['No paragraph has all of this. Here is what has some of it.']] : [];
}

/** Other forms of a name, other endings, words that begin so: each with its count. */
function alsoLines(term: FoundTerm, outcome: Outcome): Line[] {
  const ways = waysFound(term, outcome);
  const listOf = (found: typeof ways) => spaced(found.sort((a, b) => b.count - a.count).map(({ way, count }) => element('span', {}, element('strong', {}, way.label), ` ${count}`)), ', ');
  const begun = ways.filter(({ way }) => way.reason === 'beginning');
  const others = ways.filter(({ way }) => way.reason === 'name' || way.reason === 'ending');
  const typed = ways.filter(({ way }) => way.reason === 'typed').reduce((sum, { count }) => sum + count, 0);
  const only = queryLink(`Only “${term.typed}”`, withInstead(outcome.query.text, term.typed, `"${term.typed}"`), outcome);
  return [
    ...(others.length === 0 ? [] : typed === 0
      ? [[`Also searched for “${term.typed}”: `, ...listOf(others), '.']]
      : [['Also searched: ', ...listOf(others), `; “${term.typed}” ${typed}. `, only, '.']]),
    ...(begun.length === 0 ? [] : [[`Words that begin with “${term.typed}”: `, ...listOf(begun), '.']]),
  ];
}

function togetherLine(outcome: Outcome, together: Outcome | null): Line[] {
  if (together === null || together.hits.length === 0) return [];
  const { text, notes } = talliesOf(together);
  return [[queryLink(`“${outcome.query.text}” as a phrase`, `"${outcome.query.text}"`, outcome), `: ${occurrences(text.occurrences + notes.occurrences)}.`]];
}

/** Where several terms stand nearest to each other, if there is much to choose from. */
function closestLine({ terms, hits, relaxed }: Outcome, { hrefOfHit }: ReportContext): Line[] {
  const best = hits.reduce<Hit | null>((first, hit) => (first === null || hit.rank > first.rank ? hit : first), null);
  if (best === null || relaxed || hits.length < 4 || terms.filter(({ spans }) => spans.length > 0).length < 2) return [];
  const place = best.record.kind === 'front' ? '' : `, ${placeName(best.record.kind, best.record.place, '').toLowerCase()}`;
  return [['Closest together: ', element('a', { href: hrefOfHit(best) }, best.group.title + place), '.']];
}

function filterLine(outcome: Outcome): Line[] {
  const { filteredOut, filters, query } = outcome;
  if (filteredOut === 0) return [];
  const all = addressFromState({ ...filters, q: query.text, sender: null, within: 'all' });
  return [[`${filteredOut} more outside what is chosen. `, element('a', { href: all, 'data-query': '' }, 'Show all'), '.']];
}

/** Names that were asked for, or, where one word was, those that have it in a form. */
function namesLines(outcome: Outcome, { hrefOfName, searcher: { forms } }: ReportContext): Line[] {
  const { terms, query } = outcome;
  const [only] = terms.length === 1 ? terms : [];
  const ofWord = only?.kind === 'word' && !only.common && only.spans.length > 0 ? wordsOf(only.typed).slice(0, 1).flatMap(({ word }) => forms.namesWith(word)) : [];
  const asked = terms.filter(({ kind }) => kind === 'name').flatMap((term) => term.names);
  const names = new Map([...asked, ...ofWord].map(({ id, label }) => [id, label]));
  const links = [...names].map(([id, label]) => element('a', { href: hrefOfName(id) }, label));
  // One word finds itself alone; the text may print the name in other words too.
  const wider = ofWord.filter(({ printed }) => printed.length > 1).slice(0, mostWider)
    .map(({ label, printed }) => queryLink(listInWords(printed), withInstead(query.text, only?.typed ?? '', printed[0] ?? label), outcome));
  return [
    ...(wider.length === 0 ? [] : [['Under every form: ', ...spaced(wider, '; '), '.']]),
    ...(links.length === 0 ? [] : [['In the index of names: ', ...spaced(links, ', '), '.']]),
  ];
}

function queryLink(label: string, q: string, { filters }: Pick<Outcome, 'filters'>): HTMLElement {
  return element('a', { href: addressFromState({ ...filters, q }), 'data-query': '' }, label);
}

function spaced(nodes: readonly Node[], gap: string): Line {
  return nodes.flatMap((node, index) => (index > 0 ? [gap, node] : [node]));
}
