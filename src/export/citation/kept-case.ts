import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** A word with a small letter after a hyphen, "Tse-tung": styles that raise the words of a title would raise it too. */
const smallAfterHyphen = /\p{L}+(?:-\p{Ll}[\p{L}\p{M}]*)+/gu;

/** A title whose words of that kind keep their letters in every style (CSL 1.0.2, "Rich text formatting within fields"). */
export function withKeptCase(title: string): string {
  return title.replace(smallAfterHyphen, (word) => toHtml(h('span', { className: 'nocase' }, word)));
}
