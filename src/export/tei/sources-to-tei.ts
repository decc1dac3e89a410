import type { Element } from 'xast';
import type { ContextEvent, Name, Source } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import { dateAttributes } from './dates.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import { nameToTei } from './names-to-tei.ts';
import { idOfSource, type TeiContext } from './tei-context.ts';

/** What the notes cite and what the text names as works and events: the apparatus that stands beside the text; null where it is empty. */
export function apparatusToTei(sources: readonly Source[], names: readonly Name[], events: readonly ContextEvent[], context: TeiContext): Element | null {
  const works = names.filter(({ kind }) => kind === 'work');
  const lists = [
    sources.length === 0 ? null : element('listBibl', { type: 'sources' }, sources.map((source) => sourceToTei(source, context))),
    works.length === 0 ? null : element('listBibl', { type: 'works' }, works.map((name) => nameToTei(name, context))),
    events.length === 0 ? null : element('listEvent', { type: 'chronology' }, events.map((event) => eventToTei(event, context))),
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
