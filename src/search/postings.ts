import type { Places } from './pattern.ts';
import type { Stream } from './stream.ts';

/** Where the index has a word: in one of its leaves, at which of its words, from 0. */
export interface Posting {
  /** Number of the leaf in the index. */
  leaf: number;
  places: readonly number[];
}

/** Asks the index where a word stands, the whole word and nothing else. */
export type FindWord = (word: string) => Promise<readonly Posting[]>;

/** The index does not have what the guide says it has: a part was not loaded, or the two are of different builds. */
export class IndexIncomplete extends Error {
  override name = 'IndexIncomplete';
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
  async placesOf(words: Iterable<string>): Promise<Places> {
    const known = new Map<string, WordPlaces>();
    await Promise.all([...new Set(words)].map(async (word) => known.set(word, await this.#ask(word))));
    return {
      of: (word) => known.get(word)?.sorted ?? [],
      has: (word, place) => known.get(word)?.all.has(place) ?? false,
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
    for (const { leaf, places } of await this.#find(word)) {
      const base = this.#stream.baseOf(leaf);
      if (base === undefined) throw new IndexIncomplete('The index and its guide are of different builds');
      for (const place of places) sorted.push(base + place);
    }
    if (sorted.length === 0) throw new IndexIncomplete(`The index has not loaded the word “${word}”`);
    sorted.sort((a, b) => a - b);
    return { sorted, all: new Set(sorted) };
  }
}

interface WordPlaces {
  sorted: number[];
  all: Set<number>;
}
