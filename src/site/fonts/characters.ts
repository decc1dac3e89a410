import type { Edition } from '../../edition/model.ts';
import { factOf } from '../content/reads.ts';
import type { FontCharacters } from './fonts.ts';

/** Printable ASCII and the marks that the pages print beside the edition's own words. */
const ofThePages = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©¶·×–—‘’“”„•…←↑→↓`;

/** What almost every page prints, beside the letters of the text: figures, the marks of sentences and addresses, the signs of the apparatus. */
const ofEveryPage = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !"#&'()+,-./:;?[]\u00a0¶·–—‘’“”„•…←→≠`;

/** Without those that are not printed, which no text has. */
const beyondAscii = /[^\0-~]/gu;

/** Every character that the pages of an edition can print, composed or not, each once, in the order of code points. */
export const charactersOf = factOf('characters', (edition) => {
  const all = new Set(ofThePages);
  // Part by part: all the words of a long edition in one text would take more memory than the edition.
  for (const part of Object.values(edition).flat()) addCharacters(all, JSON.stringify(part));
  return inOrder(all);
});

/** Those without which hardly a page is set: what the texts are written in, and what every page prints beside them. */
export const frequentCharactersOf = factOf('frequent characters', (edition) => {
  const all = new Set(ofEveryPage);
  for (const { transcription } of edition.telegrams) addCharacters(all, JSON.stringify(transcription));
  return inOrder(all);
});

/** Those that they set in italics: of titles in citations, and of what the editors or the source set off. */
export const italicCharactersOf = factOf('italic characters', (edition) => {
  const { title, subtitle, sentenceCase } = edition.identity;
  const all = new Set(` ${title}${subtitle}${sentenceCase ?? ''}:`);
  addItalic(all, Object.values(edition));
  return inOrder(all);
});

/** What the fonts of an edition have to print. */
export function fontCharactersOf(edition: Edition): FontCharacters {
  return { upright: charactersOf(edition), frequent: frequentCharactersOf(edition), italic: italicCharactersOf(edition) };
}

function addItalic(characters: Set<string>, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (isItalic(value)) for (const character of JSON.stringify(value)) characters.add(character);
  for (const part of Array.isArray(value) ? value : Object.values(value)) addItalic(characters, part);
}

/** Whether a node's words are set in italics, whether the editors' or the source's. */
function isItalic(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return value.type === 'emphasis' || (value.type === 'highlighted' && 'rendition' in value && value.rendition === 'italic');
}

/** Adds what is not of ASCII. All the words of an edition go through here after every edit that the development server shows. */
function addCharacters(characters: Set<string>, words: string): void {
  const composed = words.normalize('NFC');
  for (const text of composed === words ? [words] : [words, composed]) {
    for (const character of text.match(beyondAscii) ?? []) characters.add(character);
  }
}

function inOrder(characters: ReadonlySet<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
