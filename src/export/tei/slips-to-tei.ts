import type { Element } from 'xast';
import type { Slip } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import type { TeiContext } from './tei-context.ts';

/** The slips of the source that the text keeps; null where none are listed. */
export function slipsToTei(slips: readonly Slip[], context: TeiContext): Element | null {
  if (slips.length === 0) return null;
  const items = slips.map(({ places, placeLabel, words, remark }) => element('item', {},
    places.length === 0 ? placeLabel : places.map((id, at) => [at === 0 ? '' : ', ', element('ref', { target: context.hrefOf(id) }, id)]).flat(),
    ': ', element('mentioned', {}, words), ' — ', remark));
  return element('div', { type: 'slips', resp: '#editors' }, element('head', {}, 'Slips and inconsistencies of the source'), element('list', {}, items));
}
