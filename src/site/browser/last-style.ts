/** Which style of citation was used last: its place among the styles of a page, from 0. */
const key = 'cite';
const memory = memoryOf();

/** Null where the browser keeps nothing. */
function memoryOf(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Each style's entry on a page. */
export function stylesOn(page: ParentNode): HTMLDetailsElement[] {
  return [...page.querySelectorAll<HTMLDetailsElement>('.citations details')];
}

/** The entry of the style that was used last, or else of the first. */
export function lastStyleOn(page: ParentNode): HTMLDetailsElement | undefined {
  const styles = stylesOn(page);
  return styles[Number(memory?.getItem(key))] ?? styles[0];
}

export function rememberStyle(entry: HTMLDetailsElement): void {
  memory?.setItem(key, String(stylesOn(document).indexOf(entry)));
}
