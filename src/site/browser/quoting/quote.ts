/** Offers for words that are selected in the text a link to them, a quotation with its citation, and the source's own marks. */
import { textAround, wordsIn } from '../../../html/client/copied-words.ts';
import { citationFrom, type CopyAndTell } from './copy-citations.ts';
import { lastStyleOn } from './last-style.ts';
import type { Lent } from './lent.ts';
import { directiveOf } from './text-directive.ts';

/** How long a selection stands before it is answered, in milliseconds. */
const delay = 400;

export function startQuoting({ make, showPanel, pageAt }: Lent, copyAndTell: CopyAndTell): void {
  function offer(): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const text = textAround(range.startContainer);
    if (!text || !textAround(range.endContainer)) return;
    const id = range.startContainer.parentElement?.closest('p, li, h1, h2, article')?.id ?? '';
    showPanel('Selected words', range.getBoundingClientRect(),
      button('Copy link', (holder) => {
        const directive = directiveOf(range, text);
        holder.append(`${location.href.split('#')[0] ?? ''}#${id}${directive && `:~:text=${directive}`}`);
      }),
      button('Copy quotation', async (holder) => {
        const { telegram } = text.dataset;
        // Telegrams side by side are cited as each by itself is.
        const address = text.closest('.leaf')?.querySelector('.on-paper')?.textContent ?? (telegram ? `../${telegram}/` : '');
        const page = await pageAt(new URL(address, document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href));
        holder.innerHTML = `“${wordsIn(range).innerHTML.trim()}” ${citationFrom(lastStyleOn(page), id.split('-p')[1] ?? '')}`;
      }),
      button('In the source’s marks', (holder) => {
        holder.append(wordsIn(range));
        for (const mark of holder.querySelectorAll<HTMLElement>('[data-original]')) mark.textContent = mark.dataset['original'] ?? '';
      }));
  }

  function button(label: string, fill: (holder: Element) => Promise<void> | void): HTMLElement {
    const made = make('button', {
      async onclick() {
        const holder = make('p', {});
        await fill(holder);
        copyAndTell(holder, made);
      },
      // The words stay selected.
      onmousedown: () => false,
    }, label);
    return made;
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  function consider(): void {
    clearTimeout(waiting);
    waiting = setTimeout(offer, delay);
  }

  // Where the browser has no popovers, words are copied as ever.
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('selectionchange', consider);
  // What was selected while the script was on its way is answered as well.
  consider();
}
