import type { Edition } from '../../edition/model.ts';
import { factOf } from '../content/reads.ts';

/** Printable ASCII and the marks that the pages print beside the edition's own words. */
const ofThePages = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©¶·×–—‘’“”„•…←↑→↓`;

const beyondAscii = /[^ -~]+/gu;

/** Every character that the pages of an edition can print, composed or not, each once, in the order of code points. */
export const charactersOf = factOf('characters', (edition: Edition): string => {
  const all = new Set(ofThePages);
  // Part by part: all the words of a long edition in one text would take more memory than the edition.
  for (const part of Object.values(edition).flat()) {
    const words = JSON.stringify(part);
    for (const text of [words, words.normalize('NFC')]) for (const [run] of text.matchAll(beyondAscii)) for (const character of run) all.add(character);
  }
  return [...all].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
});
