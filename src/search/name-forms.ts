import { compoundsOf, type FoldedWord, wordsOf } from './fold.ts';
import type { Guide, GuideName } from './guide.ts';
import { nearestOf } from './nearest-words.ts';

/** Shortest name of one word that is also found where it is typed in several: "Kuo Min Tang". */
const shortestApart = 7;

/** Finds the names that words may be a form of, however the form is written: "KMT", "K.M.T.", "Kai-shek", "Kaishek", "JV". */
export class NameForms {
  readonly #byKey = new Map<string, Set<GuideName>>();
  readonly #formsByWord = new Map<string, Set<string>>();
  readonly #namesByWord = new Map<string, Set<GuideName>>();
  /** Forms by their words as one. */
  readonly #bySpelling = new Map<string, string>();
  readonly #variants: Guide['variants'];
  /** Compounds of the longest form. */
  #longest = 1;

  constructor(names: readonly GuideName[], variants: Guide['variants']) {
    this.#variants = variants;
    for (const name of names) for (const form of [...name.printed, ...name.other]) this.#add(form, name);
  }

  #add(form: string, name: GuideName): void {
    const compounds = compoundsOf(wordsOf(form));
    for (const key of this.#keysOfForm(form, compounds)) {
      this.#longest = Math.max(this.#longest, key.split(' ').length);
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(name));
    }
    for (const { word } of compounds.flat()) {
      this.#formsByWord.set(word, (this.#formsByWord.get(word) ?? new Set()).add(form));
      this.#namesByWord.set(word, (this.#namesByWord.get(word) ?? new Set()).add(name));
    }
    const spelling = this.#splitKey(compounds).replaceAll(' ', '');
    if (!this.#bySpelling.has(spelling)) this.#bySpelling.set(spelling, form);
  }

  /** Words of the longest form. */
  get longest(): number {
    return this.#longest;
  }

  /** Names that have these words for a form; none where no name has. */
  namesOf(compounds: readonly FoldedWord[][]): GuideName[] {
    const keys = [this.#splitKey(compounds), joinedKey(compounds), withInitialsTogether(compounds)];
    const together = this.#splitKey(compounds).replaceAll(' ', '');
    // A name of one word in several: "Kuo Min Tang".
    if (compounds.length > 1 && together.length >= shortestApart) keys.push(together);
    const found = keys.flatMap((key) => [key, inLatinShapes(key)]).flatMap((key) => [...this.#byKey.get(key) ?? []]);
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

  /** Forms that are most like words written as one, best first. */
  nearest(spelling: string): string[] {
    return nearestOf(spelling, this.#bySpelling.keys()).flatMap((near) => this.#bySpelling.get(near) ?? []);
  }

  /** Those of some forms that are each the first of its name. */
  onePerName(forms: readonly string[]): string[] {
    const met = new Set<GuideName>();
    return forms.filter((form) => {
      const names = this.namesOf(compoundsOf(wordsOf(form)));
      const isNew = names.some((name) => !met.has(name));
      names.forEach((name) => met.add(name));
      return isNew;
    });
  }

  /** Every word of the forms. */
  words(): Iterable<string> {
    return this.#formsByWord.keys();
  }

  /** Under what a form is looked up: split at its hyphens and apostrophes, written together there, in one word, with its initials as one, and letter by letter if it is an acronym. */
  #keysOfForm(form: string, compounds: readonly FoldedWord[][]): Set<string> {
    const split = this.#splitKey(compounds);
    const keys = [split, joinedKey(compounds), split.replaceAll(' ', ''), withInitialsTogether(compounds)];
    if (/^\p{Lu}{2,6}$/u.test(form)) keys.push([...split].join(' '));
    return new Set([...keys, ...keys.map(inLatinShapes)].filter(Boolean));
  }

  /** The words of compounds, all apart; characters by the one that stands for their variants. */
  #splitKey(compounds: readonly FoldedWord[][]): string {
    return compounds.flat().map(({ word }) => this.#variants[word] ?? word).join(' ');
  }
}

/** The words of compounds, those that belong together written as one. */
function joinedKey(compounds: readonly FoldedWord[][]): string {
  return compounds.map((compound) => compound.map(({ word }) => word).join('')).join(' ');
}

/** The words of compounds, single letters that follow each other written as one: "jv stalin". */
function withInitialsTogether(compounds: readonly FoldedWord[][]): string {
  let key = '';
  let last = '';
  for (const { word } of compounds.flat()) {
    key += key === '' || (word.length === 1 && last.length === 1) ? word : ` ${word}`;
    last = word;
  }
  return key;
}

const latinShapes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x',
};

/** A form in Cyrillic letters, or some of each, as it is typed in Latin ones of the same shape, CCCP; empty where a letter has none. */
function inLatinShapes(key: string): string {
  const shapes = [...key].map((letter) => (/[a-z\d ]/u.test(letter) ? letter : latinShapes[letter]));
  return shapes.includes(undefined) ? '' : shapes.join('');
}
