/** The style of citation that was used last is remembered by its place among the styles of a page, from 0. */
import { memory } from '../memory.ts';

function stylesOn(page: ParentNode): HTMLDetailsElement[] {
  return [...page.querySelectorAll<HTMLDetailsElement>('.citations details')];
}

/** The entry of the style that was used last, or else of the first; absent on a page without citations. */
export function lastStyleOn(page: ParentNode): HTMLDetailsElement | undefined {
  const styles = stylesOn(page);
  return styles[Number(memory['cite'])] ?? styles[0];
}

export function rememberStyle(entry: HTMLDetailsElement): void {
  memory['cite'] = String(stylesOn(document).indexOf(entry));
}

/** Opens the style that was used last; before any is, the page itself has one open. */
export function openLastStyle(): void {
  const last = memory['cite'] && lastStyleOn(document);
  if (last) last.open = true;
}
