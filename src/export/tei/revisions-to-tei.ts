import type { Element } from 'xast';
import type { Edition } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import type { TeiContext } from './tei-context.ts';

/** The versions of the edition with their changes, the newest first; where none are told, the version that this is. */
export function revisionsToTei({ identity: { version, released }, versions }: Edition, context: TeiContext): Element {
  const told = versions.length > 0 ? versions : [{ version, released, changes: [] }];
  return element('revisionDesc', {}, told.map((each) => element('change', { when: each.released, n: each.version }, `Version ${each.version}.`,
    each.changes.length === 0 ? null : element('list', {}, each.changes.map((change) => element('item', {}, editorialToTei(change, context)))))));
}
