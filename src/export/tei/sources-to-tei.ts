import type { Element } from 'xast';
import type { ContextEvent, Name, Reading, Source } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import { dateAttributes } from './dates.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import { nameToTei } from './names-to-tei.ts';
import { readingsToTei } from './readings-to-tei.ts';
import { idOfSource, type TeiContext } from './tei-context.ts';

/** What stands beside the text. */
export interface Apparatus {
  sources: readonly Source[];
  names: readonly Name[];
  events: readonly ContextEvent[];
  readings: readonly Reading[];
}

/** What the notes cite, what the text names as works, events, and what other texts have; null where there is nothing of it. */
export function apparatusToTei({ sources, names, events, readings }: Apparatus, context: TeiContext): Element | null {
  const works = names.filter(({ kind }) => kind === 'work');
  const lists = [
    sources.length === 0 ? null : element('listBibl', { type: 'sources' }, sources.map((source) => sourceToTei(source, context))),
    works.length === 0 ? null : element('listBibl', { type: 'works' }, works.map((name) => nameToTei(name, context))),
    events.length === 0 ? null : element('listEvent', { type: 'chronology' }, events.map((event) => eventToTei(event, context))),
    readingsToTei(readings, context),
  ].filter((list) => list !== null);
  return lists.length === 0 ? null : element('standOff', {}, lists);
}

function sourceToTei({ id, label, description, address }: Source, context: TeiContext): Element {
  return element('bibl', { 'xml:id': idOfSource(id) },
    element('title', { type: 'short' }, label), ': ', editorialToTei(description, context),
    address === null ? [] : [' ', element('ref', { target: address }, address)]);
}

function eventToTei({ id, date, dateLabel, text, citations }: ContextEvent, context: TeiContext): Element {
  return element('event', { 'xml:id': `event-${id}`, ...dateAttributes(date) },
    element('label', {}, element('date', dateAttributes(date), dateLabel)),
    element('note', { resp: '#editors' }, editorialToTei(text, context), ' ', editorialToTei(citations, context)));
}
