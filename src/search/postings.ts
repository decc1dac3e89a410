import type { Places } from './pattern.ts';
import type { Stream } from './stream.ts';

/** Where the index has a word: in one of its leaves, at which of its words, from 0. */
export interface Posting {
  /** Pagefind's id of the leaf. */
  id: string;
  places: readonly number[];
  /** How much the word weighs in the leaf, by Pagefind's ranking. */
  score: number;
}

/** Asks the index where a word stands, the whole word and nothing else. */
export type FindWord = (word: string) => Promise<readonly Posting[]>;

/** The index does not have what the guide says it has: a part was not loaded, or the two are of different builds. */
export class IndexIncomplete extends Error {
  override name = 'IndexIncomplete';
}

/** Where words stand, and how much each weighs in a leaf. */
export interface ScoredPlaces extends Places {
  score: (word: string, leaf: string) => number;
}

/** What the index said of each word, each asked once. */
export class PostingsCache {
  readonly #find: FindWord;
  readonly #stream: Stream;
  readonly #asked = new Map<string, Promise<WordPlaces>>();

  constructor(find: FindWord, stream: Stream) {
    this.#find = find;
    this.#stream = stream;
  }

  /**
   * Where words stand in the stream.
   * @throws {IndexIncomplete} where the index lacks one of them; asking again tries again.
   */
  async placesOf(words: Iterable<string>): Promise<ScoredPlaces> {
    const known = new Map<string, WordPlaces>();
    await Promise.all([...new Set(words)].map(async (word) => known.set(word, await this.#ask(word))));
    return {
      of: (word) => known.get(word)?.sorted ?? [],
      has: (word, place) => known.get(word)?.all.has(place) ?? false,
      score: (word, leaf) => known.get(word)?.scores.get(leaf) ?? 0,
    };
  }

  #ask(word: string): Promise<WordPlaces> {
    const asked = this.#asked.get(word);
    if (asked) return asked;
    const asking = this.#load(word);
    this.#asked.set(word, asking);
    asking.catch(() => this.#asked.delete(word));
    return asking;
  }

  async #load(word: string): Promise<WordPlaces> {
    const sorted: number[] = [];
    const scores = new Map<string, number>();
    for (const { id, places, score } of await this.#find(word)) {
      const base = this.#stream.baseOf(id);
      if (base === undefined) throw new IndexIncomplete('The index and its guide are of different builds');
      scores.set(id, score);
      for (const place of places) sorted.push(base + place);
    }
    if (sorted.length === 0) throw new IndexIncomplete(`The index has not loaded the word “${word}”`);
    sorted.sort((a, b) => a - b);
    return { sorted, all: new Set(sorted), scores };
  }
}

interface WordPlaces {
  sorted: number[];
  all: Set<number>;
  /** By the leaf's id. */
  scores: Map<string, number>;
}
