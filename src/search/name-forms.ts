import { compoundsOf, type FoldedWord, wordsOf } from './fold.ts';
import type { GuideName } from './guide.ts';
import { nearestOf } from './nearest-words.ts';

/** Finds the names that words may be a form of, however the form is written: "KMT", "K.M.T.", "Kai-shek", "Kaishek". */
export class NameForms {
  readonly #byKey = new Map<string, Set<GuideName>>();
  readonly #formsByWord = new Map<string, Set<string>>();
  readonly #namesByWord = new Map<string, Set<GuideName>>();
  /** Forms of several words, by those words as one. */
  readonly #bySpelling = new Map<string, string>();
  #longest = 0;

  constructor(names: readonly GuideName[]) {
    for (const name of names) {
      for (const form of [...name.printed, ...name.other]) {
        for (const key of keysOfForm(form)) {
          this.#longest = Math.max(this.#longest, key.split(' ').length);
          const known = this.#byKey.get(key);
          if (known) known.add(name);
          else this.#byKey.set(key, new Set([name]));
        }
        const words = wordsOf(form).map(({ word }) => word);
        for (const word of words) {
          this.#formsByWord.set(word, (this.#formsByWord.get(word) ?? new Set()).add(form));
          this.#namesByWord.set(word, (this.#namesByWord.get(word) ?? new Set()).add(name));
        }
        const spelling = words.join('');
        if (words.length > 1 && !this.#bySpelling.has(spelling)) this.#bySpelling.set(spelling, form);
      }
    }
  }

  /** Words of the longest form. */
  get longest(): number {
    return this.#longest;
  }

  /** Names that have these words for a form; none where no name has. */
  namesOf(compounds: readonly FoldedWord[][]): GuideName[] {
    const found = [splitKey(compounds), joinedKey(compounds)].flatMap((key) => [...this.#byKey.get(key) ?? []]);
    return [...new Set(found)];
  }

  /** Forms of names that have a word in them: "Mao Zedong" for "zedong". */
  formsWith(word: string): string[] {
    return [...this.#formsByWord.get(word) ?? []];
  }

  /** Names that have a word in a form. */
  namesWith(word: string): GuideName[] {
    return [...this.#namesByWord.get(word) ?? []];
  }

  /** Forms of several words that are most like words written as one, best first. */
  nearest(spelling: string): string[] {
    return nearestOf(spelling, this.#bySpelling.keys()).flatMap((near) => this.#bySpelling.get(near) ?? []);
  }

  /** Every word of the forms. */
  words(): Iterable<string> {
    return this.#formsByWord.keys();
  }
}

/** Under what a form is looked up: split at its hyphens and apostrophes, written together there, in one word, and letter by letter if it is an acronym. */
function keysOfForm(form: string): Set<string> {
  const compounds = compoundsOf(wordsOf(form));
  const split = splitKey(compounds);
  const keys = [split, joinedKey(compounds), split.replaceAll(' ', '')];
  if (/^\p{Lu}{2,6}$/u.test(form)) keys.push([...split].join(' '));
  return new Set([...keys, ...keys.map(inLatinShapes)].filter(Boolean));
}

/** The words of compounds, all apart. */
export function splitKey(compounds: readonly FoldedWord[][]): string {
  return compounds.flat().map(({ word }) => word).join(' ');
}

/** The words of compounds, those that belong together written as one. */
function joinedKey(compounds: readonly FoldedWord[][]): string {
  return compounds.map((compound) => compound.map(({ word }) => word).join('')).join(' ');
}

const latinShapes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x',
};

/** A form in Cyrillic letters as it is typed in Latin ones of the same shape, CCCP; empty where a letter has none. */
function inLatinShapes(key: string): string {
  const shapes = [...key].map((letter) => (letter === ' ' ? ' ' : latinShapes[letter]));
  return shapes.includes(undefined) ? '' : shapes.join('');
}
