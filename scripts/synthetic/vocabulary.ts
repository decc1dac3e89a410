import type { Chance } from './chance.ts';

/** Words and names that no language has, in the shares of one. */
export interface Vocabulary {
  /** Lower-case words, the frequent ones first. */
  words: string[];
  /** Names of the correspondents; the first sends the most. */
  correspondents: NameEntry[];
  /** Names that the telegrams mention, the frequent ones first; with the correspondents. */
  names: NameEntry[];
}

export interface NameEntry {
  id: string;
  kind: 'person' | 'organisation' | 'place';
  /** As printed. */
  label: string;
  alsoKnownAs: string[];
}

const onsets = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'h', 'k', 'kr', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v', 'z'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const codas = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk'];
/** Frequent words, so that a stemmer and a list of stop words find what they expect. */
const frequent = 'the of and to in that we is on it with for as not this be by are which will has our have from peace talks list war at question government proposal reply conditions'.split(' ');
/** Forms that a careless output would break. */
const awkward = ['Braun & Kalmar', 'Osk "Vendel" Tarn', 'Mirel < Dost', 'Ёлка Вартан'];

/** As many words and names as `telegrams` telegrams would have: words grow as the square root, names as a tenth. */
export function vocabularyFor(telegrams: number, chance: Chance): Vocabulary {
  const taken = new Set(frequent);
  const invent = (syllables: number): string => {
    // The short ones run out: a word that is taken grows by a syllable.
    for (let length = syllables; ; length += 1) {
      const word = Array.from({ length }, () => chance.pick(onsets) + chance.pick(vowels) + chance.pick(codas)).join('');
      if (taken.has(word)) continue;
      taken.add(word);
      return word;
    }
  };
  const words = [...frequent, ...Array.from({ length: Math.round(400 * Math.sqrt(telegrams)) }, () => invent(chance.whole(1, 3)))];
  const nameEntry = (kind: NameEntry['kind'], label: string, index: number): NameEntry => ({
    id: `name-${index + 1}`, kind, label,
    alsoKnownAs: [capitalised(invent(2)), capitalised(invent(3)), String.fromCodePoint(0x4e00 + index % 20_000, 0x5000 + index % 15_000)],
  });
  const correspondents = Array.from({ length: 8 }, (_, index) => nameEntry('person', `${capitalised(invent(2))} ${capitalised(invent(2))}`, index));
  const others = Array.from({ length: 24 + Math.round(telegrams / 10) }, (_, index) => {
    const kind = chance.pick(['person', 'organisation', 'place'] as const);
    const label = awkward[index - 10] ?? (kind === 'place' ? capitalised(invent(3)) : `${capitalised(invent(2))} ${capitalised(invent(2))}`);
    return nameEntry(kind, label, index + correspondents.length);
  });
  return { words, correspondents, names: [...others, ...correspondents] };
}

/** The word with a capital letter. */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
