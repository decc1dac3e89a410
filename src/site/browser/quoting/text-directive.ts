/** Addresses of words (URL Fragment Text Directives, WICG). */

/** Words up to this many characters are named whole, longer ones by their first and last words. */
const longest = 200;

/** The directive that leads to a range within a text: with as many words before and behind as tell it from all others; empty where none do. */
export function directiveOf(range: Range, text: Element): string {
  const [before, after] = [range.cloneRange(), range.cloneRange()];
  before.collapse(true);
  before.setStart(text, 0);
  after.collapse();
  after.setEnd(text, text.childNodes.length);
  const [behind, chosen, ahead] = [before.toString(), range.toString(), after.toString()];
  const end = chosen.trimEnd().lastIndexOf('\n') + 1;
  // Firefox, opening a page, does not find a common word by which words of several paragraphs end: it is named by itself.
  if (end && wordsOf(chosen.slice(end)).length < 3) {
    return [directiveIn(behind, chosen.slice(0, end).trimEnd(), chosen.slice(end) + ahead), directiveIn(behind + chosen.slice(0, end), chosen.slice(end), ahead)].filter(Boolean).join('&text=');
  }
  return directiveIn(behind, chosen, ahead);
}

function directiveIn(before: string, chosen: string, after: string): string {
  // Words are found whole.
  const head = /^[\p{L}\p{N}]/u.test(chosen) ? /(?:[\p{L}\p{N}][’.]?)*$/u.exec(before)?.[0] ?? '' : '';
  const tail = /[\p{L}\p{N}]$/u.test(chosen) ? /^(?:[’.]?[\p{L}\p{N}])*/u.exec(after)?.[0] ?? '' : '';
  const lines = linesOf(head + chosen + tail);
  const leading = wordsOf(linesOf(before.slice(0, -head.length || undefined)).at(-1));
  const trailing = wordsOf(linesOf(after.slice(tail.length))[0]);
  const first = wordsOf(lines[0]);
  const last = wordsOf(lines.at(-1));
  const isWhole = lines.length < 2 && chosen.length < longest;
  const page = document.body.textContent.toLowerCase().replaceAll(/\s+/gu, ' ');
  // A prefix or suffix of one common word is not followed by every browser.
  for (let size = 0; ; size += size ? 1 : 3) {
    const prefix = leading.slice(leading.length - size).join(' ');
    const suffix = trailing.slice(0, size).join(' ');
    const start = (isWhole ? first : first.slice(0, size + 4)).join(' ');
    const end = isWhole ? '' : last.slice(-size - 4).join(' ');
    const occurrences = (words: string) => page.split(words.toLowerCase()).length - 1;
    const times = isWhole ? occurrences(`${prefix} ${start} ${suffix}`.trim()) : Math.max(occurrences(`${prefix} ${start}`.trim()), occurrences(`${end} ${suffix}`.trim()));
    if (times > 1 && size < 9) continue;
    if (times > 1) return '';
    return [prefix && `${encoded(prefix)}-`, encoded(start), encoded(end), suffix && `-${encoded(suffix)}`].filter(Boolean).join();
  }
}

const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim());
const wordsOf = (line = '') => line.split(' ').filter(Boolean);
