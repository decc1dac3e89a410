import type { Edition } from '../../edition/model.ts';

/** Printable ASCII and the marks that the pages print beside the edition's own words. */
const ofThePages = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©¶·×–—‘’“”„•…←↑→↓`;

/** The fonts of the pages and of each book ask for it; a long edition takes seconds to look through. */
const found = new WeakMap<Edition, string>();

/** Every character that the pages of an edition can print, composed or not, each once, in the order of code points. */
export function charactersOf(edition: Edition): string {
  const known = found.get(edition);
  if (known !== undefined) return known;
  const all = new Set(ofThePages);
  // Part by part: all the words of a long edition in one text would take more memory than the edition.
  for (const part of Object.values(edition).flat()) {
    const words = JSON.stringify(part);
    for (const character of words) all.add(character);
    for (const character of words.normalize('NFC')) all.add(character);
  }
  const characters = [...all].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
  found.set(edition, characters);
  return characters;
}
