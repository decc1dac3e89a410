import { compoundsOf, type FoldedWord, wordsOf } from './fold.ts';

/** What a reader asked for. */
export interface Query {
  /** The query as it is searched and stands in the address: well-formed, without outer space, cut where too long. */
  text: string;
  /** Whether the end of the query was cut off. */
  cut: boolean;
  parts: QueryPart[];
}

/** Words in quotation marks, or words between such phrases. */
export interface QueryPart {
  kind: 'words' | 'phrase';
  /** Without the quotation marks. */
  text: string;
  /** Words that are written together ("Kai-shek") stand together; never empty. */
  compounds: FoldedWord[][];
  /** Whether it is a phrase that nothing closes, perhaps because it is being typed. */
  open: boolean;
}

/** What an address can carry through any server, in percent-encoded bytes. */
const longestQuery = 3000;

const quotationMarks = new Set('"“”„‟«»‹›＂〝〞〟「」『』❝❞《》〈〉');
const singleMarks = new Set(`'‘’‚‛`);

/** Reads a query: phrases in any quotation marks, and the words between them. A phrase that is not closed ends with the query. */
export function parseQuery(input: string): Query {
  const text = shorten(wellFormed(input).trim());
  return { text: text.trimEnd(), cut: text.length < input.trim().length, parts: partsOf(text) };
}

/** A text with a replacement character for each half of a pair that stands alone, as `String.prototype.toWellFormed` of newer browsers gives it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The beginning of a query that an address can carry. */
function shorten(text: string): string {
  if (text.length * 9 <= longestQuery) return text;
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += encodeURIComponent(character).length;
    if (length > longestQuery) break;
    kept += character;
  }
  return kept;
}

function partsOf(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  const add = (kind: QueryPart['kind'], start: number, end: number, open = false) => {
    const piece = text.slice(start, end).trim();
    const compounds = compoundsOf(wordsOf(piece));
    if (compounds.length > 0) parts.push({ kind, text: piece, compounds, open });
  };
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isMark = quotationMarks.has(text.charAt(at));
    const closing = isMark ? closingMark(text, at) : closingSingleMark(text, at);
    if (closing === null && !isMark) continue;
    add('words', start, at);
    add('phrase', at + 1, closing ?? text.length, closing === null);
    at = closing ?? text.length;
    start = at + 1;
  }
  add('words', start, text.length);
  return parts;
}

/** Where the phrase ends that a quotation mark at `at` opens, past those that it quotes in turn; null where nothing closes it. */
function closingMark(text: string, at: number): number | null {
  let depth = 0;
  for (let index = at + 1; index < text.length; index += 1) {
    if (!quotationMarks.has(text.charAt(index))) continue;
    if (isSpace(text.charAt(index - 1)) && !isSpace(text.charAt(index + 1))) depth += 1;
    else if (depth === 0) return index;
    else depth -= 1;
  }
  return null;
}

/**
 * Where the phrase ends that a single quotation mark at `at` opens; null where the mark opens none.
 * A mark opens before a word and closes behind one, so that the apostrophes of words do neither.
 */
function closingSingleMark(text: string, at: number): number | null {
  if (!opens(text, at)) return null;
  let first: number | null = null;
  for (let index = at + 1; index < text.length; index += 1) {
    if (quotationMarks.has(text.charAt(index)) || opens(text, index)) break;
    if (!singleMarks.has(text.charAt(index)) || isSpace(text.charAt(index - 1)) || !isEdge(text.charAt(index + 1))) continue;
    // Of two marks that could close, the one that ends the query does; the other is the apostrophe of "the parties' army".
    if (index === text.length - 1) return index;
    first ??= index;
  }
  return first;
}

function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return singleMarks.has(text.charAt(at)) && (isSpace(before) || quotationMarks.has(before)) && !isSpace(text.charAt(at + 1));
}

function isSpace(character: string): boolean {
  return /^\s?$/u.test(character);
}

function isEdge(character: string): boolean {
  return isSpace(character) || quotationMarks.has(character) || /^[\p{P}]$/u.test(character);
}
