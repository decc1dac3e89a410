/**
 * Addresses that show words: the text directive of a fragment (URL Fragment Text Directives,
 * WICG). Browsers that do not know it go to the paragraph alone.
 */
import type { RecordText } from './guide.ts';
import type { Span } from './pattern.ts';

/** Most words that are pointed at; the first is the one that is scrolled to. */
const most = 8;
/** Most words on either side that tell one occurrence from another. */
const mostContext = 8;

/**
 * The directive that shows what was found in a text; empty where the words cannot be told from others.
 * @param finds characters of the text
 * @param page every text of the page, so that the same words elsewhere are not meant
 */
export function textDirective({ text, breaks }: RecordText, finds: readonly Span[], page: readonly string[]): string {
  const directives = finds.slice(0, most).flatMap((find) => {
    const directive = directiveOf(text, breaks, find, page.join('\n'));
    return directive === null ? [] : [`text=${directive}`];
  });
  return directives.length === 0 ? '' : `:~:${directives.join('&')}`;
}

function directiveOf(text: string, breaks: readonly number[], { start, end }: Span, page: string): string | null {
  // A mark of a note stands between the words on the page: nothing that is matched as one may reach over it.
  const from = Math.max(0, ...breaks.filter((offset) => offset <= start));
  const to = Math.min(text.length, ...breaks.filter((offset) => offset >= end));
  const within = breaks.filter((offset) => offset > start && offset < end);
  const before = wordsBefore(text.slice(from, start));
  const after = wordsAfter(text.slice(end, to));
  for (let context = 0; context <= mostContext; context += 1) {
    const prefix = context === 0 ? '' : before.slice(-context).join('');
    const suffix = context === 0 ? '' : after.slice(0, context).join('');
    if (timesIn(page, prefix + text.slice(start, end) + suffix) > 1) continue;
    const sought = within.length === 0 ? [text.slice(start, end)] : [text.slice(start, within[0]), text.slice(within.at(-1), end)];
    return [
      ...(prefix.trim() ? [`${encoded(prefix)}-`] : []), ...sought.map(encoded), ...(suffix.trim() ? [`-${encoded(suffix)}`] : []),
    ].join(',');
  }
  return null;
}

/** Words, each with the space behind it. */
function wordsBefore(text: string): string[] {
  return text.match(/^\s+|\S+\s*/gu) ?? [];
}

/** Words, each with the space before it. */
function wordsAfter(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}

function timesIn(page: string, words: string): number {
  const sought = words.toLowerCase();
  const all = page.toLowerCase();
  const first = all.indexOf(sought);
  return first < 0 ? 0 : all.indexOf(sought, first + 1) < 0 ? 1 : 2;
}

/** Percent-encoded, with the characters that the directive itself uses. */
function encoded(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D');
}
