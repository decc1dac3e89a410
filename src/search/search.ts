import { isCommon, withoutStrays } from './common-words.ts';
import { type Guide, isOfText } from './guide.ts';
import { Lexicon } from './lexicon.ts';
import { NameForms } from './name-forms.ts';
import type { Hit } from './hit.ts';
import { distinct, isKnown, type Places, type Span, spansOf } from './pattern.ts';
import { type PlaceInQuery, type PlaceWanting, placesNamed } from './query/places-named.ts';
import { type FindWord, PostingsCache } from './postings.ts';
import { type Query, parseQuery } from './query/query.ts';
import { rankOf, weightOf } from './rank.ts';
import { type PlacedRecord, Stream } from './stream.ts';
import { type Term, termsOf } from './terms.ts';
import type { Way } from './way.ts';

export interface Filters {
  /** Id of the sender's name; null for everybody's and nobody's. */
  sender: string | null;
  /** Id of the addressee's name; null for everybody's and nobody's. */
  addressee: string | null;
  /** Number of a telegram; null for all, and for what is in none. */
  telegram: number | null;
  /** Text of the edition, editors' notes, or both. */
  within: 'all' | 'text' | 'notes';
}

/** Everything, wherever it stands. */
export const unfiltered: Filters = { sender: null, addressee: null, telegram: null, within: 'all' };

/** A term and every place where it was found, filters aside. */
export interface FoundTerm extends Term {
  spans: (Span & { way: Way })[];
  /** Whether it is a word that stands nearly everywhere: beside other terms it is found only where it touches them. */
  common: boolean;
  /** Whether its words were not found in the text as they were quoted, so that what else the name or date is called was searched. */
  replaced: boolean;
}

export interface Outcome {
  query: Query;
  filters: Filters;
  terms: FoundTerm[];
  /** Records that have every term found at all, in printed order. */
  hits: Hit[];
  /** The same without the filters. */
  answering: Hit[];
  /** Whether no record has every term, so that `hits` have some of them. */
  relaxed: boolean;
  /** Records that answer but for the filters. */
  filteredOut: number;
  /** Records that were left out because they have what the query does not want, filters aside. */
  leftOut: number;
  /** Records that have all but one of the terms that decide, by the index of that term; empty where it is no use to know. */
  without: ReadonlyMap<number, number>;
  /** Telegrams and paragraphs that the query names. */
  places: PlaceInQuery[];
  /** What it names and the edition has not; null where there is no such thing. */
  wanting: PlaceWanting | null;
}

/** Searches one edition. It asks the index for words and works out everything else from where they stand. */
export class Searcher {
  readonly guide: Guide;
  readonly lexicon: Lexicon;
  readonly forms: NameForms;
  readonly #stream: Stream;
  readonly #postings: PostingsCache;

  constructor(guide: Guide, find: FindWord) {
    this.guide = guide;
    this.lexicon = new Lexicon(guide);
    this.forms = new NameForms(guide.names, guide.variants);
    this.#stream = new Stream(guide);
    this.#postings = new PostingsCache(find, this.#stream);
  }

  /**
   * Everything that answers a query.
   * @throws {IndexIncomplete} where a part of the index is not there, and what `FindWord` throws.
   */
  async search(input: string, filters: Filters): Promise<Outcome> {
    const query = parseQuery(input);
    const { places, wanting } = placesNamed(query.text, this.guide.groups);
    // "t3-p7" is an address and no word; so is "Telegram 3, ¶7".
    const isPlace = wanting !== null || places.some(({ isWhole }) => isWhole);
    const isParagraph = (wanting !== null && wanting.group !== null) || places.some(({ isWhole, place }) => isWhole && place !== null);
    const asked = termsOf(query, this.lexicon, this.forms);
    const isWords = asked.every(({ missing }) => missing.length === 0) && /\p{L}/u.test(query.text);
    const terms = isPlace && (isParagraph || !isWords) ? [] : asked;
    const found = await this.#find(terms);
    return { query, filters, terms: found, places, wanting, ...this.#answer(found, filters) };
  }

  async #find(terms: readonly Term[]): Promise<FoundTerm[]> {
    const ways = terms.flatMap((term) => [...term.ways, ...term.instead]);
    const runs = ways.flatMap(({ pattern, notBefore = [] }) => [...pattern.flat(1), ...notBefore.map((word) => [word])]);
    const places = await this.#postings.placesOf(runs.filter((run) => isKnown(run, this.lexicon)).flat());
    return terms.map((term): FoundTerm => {
      const asked = spansOfWays(term.ways, places);
      const replaced = term.instead.length > 0 && !asked.some(({ start }) => this.#isText(start));
      const spans = replaced ? spansOfWays([...term.ways, ...term.instead], places) : asked;
      return { ...term, spans, replaced, common: term.optional || (term.kind === 'word' && term.ways[0]?.reason === 'typed' && isCommon(spans.length, this.#stream.size)) };
    });
  }

  #isText(place: number): boolean {
    const record = this.#stream.at(place)?.record;
    return record !== undefined && isOfText(record);
  }

  #answer(terms: readonly FoundTerm[], filters: Filters): Pick<Outcome, 'hits' | 'answering' | 'relaxed' | 'filteredOut' | 'leftOut' | 'without'> {
    const byRecord = new Map<number, Bare>();
    terms.forEach(({ spans }, term) => spans.forEach((span) => this.#place(span, term, byRecord)));
    const isExcluded = ({ finds }: Bare) => finds.some(({ term }) => terms[term]?.excluded === true);
    const found = [...byRecord.values()].sort((a, b) => a.index - b.index);
    const wanted = found.filter((record) => !isExcluded(record));
    for (const { finds } of wanted) finds.sort((a, b) => a.start - b.start || b.end - a.end);
    const deciding = decidingClauses(terms);
    const common = new Set(terms.flatMap((term, index) => (term.common && deciding.size > 0 ? [index] : [])));
    const weights = terms.map(({ kind }, term) => weightOf(kind, wanted.filter(({ finds }) => finds.some((find) => find.term === term)).length, this.#stream.records.length));
    const hitOf = (record: Bare): Hit => {
      const has = new Set(record.finds.flatMap(({ term }) => terms[term]?.clause ?? []));
      const lacks = [...deciding].filter(([clause]) => !has.has(clause)).flatMap(([, members]) => members.slice(0, 1));
      const shown = { ...record, finds: withoutStrays(record.finds, common) };
      return { ...shown, lacks, rank: rankOf(shown, weights, common) };
    };
    const all = wanted.map(hitOf);
    const complete = all.filter(({ lacks, finds }) => lacks.length === 0 && finds.length > 0);
    const some = all.filter(({ finds }) => finds.some(({ term }) => !common.has(term)));
    const relaxed = complete.length === 0 && some.length > 0;
    const answering = relaxed ? some : complete;
    const hits = answering.filter((hit) => passes(hit, filters));
    const without = new Map<number, number>();
    for (const { lacks: [term, second] } of relaxed ? [] : all) if (term !== undefined && second === undefined) without.set(term, (without.get(term) ?? 0) + 1);
    const leftOut = found.filter((record) => isExcluded(record) && hitOf(record).lacks.length === 0).length;
    return { hits, answering, relaxed, without, leftOut, filteredOut: answering.length - hits.length };
  }

  /** Notes a span at every record that it touches. */
  #place({ start, end, way }: FoundTerm['spans'][number], term: number, byRecord: Map<number, Bare>): void {
    for (let place = start; place < end;) {
      const placed = this.#stream.at(place);
      if (placed === undefined) return;
      const { index, base, record } = placed;
      const answering = byRecord.get(index) ?? { ...placed, finds: [] };
      byRecord.set(index, answering);
      const stop = Math.min(end, base + record.size);
      answering.finds.push({ start: place - base, end: stop - base, term, way, begins: place === start });
      place = stop;
    }
  }
}

type Bare = Omit<Hit, 'rank' | 'lacks'>;

function spansOfWays(ways: readonly Way[], places: Places): FoundTerm['spans'] {
  return distinct(ways.flatMap((way) => spansOf(way.pattern, places).map((span) => ({ ...span, way }))))
    .filter(({ end, way: { notBefore = [] } }) => !notBefore.some((word) => places.has(word, end)));
}

/** Clauses that a record must have, each with the indexes of its terms: those of which something is found, and not by function words alone. */
function decidingClauses(terms: readonly FoundTerm[]): Map<number, number[]> {
  const clauses = new Map<number, number[]>();
  terms.forEach(({ clause, excluded, optional, spans }, index) => {
    if (!excluded && !optional && spans.length > 0) clauses.set(clause, [...clauses.get(clause) ?? [], index]);
  });
  return clauses;
}

/** Whether a record is among what is chosen. */
export function passes({ group, record }: PlacedRecord, { sender, addressee, telegram, within }: Filters): boolean {
  return (sender === null || group.senders.includes(sender)) && (addressee === null || group.addressees.includes(addressee))
    && (telegram === null || group.number === telegram) && (within === 'all' || isOfText(record) === (within === 'text'));
}
