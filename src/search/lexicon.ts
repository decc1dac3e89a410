import { isFunctionWord } from './function-words.ts';
import type { Guide } from './guide.ts';
import { nearestOf } from './nearest-words.ts';
import { stemFor } from './stem.ts';

/** A word that the text writes in parts: non-interference. */
interface JoinedWord {
  printed: string;
  /** Folded. */
  parts: string[];
}

/** The words of the text: which there are, how they are printed, and which are like another. */
export class Lexicon {
  /** Folded, in the order of UTF-16 units. */
  readonly #sorted: readonly string[];
  readonly #printed: ReadonlyMap<string, string>;
  readonly #joined: ReadonlyMap<string, readonly JoinedWord[]>;
  readonly #stem: (word: string) => string;
  readonly #variants: Guide['variants'];
  readonly #byVariant = new Map<string, string[]>();
  readonly #language: string;
  readonly #stems = new Map<string, ReadonlyMap<string, string[]>>();

  constructor({ language, words, joined, variants }: Pick<Guide, 'language' | 'words' | 'joined' | 'variants'>) {
    this.#sorted = words.map((word) => word.toLowerCase());
    this.#printed = new Map(words.map((word) => [word.toLowerCase(), word]));
    const byWord = new Map<string, JoinedWord[]>();
    for (const printed of joined) {
      const parts = printed.toLowerCase().split(/[-’]/u);
      const word = parts.join('');
      byWord.set(word, [...byWord.get(word) ?? [], { printed, parts }]);
    }
    this.#joined = byWord;
    this.#stem = stemFor(language);
    this.#language = language;
    this.#variants = variants;
    for (const word of this.#sorted) {
      const plain = this.plain(word);
      if (plain !== word || word in variants) this.#byVariant.set(plain, [...this.#byVariant.get(plain) ?? [], word]);
    }
  }

  has(word: string): boolean {
    return this.#printed.has(word);
  }

  /** The word as the text prints it: in capitals where it stands in no others. */
  printed(word: string): string {
    return this.#printed.get(word) ?? word;
  }

  /** Whether the word is one that sentences are built with, and that decides nothing beside others. */
  isFunctionWord(word: string): boolean {
    return isFunctionWord(word, this.#language);
  }

  /** The character that stands for all variants of one; a word of several letters stays as it is. */
  plain(word: string): string {
    return this.#variants[word] ?? word;
  }

  /** The word, or characters of the text that are variants of it. */
  variantsOf(word: string): string[] {
    const plain = this.plain(word);
    return [...new Set([word, plain, ...this.#byVariant.get(plain) ?? []])].filter((other) => other === word || this.has(other));
  }

  /** Words of the text that begin with a figure. */
  get figures(): string[] {
    return this.#sorted.filter((word) => /^\d/u.test(word));
  }

  /** Words of the text that are the same but for their ending or spelling, the word itself first where the text has it. */
  inflectionsOf(word: string): string[] {
    // A word of two letters has no ending: "us" is no form of "use".
    if (word.length < 3) return this.has(word) ? [word] : [];
    const alike = (this.#stemsOf(word.charAt(0)).get(this.#stem(word)) ?? []).filter((other) => other !== word);
    return this.has(word) ? [word, ...alike] : alike;
  }

  /** Words that begin with a letter, by their stems: no ending reaches into the first letter. */
  #stemsOf(letter: string): ReadonlyMap<string, string[]> {
    const known = this.#stems.get(letter);
    if (known) return known;
    const stems = new Map<string, string[]>();
    for (const word of this.beginningWith(letter)) {
      const stem = this.#stem(word);
      stems.set(stem, [...stems.get(stem) ?? [], word]);
    }
    this.#stems.set(letter, stems);
    return stems;
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
  partsOf(word: string): readonly JoinedWord[] {
    return this.#joined.get(word) ?? [];
  }

  /** How the text writes what is most like words written together, in parts. */
  nearestJoined(word: string): string[] {
    return [word, ...nearestOf(word, this.#joined.keys())].flatMap((joined) => this.partsOf(joined).map(({ printed }) => printed));
  }

  /** Two words of the text that a word is, if it lacks the space between them: "war criminals". */
  twoWordsOf(word: string): string[] {
    return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)])
      .filter((halves) => halves.every((half) => half.length > 2 && this.has(half)))
      .map((halves) => halves.map((half) => this.printed(half)).join(' '));
  }

  /** The words of the text that are most like a word that it has not, best first, as it prints them. */
  nearest(word: string): string[] {
    const near = nearestOf(word, [...this.#sorted, ...this.#joined.keys()]).filter((other) => !this.isFunctionWord(other));
    return near.flatMap((other) => (this.has(other) ? [this.printed(other)] : this.partsOf(other).map(({ printed }) => printed)));
  }
}
