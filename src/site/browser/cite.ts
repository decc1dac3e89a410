/** Makes citations name the paragraph that the address names, and opens the style that was used last. */
import { lastStyleOn } from './last-style.ts';

const citations = document.querySelector<HTMLElement>('.citations');
const prefix = citations?.dataset['cite'];

/** Leads from the chosen paragraph to its citations. */
const link = document.createElement('a');
link.href = '#cite';
link.className = 'cite-this no-print';
link.dataset['editorial'] = 'Cite';
link.setAttribute('aria-label', 'Cite');

function choose(): void {
  const { hash } = location;
  if (!citations || !prefix || hash === '#cite') return;
  const n = hash.slice(prefix.length + 1);
  const chosen = hash.startsWith(`#${prefix}`) && /^\d+$/u.test(n) ? document.getElementById(hash.slice(1)) : null;
  if (chosen) {
    citations.dataset['n'] = n;
    for (const place of citations.querySelectorAll('.of-one .n')) place.textContent = n;
    citations.querySelector('[data-back]')?.setAttribute('href', hash);
    chosen.append(link);
  } else {
    delete citations.dataset['n'];
    link.remove();
  }
}

const last = lastStyleOn(document);
if (last) last.open = true;
addEventListener('hashchange', choose);
choose();
