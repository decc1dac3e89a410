import type { Element } from 'xast';
import type { Reading } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import { idOfSource, type TeiContext } from './tei-context.ts';

/**
 * The readings of other texts as an apparatus that stands apart from the text (TEI P5, section 13.2): each entry
 * names the passage, and its lemma stands there once. Null where there are none.
 */
export function readingsToTei(readings: readonly Reading[], context: TeiContext): Element | null {
  const places = [...Map.groupBy(readings, ({ passage, start, end }) => `${passage} ${start} ${end}`).values()];
  return places.length === 0 ? null : element('listApp', { type: 'readings' }, places.map((place) => placeToTei(place, context)));
}

function placeToTei(readings: readonly Reading[], context: TeiContext): Element {
  const [first] = readings;
  return element('app', { from: context.hrefOf(first?.passage ?? '') },
    element('lem', { source: '#witness' }, first?.words ?? ''),
    readings.map(({ id, kind, reading, translation, source, agreeing }) => element('rdg',
      { 'xml:id': id, type: kind === 'after' ? 'addition' : null, source: [source, ...agreeing].map((cited) => `#${idOfSource(cited.source)}`).join(' ') },
      editorialToTei(reading, context),
      translation === null ? null : element('note', { type: 'translation', resp: '#editors' }, translation))));
}
