import { h } from 'hastscript';
import type { Edition } from '../../edition/model.ts';
import { aboutToHast } from '../../html/about-to-hast.ts';
import { nameIndexToHast } from '../../html/name-index-to-hast.ts';
import { bookDocument, type BookDocument } from './document.ts';
import { bookLinks } from './links.ts';

/** The documents after the telegrams; the index of names only where there are names. */
export function backDocuments(edition: Edition, address: string): BookDocument[] {
  const index = () => bookDocument({
    name: 'names', title: 'Names', part: 'backmatter',
    children: [h('section', { role: 'doc-index', ariaLabel: 'Names' }, [h('h1', 'Names'), nameIndexToHast(edition, bookLinks)])],
  });
  const about = bookDocument({
    name: 'about', title: 'About the text', part: 'backmatter',
    children: [h('section', { 'epub:type': 'afterword', role: 'doc-afterword', ariaLabel: 'About the text' }, [
      h('h1', 'About the text'), ...aboutToHast(edition, address, bookLinks),
    ])],
  });
  return edition.names.length === 0 ? [about] : [index(), about];
}
