import type { Edition } from '../../edition/model.ts';
import { factOf, onceFor } from '../content/reads.ts';
import type { FontCharacters } from './fonts.ts';

/** Printable ASCII and the marks that the pages print beside the edition's own words. */
const ofThePages = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©¶·×–—‘’“”„•…←↑→↓`;

/** What almost every page prints, beside the letters of the text: figures, the marks of sentences and addresses, the signs of the apparatus. */
const ofEveryPage = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !"#&'()+,-./:;?[]\u00a0¶·–—‘’“”„•…←→≠`;

/** Without those that are not printed, which no text has. */
const beyondAscii = /[^\0-~]/gu;

/** Every character that the pages of an edition can print, composed or not, each once, in the order of code points. */
export const charactersOf = factOf('characters', (edition) => inOrder(charactersIn(edition).all));

/** Those without which hardly a page is set: what the texts are written in, and what every page prints beside them. */
export const frequentCharactersOf = factOf('frequent characters', (edition) => inOrder(charactersIn(edition).frequent));

/** Those that they set in italics: of titles in citations, and of what the editors or the source set off. */
export const italicCharactersOf = factOf('italic characters', (edition) => inOrder(charactersIn(edition).italic));

/** What the fonts of an edition have to print. */
export function fontCharactersOf(edition: Edition): FontCharacters {
  return { upright: charactersOf(edition), frequent: frequentCharactersOf(edition), italic: italicCharactersOf(edition) };
}

type Characters = Record<'all' | 'frequent' | 'italic', Set<string>>;

/** All the words of an edition are looked through after every edit that the development server shows: once for all three. */
const charactersIn = onceFor((edition): Characters => {
  const { title, subtitle, sentenceCase, regularisation } = edition.identity;
  const characters: Characters = { all: new Set(ofThePages), frequent: new Set(ofEveryPage), italic: new Set(` ${title}${subtitle}${sentenceCase ?? ''}:`) };
  addCharacters(characters, edition, false);
  // The marks that are regularised are keys, the only ones that an editor writes.
  addWords(characters, Object.keys(regularisation).join(' '), false);
  return characters;
});

/** @param isText whether it is of the text of a telegram */
function addCharacters(characters: Characters, value: unknown, isText: boolean): void {
  if (typeof value === 'string') addWords(characters, value, isText);
  if (typeof value !== 'object' || value === null) return;
  if (isItalic(value)) for (const character of JSON.stringify(value)) characters.italic.add(character);
  if (Array.isArray(value)) {
    for (const part of value) addCharacters(characters, part, isText);
    return;
  }
  const isInside = isText || ('type' in value && value.type === 'transcription');
  for (const part of Object.values(value)) addCharacters(characters, part, isInside);
}

function addWords({ all, frequent }: Characters, words: string, isText: boolean): void {
  const composed = words.normalize('NFC');
  for (const text of composed === words ? [words] : [words, composed]) {
    for (const character of text.match(beyondAscii) ?? []) {
      all.add(character);
      if (isText) frequent.add(character);
    }
  }
}

/** Whether a node's words are set in italics, whether the editors' or the source's. */
function isItalic(value: object): boolean {
  if (!('type' in value)) return false;
  return value.type === 'emphasis' || (value.type === 'highlighted' && 'rendition' in value && value.rendition === 'italic');
}

function inOrder(characters: ReadonlySet<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
