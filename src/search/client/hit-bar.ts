/** On a page that a search led to: the way to the next result, to the one before, and back to the results. */
import { element } from './element.ts';
import { type Trail, trailKey } from './trail.ts';

const trail = readTrail();
const here = trail ? trail.hits.findIndex((address) => isHere(address)) : -1;
if (trail && here >= 0) document.querySelector('main')?.after(drawBar(trail, here));

/** Whether an address leads to the place that this page shows, whatever words it points at. */
function isHere(address: string): boolean {
  const target = new URL(address, location.href);
  return target.pathname === location.pathname && (target.hash.split(':~:')[0] ?? '') === location.hash;
}

function drawBar({ q, back, hits }: Trail, at: number): HTMLElement {
  const link = (label: string, address: string | undefined) => (address === undefined ? [] : [' ', element('a', { href: address }, label)]);
  const bar = element('nav', { 'aria-label': 'Results of the search', class: 'hit-bar sheet' },
    element('p', {}, `Result ${at + 1} of ${hits.length} for ${q}:`, ...link('Previous', hits[at - 1]), ...link('Next', hits[at + 1]), ...link('All results', back)));
  bar.addEventListener('click', (event) => {
    const followed = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
    const next = followed === undefined || followed === null ? -1 : hits.indexOf(followed);
    // On the same page no other page is loaded, and the bar is drawn anew.
    if (next >= 0) addEventListener('hashchange', () => bar.replaceWith(drawBar({ q, back, hits }, next)), { once: true });
  });
  return bar;
}

function readTrail(): Trail | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(trailKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('q' in kept) || !('back' in kept) || !('hits' in kept) || !Array.isArray(kept.hits)) return null;
    return { q: String(kept.q), back: String(kept.back), hits: kept.hits.map(String) };
  } catch {
    return null;
  }
}
