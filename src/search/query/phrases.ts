/** A stretch of a query: words in quotation marks, or what stands between such phrases. */
export interface Stretch {
  kind: 'words' | 'phrase';
  /** Without the quotation marks and outer spaces. */
  text: string;
  /** Whether it is a phrase that nothing closes, perhaps because it is being typed. */
  open: boolean;
}

const quotationMarks = new Set('"“”„‟«»‹›＂〝〞〟「」『』❝❞《》〈〉');
const singleMarks = new Set(`'‘’‚‛`);

/** The stretches of a query in their order. A phrase that is not closed ends with the query. */
export function phrasesIn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], from: number, to: number, open = false) => {
    const piece = text.slice(from, to).trim();
    if (piece !== '') stretches.push({ kind, text: piece, open });
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
  return stretches;
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
