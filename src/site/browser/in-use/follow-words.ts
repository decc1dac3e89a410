declare global {
  interface Window {
    /** Selects the next place of words behind the selection (no standard; in every browser). */
    find(words: string): boolean;
  }
}

/** Selects the words that an address names (URL Fragment Text Directives, WICG), where the browser left the directive in its fragment. */
export function followWords(): void {
  const selection = getSelection();
  const [, directive = ''] = /~.*?text(?:=|%3D)([^&]+)/iu.exec(document.body.dataset['fragment'] ?? '') ?? [];
  const parts = directive.split(',').map(decodeURIComponent);
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const [start, end] = parts.filter((part) => !part.startsWith('-'));
  if (!selection || !start) return;
  selection.collapse(document.querySelector(':target') ?? document.body, 0);
  if (prefix !== undefined && window.find(`${prefix} ${start}`)) {
    selection.collapseToStart();
    window.find(prefix);
    selection.collapseToEnd();
  }
  window.find(start);
  const { anchorNode, anchorOffset } = selection;
  if (end && anchorNode && window.find(end) && selection.focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, selection.focusNode, selection.focusOffset);
}
