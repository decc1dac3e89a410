import type { Element } from 'xast';
import type { Telegram } from '../../edition/model.ts';
import { summaryWords } from '../../edition/summary.ts';
import { element } from '../xml-element.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import type { TeiContext } from './tei-context.ts';

/** The editors' summary of a telegram, each clause with its paragraphs; null where they give none. */
export function summaryToTei({ id, summary }: Pick<Telegram, 'id' | 'summary'>, context: TeiContext): Element | null {
  return summary.length === 0 ? null : element('abstract', { corresp: `#${id}`, resp: '#editors' }, element('p', {}, editorialToTei(summaryWords(summary), context)));
}
