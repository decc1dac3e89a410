import type { Edition } from '../edition/model.ts';

/** Printable ASCII and the marks that the pages print beside the edition's own words. */
const ofThePages = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©¶·×–—‘’“”„•…←↑→↓`;

const known = new WeakMap<Edition, string>();

/** Every character that the pages of an edition can print, composed or not, each once, in the order of code points. */
export function charactersOf(edition: Edition): string {
  const read = known.get(edition) ?? readCharacters(edition);
  known.set(edition, read);
  return read;
}

function readCharacters(edition: Edition): string {
  const all = new Set(ofThePages);
  // Piece by piece: a large edition written out at once is longer than a string can be.
  for (const part of Object.values(edition)) {
    const pieces: unknown[] = Array.isArray(part) ? part : [part];
    for (const piece of pieces) {
      const words = JSON.stringify(piece);
      for (const character of words) all.add(character);
      for (const character of words.normalize('NFC')) all.add(character);
    }
  }
  return [...all].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
