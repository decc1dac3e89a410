import { isCommon, withoutStrays } from './common-words.ts';
import type { Guide } from './guide.ts';
import { Lexicon } from './lexicon.ts';
import { NameForms } from './name-forms.ts';
import { distinct, isKnown, type Span, spansOf } from './pattern.ts';
import { type FindWord, PostingsCache } from './postings.ts';
import { type Query, parseQuery } from './query.ts';
import { type PlacedRecord, Stream } from './stream.ts';
import { type Term, termsOf, type Way } from './terms.ts';

export interface Filters {
  /** Id of the sender's name; null for everybody's and nobody's. */
  sender: string | null;
  /** Text of the edition, editors' notes, or both. */
  within: 'all' | 'text' | 'notes';
}

/** A term and every place where it was found, filters aside. */
export interface FoundTerm extends Term {
  spans: (Span & { way: Way })[];
  /** Whether it is a word that stands nearly everywhere: beside other terms it is found only where it touches them. */
  common: boolean;
}

/** A record that answers the query. */
export interface Hit extends PlacedRecord {
  /** Everything found in it, in the order of its words. */
  finds: Find[];
  /** How closely the terms stand together, then how much they weigh: the greater the better. */
  rank: number;
}

/** What was found in a record: word numbers in it, from 0, `end` exclusive. */
export interface Find extends Span {
  /** Index of the term. */
  term: number;
  way: Way;
  /** False where it began on the line before, in another record. */
  begins: boolean;
}

export interface Outcome {
  query: Query;
  filters: Filters;
  terms: FoundTerm[];
  /** Records that have every term found at all, in printed order. */
  hits: Hit[];
  /** Whether no record has every term, so that `hits` have some of them. */
  relaxed: boolean;
  /** Records that answer but for the filters. */
  filteredOut: number;
}

/** Searches one edition. It asks the index for words and works out everything else from where they stand. */
export class Searcher {
  readonly lexicon: Lexicon;
  readonly forms: NameForms;
  readonly #stream: Stream;
  readonly #postings: PostingsCache;

  constructor(guide: Guide, find: FindWord) {
    this.lexicon = new Lexicon(guide);
    this.forms = new NameForms(guide.names);
    this.#stream = new Stream(guide);
    this.#postings = new PostingsCache(find, this.#stream);
  }

  /**
   * Everything that answers a query.
   * @throws {IndexIncomplete} where a part of the index is not there, and what `FindWord` throws.
   */
  async search(input: string, filters: Filters): Promise<Outcome> {
    const query = parseQuery(input);
    const terms = termsOf(query, this.lexicon, this.forms);
    const ways = terms.flatMap((term) => term.ways.flatMap(({ pattern }) => pattern.flat(1)));
    const places = await this.#postings.placesOf(ways.filter((way) => isKnown(way, this.lexicon)).flat());
    const found = terms.map((term): FoundTerm => {
      const spans = distinct(term.ways.flatMap((way) => spansOf(way.pattern, places).map((span) => ({ ...span, way }))));
      return { ...term, spans, common: term.kind === 'word' && isCommon(spans.length, this.#stream.size) };
    });
    const { answering, relaxed } = this.#answering(found);
    const kept = answering.filter((hit) => passes(hit, filters));
    return {
      query, filters, terms: found, relaxed,
      hits: kept.map((hit): Hit => ({ ...hit, rank: rankOf(hit) })),
      filteredOut: answering.length - kept.length,
    };
  }

  /** Records that have every term found at all, or, where there are none, that have one of them; in printed order. */
  #answering(terms: readonly FoundTerm[]): { answering: Answering[]; relaxed: boolean } {
    const byRecord = new Map<number, Answering>();
    terms.forEach(({ spans }, term) => spans.forEach((span) => this.#place(span, term, byRecord)));
    const all = [...byRecord.values()].sort((a, b) => a.index - b.index);
    for (const { finds } of all) finds.sort((a, b) => a.start - b.start || b.end - a.end);
    const wanted = terms.filter(({ spans }) => spans.length > 0).length;
    const complete = all.filter(({ finds }) => new Set(finds.map(({ term }) => term)).size === wanted);
    const common = new Set(terms.flatMap((term, index) => (term.common ? [index] : [])));
    const shown = (records: readonly Answering[]) => records.map((record): Answering => ({ ...record, finds: withoutStrays(record.finds, common) }));
    if (complete.length > 0) return { answering: shown(complete), relaxed: false };
    const some = all.filter(({ finds }) => wanted === common.size || finds.some(({ term }) => !common.has(term)));
    return { answering: shown(some), relaxed: some.length > 0 };
  }

  /** Notes a span at every record that it touches. */
  #place({ start, end, way }: FoundTerm['spans'][number], term: number, byRecord: Map<number, Answering>): void {
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

type Answering = Omit<Hit, 'rank'>;

function passes({ group, record }: PlacedRecord, { sender, within }: Filters): boolean {
  const isNote = record.kind === 'note';
  return (sender === null || group.senders.includes(sender)) && (within === 'all' || isNote === (within === 'notes'));
}

function rankOf({ finds, record }: Answering): number {
  return finds.length / record.size - extentOf(finds, record.size);
}

/** Words in the shortest stretch that has every term; 0 where there is only one term. */
function extentOf(finds: readonly Find[], size: number): number {
  const wanted = new Set(finds.map(({ term }) => term)).size;
  if (wanted < 2) return 0;
  let shortest = size;
  const last = new Map<number, number>();
  for (const { start, end, term } of finds) {
    last.set(term, start);
    if (last.size === wanted) shortest = Math.min(shortest, end - Math.min(...last.values()));
  }
  return shortest;
}
