/** What the pages do with words that are selected or that an address names, and with citations: a script that most readers never need. */
import { copierOf, useCitation } from './copy-citations.ts';
import { followWords } from './follow-words.ts';
import { openLastStyle } from './last-style.ts';
import type { Lent } from './lent.ts';
import { startQuoting } from './quote.ts';

/** Begins, and gives what is to be told of what is done to the citations. */
export function start(lent: Lent): (event: Event) => void {
  followWords(lent.fragment);
  openLastStyle();
  const copyAndTell = copierOf(lent);
  startQuoting(lent, copyAndTell);
  return (event) => useCitation(event, copyAndTell);
}
