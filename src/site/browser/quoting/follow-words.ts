declare global {
  interface Window {
    /** Selects the next place of words behind the selection (no standard; in every browser). */
    find(words: string): boolean;
  }
}

/** Selects the words that a fragment names (URL Fragment Text Directives, WICG), where the browser left the directive in it. */
export function followWords(fragment: string): void {
  const selection = getSelection();
  const [first, second] = [...(/~.*/u.exec(fragment)?.[0] ?? '').matchAll(/text(?:=|%3D)([^&]+)/giu)].map(([, directive = '']) => partsOf(directive));
  if (!selection || !first?.start) return;
  selection.collapse(document.querySelector(':target') ?? document.body, 0);
  if (first.prefix && window.find(`${first.prefix} ${first.start}`)) {
    selection.collapseToStart();
    window.find(first.prefix);
    selection.collapseToEnd();
  }
  window.find(first.start);
  const { anchorNode, anchorOffset } = selection;
  const last = first.end || first.start;
  // Words that follow each other at once are one stretch, whose end is named by itself.
  const goesOn = second?.prefix && (last.endsWith(second.prefix) || second.prefix.endsWith(last)) ? second.start : '';
  for (const end of [first.end, goesOn]) {
    if (end && anchorNode && window.find(end) && selection.focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, selection.focusNode, selection.focusOffset);
  }
}

/** What a directive is made of, with nothing for what it leaves out; the words behind are of no use in looking for its own. */
function partsOf(directive: string): { prefix: string; start: string; end: string } {
  const parts = directive.split(',').map(decodeURIComponent);
  const prefix = parts[0]?.endsWith('-') ? parts.shift() ?? '' : '';
  const [start = '', end = ''] = parts.filter((part) => !part.startsWith('-'));
  return { prefix: prefix.slice(0, -1), start, end };
}
