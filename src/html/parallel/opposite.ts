import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { capitalised } from '../../edition/document-kinds.ts';
import { inOneList } from '../../edition/in-one-list.ts';
import { inReadingMarks } from '../../edition/in-reading-marks.ts';
import type { Reference } from '../../edition/model.ts';
import type { ReferenceTarget } from '../../edition/nodes.ts';
import { placeLabel } from '../../edition/place-labels.ts';
import { summaryWords } from '../../edition/summary.ts';
import { editorialToHast } from '../editorial-to-hast.ts';
import type { DocumentContext } from '../telegram-html.ts';
import type { Referred } from './referred.ts';

/** What a phrase refers to, under its line until it is opened; marked as the editors’. `name` has the classes, parted by points. */
export function oppositeOf(reference: Reference, referred: Referred, context: DocumentContext, name = 'opposite'): Element {
  const { id, phrase, targets, certainty, reason } = reference;
  const places = inOneList(targets.map((target) => `${placeLabel(target)}${referred.drafts.has(target.id) ? ', a draft' : ''}`));
  const label = `“${inReadingMarks(phrase, referred.identity)}”: ${certainty === 'probable' ? 'probably ' : ''}${places}`;
  return h(`details.${name}`, { id: `${id}-opposite`, dataEditorial: '' }, [
    h('summary', label),
    ...targets.flatMap((target) => [...(targets.length > 1 || target.paragraph === null ? [which(target, referred, context)] : []), h('blockquote', wordsOfTarget(target, referred, context))]),
    ...(reason.length > 0 ? [h('p.reason', editorialToHast(reason, context))] : []),
  ]);
}

/** Whose words follow. */
function which(target: ReferenceTarget, { byNumber }: Referred, { hrefOf }: DocumentContext): Element {
  const isSummed = target.paragraph === null && (byNumber.get(target.telegram)?.summary ?? []).length > 0;
  return h('p.which', [h('a', { href: hrefOf(target.id) }, capitalised(placeLabel(target))), isSummed ? ', in the editors’ summary:' : ':']);
}

/** A paragraph’s own words; of a whole telegram what the editors say that it says, else how it begins. */
function wordsOfTarget({ id, telegram: number, paragraph }: ReferenceTarget, { byNumber, texts }: Referred, context: DocumentContext): ElementContent[] {
  const telegram = byNumber.get(number);
  if (paragraph === null && telegram && telegram.summary.length > 0) return [h('p', editorialToHast(summaryWords(telegram.summary), context))];
  return [h('p', texts.get(id) ?? telegram?.openingWords ?? '')];
}
