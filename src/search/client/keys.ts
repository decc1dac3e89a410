/** Moves between the field and the results: arrow keys, Home and End among results, Escape back to the field and then to an empty one. */
export function handleKeys(field: HTMLInputElement, linksOf: () => HTMLAnchorElement[], clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const links = linksOf();
    const at = links.findIndex((link) => link === document.activeElement);
    const isInField = document.activeElement === field;
    if (at < 0 && !isInField) return;
    const target = targetOf(event.key, at, links, field);
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isInField) clear();
      else field.focus();
    }
  });
}

/** @param at index of the result that has the focus; -1 where the field has it */
function targetOf(key: string, at: number, links: readonly HTMLElement[], field: HTMLElement): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (key === 'ArrowUp') return at === 0 ? field : links[at - 1];
  if (at < 0) return undefined;
  if (key === 'Home') return links[0];
  return key === 'End' ? links.at(-1) : undefined;
}
