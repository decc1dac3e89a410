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
/** How far words beside are looked for, in UTF-16 units. */
const nearby = 240;

/**
 * The directive that shows what was found in a text; empty where the words cannot be told from others.
 * A browser shows the first words of the page that fit, so that nothing like them may stand before.
 * @param finds characters of the text
 * @param position of the text among those of its page
 */
export function textDirective(text: string, finds: readonly Span[], position: number, texts: GroupTexts): string {
  const { records } = texts;
  const beside = (at: number) => (records[position]?.mark === '' && records[at]?.mark === '' ? records[at].text : '');
  const context = { page: pageOf(texts), previous: beside(position - 1), next: beside(position + 1) };
  const directives = finds.slice(0, most).flatMap((find) => {
    const directive = directiveOf(text, find, context);
    return directive === null ? [] : [`text=${directive}`];
  });
  return directives.length === 0 ? '' : `:~:${directives.join('&')}`;
}

/** Texts of pages as browsers compare them, by what they are made of: each result asks for that of its page. */
const pages = new WeakMap<GroupTexts, string>();

function pageOf(texts: GroupTexts): string {
  const known = pages.get(texts) ?? oneLine([texts.before, ...texts.records.map(({ text }) => text)].join('\n'));
  pages.set(texts, known);
  return known;
}

/** What stands round a text: all that its page has, and the lines of the source before and behind it. */
interface Context {
  page: string;
  previous: string;
  next: string;
}

function directiveOf(text: string, find: Span, { page, previous, next }: Context): string | null {
  // Only whole words are found: "01" within "10.01.1949" and "People" within "People’s" are none.
  const start = find.start - (/(?:[\p{L}\p{N}]+[.’'‘/])+$/u.exec(text.slice(Math.max(0, find.start - nearby), find.start))?.[0].length ?? 0);
  const end = find.end + (/^(?:[.’'‘/][\p{L}\p{N}]+)+/u.exec(text.slice(find.end, find.end + nearby))?.[0].length ?? 0);
  const sought = text.slice(start, end);
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  // What heads a page is known only in part: few words by themselves could be found there.
  const least = sought.split(/\s+/u).length < enoughAlone ? 2 : 0;
  // A line that stands on the page twice, as a signature does, is told by the line before it, or by the line behind. No part of a directive goes beyond its line.
  return directiveBeside(sought, wordsBefore(head), wordsBehind(tail), least, page)
    ?? (previous === '' ? null : directiveBeside((head + sought).trimStart(), wordsBefore(`${previous} `), [], 1, page))
    ?? (next === '' ? null : directiveBeside((sought + tail).trimEnd(), [], wordsBehind(` ${next}`), 1, page));
}

/** The words with as few of those beside them as tell them from all else on the page; null where even many do not. */
function directiveBeside(sought: string, before: readonly string[], after: readonly string[], least: number, page: string): string | null {
  for (let context = least; context <= mostContext; context += 1) {
    const prefix = before.slice(0, context).reverse().join('');
    const suffix = after.slice(0, context).join('');
    const whole = oneLine(prefix + sought + suffix).trim();
    if (page.includes(whole, page.indexOf(whole) + 1)) continue;
    return [
      ...(prefix.trim() ? [`${encoded(prefix)}-`] : []), encoded(sought), ...(suffix.trim() ? [`-${encoded(suffix)}`] : []),
    ].join(',');
  }
  return null;
}

/** A text as browsers compare it: without case, and with one space where it has any. */
function oneLine(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}

/** The last words of a text, each with the spaces behind it, the last first. */
function wordsBefore(text: string): string[] {
  const end = text.slice(-nearby);
  const words = end.match(/\S+\s*/gu) ?? [];
  return words.slice(end.length < text.length ? 1 : 0).slice(-mostContext).reverse();
}

/** The first words of a text, each with the spaces before it. */
function wordsBehind(text: string): string[] {
  const beginning = text.slice(0, nearby);
  const words = beginning.match(/\s*\S+/gu) ?? [];
  return words.slice(0, beginning.length < text.length ? -1 : undefined).slice(0, mostContext);
}

/** Percent-encoded, with the characters that the directive itself uses. */
function encoded(words: string): string {
  return encodeURIComponent(oneLineKept(words)).replaceAll('-', '%2D');
}

function oneLineKept(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}
