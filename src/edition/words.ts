/** What a word is, for scripts that separate words and for those that do not. */
import { unspacedScripts } from '../markdown/languages.ts';

const inWord = /[\p{L}\p{N}\p{M}]/u;
/** Letters of scripts that do not separate words, for the inside of a class of characters. */
export const unseparatedLetters = unspacedScripts.map((script) => String.raw`\p{Script=${script}}`).join('');
const unseparated = new RegExp(`[${unseparatedLetters}]`, 'u');
const counted = new RegExp(String.raw`[${unseparatedLetters}]|(?:(?![${unseparatedLetters}])\S)+`, 'gu');
const joining = /[-‐‑‘’']/u;
const hyphen = /[-‐‑]/u;

/** How many words a text has: what white space parts, dashes that stand alone not counted; of scripts that part no words each letter. */
export function countWords(text: string): number {
  const parts = unseparated.test(text) ? text.match(counted) : text.split(/\s+/u);
  return (parts ?? []).filter((word) => inWord.test(word)).length;
}

/** Whether a word may begin at a UTF-16 offset: not inside a word, nor behind a hyphen or apostrophe that joins it to one. */
export function wordMayBegin(text: string, offset: number): boolean {
  const first = characterAt(text, offset);
  if (!inWord.test(first) || unseparated.test(first)) return true;
  const before = characterBefore(text, offset);
  if (inWord.test(before)) return unseparated.test(before);
  return !(joining.test(before) && inWord.test(characterBefore(text, offset - before.length)));
}

/** Whether a word may end at a UTF-16 offset: an apostrophe ends it (possessives), a hyphen before a letter does not. */
export function wordMayEnd(text: string, offset: number): boolean {
  const last = characterBefore(text, offset);
  if (!inWord.test(last) || unseparated.test(last)) return true;
  const after = characterAt(text, offset);
  if (inWord.test(after)) return unseparated.test(after);
  return !(hyphen.test(after) && inWord.test(characterAt(text, offset + after.length)));
}

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  const unit = text.charCodeAt(offset - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return characterAt(text, low && offset > 1 ? offset - 2 : offset - 1);
}
