import type { Guide } from './guide.ts';
import { nearestOf } from './nearest-words.ts';
import { stemFor } from './stem.ts';

/** The words of the text: which there are, and which are like another. */
export class Lexicon {
  readonly #sorted: readonly string[];
  readonly #words: ReadonlySet<string>;
  readonly #joined: ReadonlyMap<string, readonly string[][]>;
  readonly #stem: (word: string) => string;

  constructor({ language, words, joined }: Pick<Guide, 'language' | 'words' | 'joined'>) {
    this.#sorted = words;
    this.#words = new Set(words);
    const byWord = new Map<string, string[][]>();
    for (const { word, parts } of joined) byWord.set(word, [...byWord.get(word) ?? [], parts]);
    this.#joined = byWord;
    this.#stem = stemFor(language);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Words of the text that are the same but for their ending, the word itself first where the text has it. */
  inflectionsOf(word: string): string[] {
    // A word of two letters has no ending: "us" is no form of "use".
    if (word.length < 3) return this.has(word) ? [word] : [];
    const stem = this.#stem(word);
    // Endings do not reach into the first three letters, so that few words need a stem.
    const alike = this.beginningWith(word.slice(0, 3)).filter((other) => other !== word && this.#stem(other) === stem);
    return this.has(word) ? [word, ...alike] : alike;
  }

  /** Words of the text that begin with these letters, in alphabetical order. */
  beginningWith(letters: string): string[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#sorted[end]?.startsWith(letters)) end += 1;
    return this.#sorted.slice(low, end);
  }

  /** How the text writes a word in parts, with an apostrophe or hyphen: people and s for "peoples". */
  partsOf(word: string): readonly string[][] {
    return this.#joined.get(word) ?? [];
  }

  /** How the text writes what is most like words written together, in parts. */
  nearestJoined(word: string): readonly string[][] {
    return [...this.partsOf(word), ...nearestOf(word, this.#joined.keys()).flatMap((joined) => this.partsOf(joined))];
  }

  /** Two words of the text that a word is, if it lacks the space between them: "war criminals". */
  twoWordsOf(word: string): string[] {
    return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)])
      .filter((halves) => halves.every((half) => half.length > 2 && this.has(half)))
      .map((halves) => halves.join(' '));
  }

  /** The words of the text that are most like a word that it has not, best first. */
  nearest(word: string): string[] {
    return nearestOf(word, [...this.#sorted, ...this.#joined.keys()]);
  }
}
