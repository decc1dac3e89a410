/** Finds the paragraph that a mangled fragment means: `#T3-P7`, `#t3-p7.`. */

/** The fragment with which the page was come to: what the browser left in it of a directive (URL Fragment Text Directives, WICG). */
export const { hash: fragment } = location;
const [meant = ''] = fragment.toLowerCase().match(/t\d+(-p\d+)?/u) ?? [];
if (!document.querySelector(':target') && document.getElementById(meant)) location.replace(`#${meant}`);
