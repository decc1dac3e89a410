/** What the pages do with words that are selected or that an address names, and with citations: a script that most readers never need. */
import type { make } from '../in-use/make.ts';
import type { pageAt } from '../in-use/page-at.ts';
import type { showPanel } from '../in-use/panel.ts';
import { copierOf, useCitation } from './copy-citations.ts';
import { followWords } from './follow-words.ts';
import { openLastStyle } from './last-style.ts';
import { startQuoting } from './quote.ts';

/** What the script in use has, and this one does not bring again. */
export interface Lent {
  make: typeof make;
  showPanel: typeof showPanel;
  pageAt: typeof pageAt;
  /** The fragment with which the page was come to. */
  fragment: string;
}

/** Begins, and gives what is to be told of what is done to the citations. */
export function start(lent: Lent): (event: Event) => void {
  followWords(lent.fragment);
  openLastStyle();
  const copyAndTell = copierOf(lent);
  startQuoting(lent, copyAndTell);
  return (event) => useCitation(event, copyAndTell);
}
