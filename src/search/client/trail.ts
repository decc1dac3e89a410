/** The results that a reader goes along: kept for the session when one of them is followed, so that the page arrived at leads to the next. */
import type { Answer } from './index-keeper.ts';

/** What the session keeps. */
export interface Trail {
  /** As typed. */
  q: string;
  /** Address of the search. */
  back: string;
  /** Addresses of the results in their order. */
  hits: string[];
}

export const trailKey = 'search-trail';

let latest: { q: string; links: readonly HTMLAnchorElement[] } | null = null;
let isListening = false;

/** Keeps the results that are shown once one of them is followed. */
export function keepTrail(links: readonly HTMLAnchorElement[], { outcome: { query } }: Answer): void {
  latest = { q: query.text, links };
  if (isListening) return;
  isListening = true;
  const keep = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!latest || !link || !latest.links.includes(link)) return;
    const trail: Trail = { q: latest.q, back: location.pathname + location.search, hits: latest.links.map((each) => each.getAttribute('href') ?? '') };
    try {
      sessionStorage.setItem(trailKey, JSON.stringify(trail));
    } catch { /* a browser that keeps nothing has no way from result to result */ }
  };
  document.addEventListener('click', keep);
  document.addEventListener('auxclick', keep);
}
