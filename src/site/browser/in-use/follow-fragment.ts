/** Opens the fold in which something is that the address names, and makes citations name the paragraph that it names. */
import { make } from './make.ts';

export const citations = document.querySelector<HTMLElement>('.citations');
/** Leads from the chosen paragraph to its citations. */
const link = make('a', { href: '#cite', className: 'cite-this', title: 'Cite' });
link.dataset['editorial'] = 'Cite';

function follow(): void {
  const named = document.querySelector(':target');
  const fold = named?.closest<HTMLDetailsElement>('details:not([open])');
  if (fold) {
    // Not every browser opens it by itself.
    fold.open = true;
    named?.scrollIntoView();
  }
  // The way from the paragraph to its citations chooses no other.
  if (!citations || named?.id === 'cite') return;
  link.remove();
  delete citations.dataset['n'];
  if (!named?.matches(`article [id^="${citations.dataset['cite'] ?? ''}"]`)) return;
  const [, n = ''] = named.id.split('-p');
  named.append(link);
  citations.dataset['n'] = n;
  for (const place of citations.querySelectorAll('.of-one .n')) place.textContent = n;
  citations.querySelector('[data-back]')?.setAttribute('href', `#${named.id}`);
}

addEventListener('hashchange', follow);
follow();
