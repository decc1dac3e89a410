import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Telegram } from '../edition/model.ts';
import { summaryWords } from '../edition/summary.ts';
import { editorialToHast, type EditorialContext } from './editorial-to-hast.ts';

/** The editors' summary of a telegram, marked as theirs, each clause with links to its paragraphs; null where there is none. */
export function summaryToHast({ summary }: Pick<Telegram, 'summary'>, context: EditorialContext): Element | null {
  if (summary.length === 0) return null;
  return h('p.summary', { dataSummary: '' }, [h('span.kind', 'Summary by the editors'), ' ', ...editorialToHast(summaryWords(summary), context)]);
}
