import { EpubCheck } from '@likecoin/epubcheck-ts';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, test, vi } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import type { Edition } from '../../src/edition/model.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { coverSize } from '../../src/export/picture/picture.ts';
import { toEpub } from '../../src/export/epub/to-epub.ts';
import { bookFontsOf } from '../../src/site/fonts/edition-fonts.ts';
import { picturesOf } from '../../src/site/heads/pictures.ts';

import { partsOfWitness, readWitness } from '../readers/witness.ts';
import { elementById, elementsOf, textOf, transcriptionOf } from '../readers/xml-text.ts';
import { readZip } from '../readers/zip-reader.ts';

async function editionFrom(contentDir: string): Promise<Edition> {
  const { edition, report } = buildEdition(await readContent(contentDir));
  if (edition === null) throw new Error(report);
  return edition;
}

async function epubOf(edition: Edition, cover: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return toEpub(edition, { address: 'https://example.org/', fonts: await bookFontsOf(edition), cover });
}

/** The XML documents of a book by their paths. */
function documentsOf(epub: Uint8Array) {
  return new Map(readZip(epub).filter(({ path }) => /\.(?:xhtml|opf|xml)$/u.test(path)).map(({ path, bytes }) => [path, fromXml(bytes)]));
}

function documentOf(epub: Uint8Array, path: string) {
  const document = documentsOf(epub).get(path);
  if (!document) throw new Error(`The book has no ${path}`);
  return document;
}

describe.each(['content', 'tests/fixtures/hostile'])('the book of %s', async (contentDir) => {
  const edition = await editionFrom(contentDir);
  const cover = (await picturesOf(edition)).cover(edition);
  const epub = await epubOf(edition, cover);

  test('is valid', async () => {
    const { messages } = await EpubCheck.validate(epub);
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([]);
  });

  test('prints the witness, character by character', async () => {
    const parts = partsOfWitness(await readWitness(contentDir), edition.telegrams.length);
    const documents = documentsOf(epub);
    const front = elementById(documentOf(epub, 'EPUB/title.xhtml'), 'front');
    expect(transcriptionOf(front)).toBe(parts.front);
    for (const [index, { id }] of edition.telegrams.entries()) {
      const document = documents.get(`EPUB/${id}.xhtml`);
      expect(document && transcriptionOf(elementById(document, id))).toBe(parts.telegrams[index]);
    }
    const sourceNotes = [...documents.values()].flatMap((document) => elementsOf(document)).filter(({ attributes }) => attributes['class'] === 'source-note');
    expect(sourceNotes.map((note) => transcriptionOf(note).replace(' ', ''))).toEqual(parts.notes);
  });

  test('leads nowhere that does not exist', () => {
    const documents = documentsOf(epub);
    for (const [path, document] of documents) {
      for (const { attributes: { href } } of elementsOf(document)) {
        if (!href || /^(?:https|mailto):/u.test(href) || !path.endsWith('.xhtml')) continue;
        const [file, fragment] = href.split('#');
        if (file === 'style.css') continue;
        const target = file === '' ? document : documents.get(`EPUB/${file ?? ''}`);
        expect(target, `${path} leads to ${href}`).toBeDefined();
        if (fragment !== undefined && target) expect(elementById(target, fragment), `${path} leads to ${href}`).toBeDefined();
      }
    }
  });

  test('has each note once, known as a footnote, with a way back', () => {
    const elements = [...documentsOf(epub).values()].flatMap((document) => elementsOf(document));
    const footnotes = elements.filter(({ attributes }) => attributes['epub:type'] === 'footnote' && attributes['role'] === 'doc-footnote');
    const printed = edition.notes.filter(({ references }) => references.length > 0);
    expect(footnotes.map(({ attributes }) => attributes['id'])).toEqual(printed.map(({ id }) => id));
    for (const note of printed) {
      const marks = elements.filter(({ attributes }) => attributes['epub:type'] === 'noteref' && attributes['href'] === `#${note.id}`);
      expect(marks.map(({ attributes }) => attributes['id'])).toEqual(note.references);
    }
    expect(elements.filter(({ attributes }) => attributes['role'] === 'doc-backlink')).toHaveLength(printed.length);
  });

  test('has its media type first and not compressed, and every file dated by the edition', () => {
    const [first, ...rest] = readZip(epub);
    expect(first).toMatchObject({ path: 'mimetype', compressed: false, extra: 0 });
    expect(first?.bytes.toString()).toBe('application/epub+zip');
    const [year = 0, month = 0, day = 0] = edition.identity.released.split('-').map(Number);
    for (const { time } of rest) expect(time >>> 16).toBe(((year - 1980) << 9) | (month << 5) | day);
  });

  test('has a cover, upright and wide enough for a shelf, outside the reading order', () => {
    const elements = elementsOf(documentOf(epub, 'EPUB/package.opf'));
    const covers = elements.filter(({ attributes }) => attributes['properties'] === 'cover-image').map(({ attributes }) => attributes);
    expect(covers).toEqual([expect.objectContaining({ href: 'cover.png', 'media-type': 'image/png' })]);
    expect(elements.filter(({ name, attributes }) => name === 'itemref' && attributes['idref'] === covers[0]?.['id'])).toEqual([]);
    const png = readZip(epub).find(({ path }) => path === 'EPUB/cover.png')?.bytes ?? Buffer.alloc(24);
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(coverSize);
  });

  test('has contents of words, one line for each document', () => {
    const contents = elementsOf(documentOf(epub, 'EPUB/nav.xhtml')).filter(({ name, attributes }) => name === 'a' && attributes['epub:type'] === undefined).map(textOf);
    expect(contents).toHaveLength(elementsOf(documentOf(epub, 'EPUB/package.opf')).filter(({ name }) => name === 'itemref').length - 1);
    for (const line of contents) expect(line).toMatch(/\p{L}{3,}/u);
  });

  test('says in its package what it is and when it was changed', () => {
    const elements = elementsOf(documentOf(epub, 'EPUB/package.opf'));
    const valueOf = (name: string, property?: string) => elements.filter((element) => element.name === name && element.attributes['property'] === property).map(textOf);
    expect(valueOf('meta', 'dcterms:modified')).toEqual([`${edition.identity.released}T00:00:00Z`]);
    expect(valueOf('dc:title')).toEqual([edition.identity.title, edition.identity.subtitle]);
    expect(valueOf('dc:rights')).toEqual([edition.identity.rights.text, edition.identity.rights.notes]);
    expect(valueOf('meta', 'schema:conformsTo')).toEqual([]);
  });

  describe('made again', () => {
    test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('has the same bytes in the zone %s', async (other) => {
      vi.stubEnv('TZ', other);
      expect(Buffer.compare(await epubOf(edition, cover), epub)).toBe(0);
    });
  });
});
