/** What the pages do with words that are selected or that an address names, and with citations: a script that most readers never need. */
import type { make } from '../in-use/make.ts';
import type { pageAt } from '../in-use/page-at.ts';
import type { showPanel } from '../in-use/panel.ts';
import { startCopying } from './copy-citations.ts';
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

export function start(lent: Lent): void {
  followWords(lent.fragment);
  openLastStyle();
  const copyAndTell = startCopying(lent);
  startQuoting(lent, copyAndTell);
}
