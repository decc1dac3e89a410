/** Copies citations, and knows which style was copied last. */
import { copy } from '../../../html/client/copied-words.ts';

const styleKey = 'cite';
const memory = memoryOf();
const stylesOn = (page: ParentNode) => [...page.querySelectorAll('.citations dl > div')];

/** Null where the browser keeps nothing. */
function memoryOf(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The citation of a paragraph on a page that has citations, or of the whole, in the style that was copied last; null where there is none. */
export function citationOn(page: ParentNode, paragraph: string): Element | null {
  const styles = stylesOn(page);
  const citation = (styles[Number(memory?.getItem(styleKey))] ?? styles[0])?.querySelector(`dd:not(.of-${paragraph ? 'whole' : 'one'})`)?.cloneNode(true);
  if (!(citation instanceof Element)) return null;
  for (const place of citation.querySelectorAll('.n')) place.textContent = paragraph;
  return citation;
}

/** Copies what an element holds, and says so for two seconds on the button that was pressed, and to the ear. */
export function copyAndTell(holder: Element, button: Element): void {
  const label = button.textContent;
  const isDone = copy(holder);
  if (!isDone) {
    // The reader's own key copies what is selected.
    if (!holder.isConnected) button.after(holder);
    getSelection()?.selectAllChildren(holder);
  }
  const status = document.querySelector('[role=status]') ?? button;
  button.textContent = status.textContent = isDone ? 'Copied' : 'Selected';
  button.toggleAttribute('data-copied');
  setTimeout(() => {
    status.textContent = '';
    button.textContent = label;
    button.toggleAttribute('data-copied');
  }, 2000);
}

document.addEventListener('click', ({ target }) => {
  const entry = target instanceof Element && target.matches('.citations button') && target.closest('div');
  const citation = entry && entry.querySelector(`dd:not(.of-${entry.closest('[data-n]') ? 'whole' : 'one'})`);
  if (!citation) return;
  memory?.setItem(styleKey, String(stylesOn(document).indexOf(entry)));
  getSelection()?.selectAllChildren(citation);
  copyAndTell(citation, target);
});
