/**
 * Text as search compares it: words without case, diacritics, quotation marks, apostrophes,
 * hyphens and dashes. The same function reads the edition, when it is indexed, and the reader's query.
 */
import { unseparatedLetters } from '../edition/words.ts';

/** A word of a text. */
export interface FoldedWord {
  /** As it is compared: never empty, and equal for spellings that do not matter. */
  word: string;
  /** Where it stands in the text: UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  /** What joins it to the word before without a space: "Kai-shek", "People's"; null where nothing does. */
  joint: Joint | null;
  /** Whether it is written in capital letters alone, as acronyms are. */
  capital: boolean;
}

/** `sign`: a stop, stroke or dash between figures or single letters ("3/5", "U.S."), a dash between words; `none`: nothing, between letters of a script without spaces. */
export type Joint = 'apostrophe' | 'hyphen' | 'sign' | 'none';

/** Characters that are letters to Unicode and apostrophes to a reader. */
const letterlikeApostrophes = 'ʹʻʼʽˈ՚';
/** Characters without a shape that stand inside words: soft hyphen, joiners, marks of direction, byte-order mark. */
const shapeless = String.raw`\u00AD\u200C-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF`;
const words = new RegExp(
  String.raw`[${unseparatedLetters}][\p{M}${shapeless}]*|(?:(?![${unseparatedLetters}${letterlikeApostrophes}])[\p{L}\p{N}\p{M}${shapeless}])+`, 'gu');
const apostrophe = new RegExp(String.raw`^['‘’‚‛\u0060´′＇׳״${letterlikeApostrophes}]$`, 'u');
const hyphen = /^[-‐‑﹣－־]$/u;
const betweenFigures = /^[./,:·]$/u;
const dash = /^[–—]$/u;
const endsUnspaced = new RegExp(String.raw`[${unseparatedLetters}]\p{M}*$`, 'u');

/** As much of a text as tells what it ends with, in UTF-16 units: a letter with its marks, and what is before it. */
const enough = 12;

/** The words of a text in their order. */
export function wordsOf(text: string): FoldedWord[] {
  const found: FoldedWord[] = [];
  let end = 0;
  for (const match of text.matchAll(words)) {
    const parts = foldLetters(match[0]);
    parts.forEach((word, index) => {
      found.push({
        word, start: match.index, end: match.index + match[0].length,
        joint: index > 0 ? 'hyphen' : found.length > 0 ? jointOf(text.slice(end, match.index), text.slice(Math.max(0, end - enough), end), match[0]) : null,
        capital: /\p{Lu}/u.test(match[0]) && !/\p{Ll}/u.test(match[0]),
      });
    });
    if (parts.length > 0) end = match.index + match[0].length;
  }
  return found;
}

function jointOf(between: string, before: string, after: string): Joint | null {
  // A space, which stands between most words, joins nothing.
  if (between === ' ') return null;
  if (endsUnspaced.test(before)) return between === '' && endsUnspaced.test(after) ? 'none' : null;
  if (apostrophe.test(between)) return 'apostrophe';
  if (hyphen.test(between)) return 'hyphen';
  return dash.test(between) || (betweenFigures.test(between) && isFigureOrLetter(before) && isFigureOrLetter(after, true)) ? 'sign' : null;
}

/** Whether a text ends, or begins, with a figure, or with a letter that stands alone. */
function isFigureOrLetter(text: string, begins = false): boolean {
  return begins ? /^\p{N}|^\p{L}$/u.test(text) : /\p{N}$|(?:^|[^\p{L}\p{N}])\p{L}$/u.test(text);
}

/** Letters that Unicode does not take apart, and what readers type for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ſ: 's', ς: 'σ',
};
/** Marks on letters of alphabets, the dots of Indic letters, and the stroke that lengthens Arabic words. */
const marks = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+|[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0640]/gu;
const invisible = new RegExp(`[${shapeless}]`, 'gu');
/** Letters and figures that have nothing to fold but their case. */
const ascii = /^[A-Za-z0-9]+$/u;

/** A run of letters folded; several words where a compatibility character stands for several, none where nothing is left. */
function foldLetters(run: string): string[] {
  if (ascii.test(run)) return [run.toLowerCase()];
  const folded = run.normalize('NFKD').toLowerCase().replace(invisible, '').replace(marks, (_, letter?: string) => letter ?? '')
    .replace(/[ßæœøđðþłħıŋſς]/gu, (letter) => plainLetters[letter] ?? letter).normalize('NFC');
  return (folded.match(words) ?? []).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Words that stand together without a space: "People's" as one, "list" alone. */
export function compoundsOf(found: readonly FoldedWord[], joints: readonly Joint[] = ['apostrophe', 'hyphen', 'sign', 'none']): FoldedWord[][] {
  const compounds: FoldedWord[][] = [];
  for (const word of found) {
    const last = compounds.at(-1);
    if (word.joint !== null && joints.includes(word.joint) && last) last.push(word);
    else compounds.push([word]);
  }
  return compounds;
}
