/**
 * Addresses that show words: the text directive of a fragment (URL Fragment Text Directives,
 * WICG). Browsers that do not know it go to the paragraph alone.
 */
import type { GroupTexts } from './guide.ts';
import type { Span } from './pattern.ts';

/** Most words that are pointed at; the first is the one that is scrolled to. */
const most = 8;
/** Fewest words that are pointed at without others beside them. */
const enoughAlone = 6;
/** Most words on either side that tell one occurrence from another. */
const mostContext = 12;

/**
 * The directive that shows what was found in a text; empty where the words cannot be told from others.
 * A browser shows the first words of the page that fit, so that nothing like them may stand before.
 * @param finds characters of the text
 * @param position of the text among those of its page
 */
export function textDirective(text: string, finds: readonly Span[], position: number, { records, before }: GroupTexts): string {
  const others = records.flatMap((record, index) => (index === position ? [] : [record.text]));
  const page = [before, ...others].join('\n').toLowerCase();
  const directives = finds.slice(0, most).flatMap((find) => {
    const directive = directiveOf(text, find, page);
    return directive === null ? [] : [`text=${directive}`];
  });
  return directives.length === 0 ? '' : `:~:${directives.join('&')}`;
}

function directiveOf(text: string, find: Span, page: string): string | null {
  // Only whole words are found: "01" within "10.01.1949" and "People" within "People’s" are none.
  const start = find.start - (/(?:[\p{L}\p{N}]+[.’'‘/])+$/u.exec(text.slice(0, find.start))?.[0].length ?? 0);
  const end = find.end + (/^(?:[.’'‘/][\p{L}\p{N}]+)+/u.exec(text.slice(find.end))?.[0].length ?? 0);
  const before = piecesOf(text.slice(0, start), /\S+\s*$/u);
  const after = piecesOf(text.slice(end), /^\s*\S+/u);
  const lower = text.toLowerCase();
  // What heads a page is known only in part: few words by themselves could be found there.
  const least = text.slice(start, end).split(/\s+/u).length < enoughAlone ? 2 : 0;
  for (let context = least; context <= mostContext; context += 1) {
    const prefix = context === 0 ? '' : before.slice(0, context).reverse().join('');
    const suffix = context === 0 ? '' : after.slice(0, context).join('');
    const sought = (prefix + text.slice(start, end) + suffix).toLowerCase();
    if (page.includes(sought.trim()) || lower.indexOf(sought) !== lower.lastIndexOf(sought)) continue;
    return [
      ...(prefix.trim() ? [`${encoded(prefix)}-`] : []), encoded(text.slice(start, end)), ...(suffix.trim() ? [`-${encoded(suffix)}`] : []),
    ].join(',');
  }
  return null;
}

/** The words of a text with the spaces beside them, taken from one of its ends. */
function piecesOf(text: string, piece: RegExp): string[] {
  const pieces: string[] = [];
  const fromEnd = piece.source.endsWith('$');
  for (let rest = text; pieces.length < mostContext;) {
    const found = piece.exec(rest)?.[0];
    if (found === undefined || found === '') break;
    pieces.push(found);
    rest = fromEnd ? rest.slice(0, -found.length) : rest.slice(found.length);
  }
  return pieces;
}

/** Percent-encoded, with the characters that the directive itself uses. */
function encoded(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D');
}
