import { copy } from '../../../html/client/copied-words.ts';
import { rememberStyle } from './last-style.ts';
import type { Lent } from './main.ts';

/** Copies what an element holds, and says so for two seconds on the button that was pressed, and to the ear. */
export type CopyAndTell = (holder: Element, button: Element) => void;

/** The citation of a paragraph, or of the whole, in one style. */
function citationIn(entry: Element | undefined, paragraph: string | undefined): Element | null | undefined {
  return entry?.querySelector(`:scope > span:not(.of-${paragraph ? 'whole' : 'one'})`);
}

/** The same in a style of another page, as HTML; empty where there is none. */
export function citationFrom(entry: Element | undefined, paragraph: string): string {
  const citation = citationIn(entry, paragraph)?.cloneNode(true);
  if (!(citation instanceof Element)) return '';
  for (const place of citation.querySelectorAll('.n')) place.textContent = paragraph;
  return citation.innerHTML;
}

/** Makes the buttons of the citations copy, and remembers the style. */
export function startCopying({ make }: Pick<Lent, 'make'>): CopyAndTell {
  const status = make('output', { className: 'unseen' });
  document.body.append(status);

  function copyAndTell(holder: Element, button: Element): void {
    const label = button.textContent;
    const tell = (word: string, shown = word) => {
      status.textContent = word;
      button.textContent = shown;
      button.toggleAttribute('data-copied');
    };
    const isDone = copy(holder);
    if (!isDone) {
      // The reader's own key copies what is selected.
      if (!holder.isConnected) button.after(holder);
      getSelection()?.selectAllChildren(holder);
    }
    tell(isDone ? 'Copied' : 'Selected');
    setTimeout(tell, 2000, '', label);
  }

  const citations = document.querySelector<HTMLElement>('.citations');
  citations?.addEventListener('click', ({ target }) => {
    const entry = target instanceof Element && target.closest('details');
    if (!entry) return;
    rememberStyle(entry);
    const citation = target.matches('button') && citationIn(entry, citations.dataset['n']);
    if (!citation) return;
    getSelection()?.selectAllChildren(citation);
    copyAndTell(citation, target);
  });
  return copyAndTell;
}
