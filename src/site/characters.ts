import type { Edition } from '../edition/model.ts';

/** Printable ASCII and the marks that the pages print beside the edition's own words. */
const ofThePages = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©¶·×–—‘’“”„•…←↑→↓`;

/** Every character that the pages of an edition can print, composed or not, each once, in the order of code points. */
export function charactersOf(edition: Edition): string {
  const words = JSON.stringify(edition);
  const all = new Set(`${ofThePages}${words}${words.normalize('NFC')}`);
  return [...all].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
