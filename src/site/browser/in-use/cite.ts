/** Copies citations, and knows which style was copied last. */
import { copy } from '../../../html/client/copied-words.ts';
import { lastStyleOn, rememberStyle } from '../last-style.ts';

const status = document.createElement('output');
status.className = 'unseen';
document.body.append(status);

/** The citation of a paragraph on a page that has citations, or of the whole, in the style that was copied last; null where there is none. */
export function citationOn(page: ParentNode, paragraph: string): Element | null {
  const citation = lastStyleOn(page)?.querySelector(`:scope > span:not(.of-${paragraph ? 'whole' : 'one'})`)?.cloneNode(true);
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
  button.textContent = status.textContent = isDone ? 'Copied' : 'Selected';
  button.toggleAttribute('data-copied');
  setTimeout(() => {
    status.textContent = '';
    button.textContent = label;
    button.toggleAttribute('data-copied');
  }, 2000);
}

document.addEventListener('click', ({ target }) => {
  const entry = target instanceof Element && target.closest<HTMLDetailsElement>('.citations details');
  if (!entry) return;
  rememberStyle(entry);
  const citation = entry.querySelector(`:scope > span:not(.of-${entry.closest('[data-n]') ? 'whole' : 'one'})`);
  if (!citation || !target.matches('button')) return;
  getSelection()?.selectAllChildren(citation);
  copyAndTell(citation, target);
});
