import type { Element } from 'xast';
import type { Slip } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import { idOfSlip } from './slip-marks.ts';
import type { TeiContext } from './tei-context.ts';

/**
 * The slips of the source that the text keeps; null where none are listed.
 * @param marked ids of those that are marked at their words
 */
export function slipsToTei(slips: readonly Slip[], marked: ReadonlySet<string>, context: TeiContext): Element | null {
  if (slips.length === 0) return null;
  const items = slips.map(({ places, placeLabel, words, remark }, index) => element('item', { corresp: marked.has(idOfSlip(index)) ? `#${idOfSlip(index)}` : null },
    places.length === 0 ? placeLabel : places.map((id, at) => [at === 0 ? '' : ', ', element('ref', { target: context.hrefOf(id) }, id)]).flat(),
    ': ', element('mentioned', {}, words), ' — ', remark));
  return element('div', { type: 'slips', resp: '#editors', 'xml:lang': context.editorsLanguage }, element('head', {}, 'Slips and inconsistencies of the source'), element('list', {}, items));
}
