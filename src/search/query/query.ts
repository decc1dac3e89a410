import { compoundsOf, type FoldedWord, wordsOf } from '../fold.ts';
import { Operators } from './operators.ts';
import { phrasesIn } from './phrases.ts';

/** What a reader asked for. */
export interface Query {
  /** The query as it is searched and stands in the address: well-formed, without outer space, cut where too long. */
  text: string;
  /** Whether the end of the query was cut off. */
  cut: boolean;
  parts: QueryPart[];
  /** Signs that other engines understand and this one does not, each with what was made of it: "“from:” is …". */
  notUnderstood: string[];
}

/** Words in quotation marks, or words between such phrases and between operators. */
export interface QueryPart {
  kind: 'words' | 'phrase';
  /** Without the quotation marks and operators. */
  text: string;
  /** Words that are written together ("Kai-shek") stand together; never empty. */
  compounds: FoldedWord[][];
  /** Whether its last word stands for itself, for words that it begins while it is typed, or for itself and all that it begins (`war*`). */
  last: 'whole' | 'typing' | 'beginning';
  /** Whether what has it is left out (`-war`). */
  excluded: boolean;
  /** Whether it, or its first word, may stand in the place of what is before it (`OR`). */
  alternative: boolean;
}

/** What an address can carry through any server, in percent-encoded bytes. */
const longestQuery = 3000;

/** Reads a query: phrases in any quotation marks, the words between them, and the operators that readers know from elsewhere. */
export function parseQuery(input: string): Query {
  const text = shorten(wellFormed(input).trim());
  const operators = new Operators();
  const parts = phrasesIn(text).flatMap(({ kind, text: piece, open }): QueryPart[] => {
    if (kind === 'words') return operators.read(piece).flatMap((words) => partOf({ kind, ...words }));
    return partOf({ kind, text: piece, last: open ? 'typing' : 'whole', ...operators.before() });
  });
  // Operators alone are meant as words.
  if (parts.length === 0) parts.push(...partOf({ kind: 'words', text, last: 'whole', excluded: false, alternative: false }));
  return { text: text.trimEnd(), cut: text.length < input.trim().length, parts, notUnderstood: operators.notUnderstood };
}

function partOf(part: Omit<QueryPart, 'compounds'>): QueryPart[] {
  const begins = part.kind === 'phrase' && /\p{L}\*\s*$/u.test(part.text);
  const compounds = compoundsOf(wordsOf(part.text));
  return compounds.length === 0 ? [] : [{ ...part, last: begins ? 'beginning' : part.last, compounds }];
}

/** A text with a replacement character for each half of a pair that stands alone, as `String.prototype.toWellFormed` of newer browsers gives it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The beginning of a query that an address can carry: whole words, where it has any. */
function shorten(text: string): string {
  if (text.length * 9 <= longestQuery) return text;
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += encodeURIComponent(character).length;
    if (length > longestQuery) return kept.slice(0, kept.lastIndexOf(' ')) || kept;
    kept += character;
  }
  return kept;
}
