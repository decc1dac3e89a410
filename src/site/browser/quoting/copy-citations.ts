import { copy } from '../../../html/client/copied-words.ts';
import { rememberStyle } from './last-style.ts';
import type { Lent } from './lent.ts';

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

export function copierOf({ make }: Pick<Lent, 'make'>): CopyAndTell {
  const status = make('output', { className: 'unseen' });
  document.body.append(status);
  return (holder, button) => {
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
  };
}

/** Copies the citation whose button was pressed, and remembers the style. */
export function useCitation({ type, target }: Event, copyAndTell: CopyAndTell): void {
  const entry = type === 'click' && target instanceof Element && target.closest('details');
  if (!entry) return;
  rememberStyle(entry);
  const citation = target.matches('button') && citationIn(entry, entry.closest<HTMLElement>('.citations')?.dataset['n']);
  if (!citation) return;
  getSelection()?.selectAllChildren(citation);
  copyAndTell(citation, target);
}
