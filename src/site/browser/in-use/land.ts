/** Finds the place that a mangled fragment means: `#T3-P7`, `#t3-p7.`, `#t3%2Dp7`. */

/** The fragment with which the page was come to: what the browser left in it of a directive (URL Fragment Text Directives, WICG). */
export const { hash: fragment } = location;
const [meant = ''] = fragment.toLowerCase().replace('%2d', '-').match(/t\d+(-\w\d+)?/u) ?? [];
// Not asked of `:target`: while a browser still looks for words, nothing is.
if (!document.getElementById(fragment.slice(1)) && document.getElementById(meant)) location.replace(`#${meant}`);
