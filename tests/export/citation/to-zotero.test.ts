import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { itemsOf } from '../../../src/export/citation/to-csl.ts';
import { zoteroFile } from '../../../src/export/citation/to-zotero.ts';
import { editionFrom, ownContent } from '../../edition/content.ts';
import { elementsOf } from '../../readers/tei-reader.ts';
import { bibliographicContext } from './context.ts';

const edition = editionFrom(await ownContent());
const own = itemsOf(edition, bibliographicContext(edition));

function rootOf(xml: string): Element {
  const root = fromXml(xml).children.find((node): node is Element => node.type === 'element');
  if (!root) throw new Error('No element');
  return root;
}

const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => (child.type === 'element' ? textOf(child) : 'value' in child ? child.value : '')).join('');

/** What the first element of a name within an item says. */
function saying(item: Element, name: string): string {
  return textOf(elementsOf(item).find((element) => element.name === name));
}

test('an item has names in one field or two, both days, and what the letter is in', () => {
  const [item] = elementsOf(rootOf(zoteroFile(own.slice(3, 4), 'Unknown.'))).filter(({ name }) => name === 'bib:Letter');
  if (!item) throw new Error('No letter');
  expect(item.attributes['rdf:about']).toBe('https://example.org/telegrams/3/');
  expect(saying(item, 'bib:authors').trim()).toBe('Mao Tse-tung');
  const [recipient] = elementsOf(item).filter(({ name }) => name === 'z:recipients').flatMap(elementsOf).filter(({ name }) => name === 'foaf:Person');
  expect(recipient && elementsOf(recipient).map((part) => [part.name, textOf(part)])).toEqual(expect.arrayContaining([['foaf:surname', 'Stalin'], ['foaf:givenName', 'J. V.']]));
  expect(saying(item, 'dc:date')).toBe('1949-01-12/1949-01-13');
  expect(saying(item, 'dc:title')).toBe('Telegram 3');
  expect(saying(item, 'dc:rights')).toBe('Unknown.');
  expect(saying(item, 'dc:description').split('\n')).toEqual([
    `container-title: ${edition.identity.title}: The Correspondence of J. V. Stalin and Mao <span class="nocase">Tse-tung</span> in January 1949`,
    `version: ${edition.identity.version}`, 'number: 3',
  ]);
});

test('a file says once which format it is in, as unAPI asks, and has every item', async () => {
  const hostileEdition = editionFrom(await readContent('tests/fixtures/hostile'));
  for (const items of [own, itemsOf(hostileEdition, bibliographicContext(hostileEdition))]) {
    const elements = elementsOf(rootOf(zoteroFile(items, ']]> & <x>')));
    expect(elements.filter(({ name }) => name === 'format').map(({ attributes }) => attributes['name'])).toEqual(['rdf_zotero']);
    expect(elements.filter(({ name }) => /^bib:(?:Letter|Book)$/u.test(name)).map(({ attributes }) => attributes['rdf:about'])).toEqual(items.map(({ URL }) => URL));
    expect(elements.filter(({ name }) => name === 'dc:rights').map(textOf)).toEqual(items.map(() => ']]> & <x>'));
  }
});
