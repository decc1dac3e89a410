/** Makes citations name the paragraph that the address names. */
import { make } from './make.ts';

const citations = document.querySelector<HTMLElement>('.citations');
/** Leads from the chosen paragraph to its citations. */
const link = make('a', { href: '#cite', className: 'cite-this no-print', title: 'Cite' });
link.dataset['editorial'] = 'Cite';

function choose(): void {
  const { hash } = location;
  if (!citations || hash === '#cite') return;
  const chosen = document.querySelector(`article [id^="${citations.dataset['cite'] ?? ''}"]:target`);
  link.remove();
  delete citations.dataset['n'];
  if (!chosen) return;
  const [, n = ''] = hash.split('-p');
  chosen.append(link);
  citations.dataset['n'] = n;
  for (const place of citations.querySelectorAll('.of-one .n')) place.textContent = n;
  citations.querySelector('[data-back]')?.setAttribute('href', hash);
}

addEventListener('hashchange', choose);
choose();
