/** What the reading pages do once a reader points at the text, touches it or selects words of it. */
import './cite.ts';
import { followWords } from './follow-words.ts';
import { startPeeking } from './peek.ts';
import { startQuoting } from './quote.ts';

followWords();
// Where the browser has no popovers, links are links and words are copied as ever.
if ('popover' in HTMLElement.prototype) {
  startPeeking();
  startQuoting();
}
