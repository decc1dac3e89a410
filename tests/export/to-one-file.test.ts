import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import type { Edition } from '../../src/edition/model.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { offlineRules } from '../../src/export/offline/style.ts';
import { toOneFile } from '../../src/export/offline/to-one-file.ts';
import { bookFontsOf } from '../../src/site/fonts/edition-fonts.ts';
import { bundleScript, minifyStyle } from '../../src/site/bundler.ts';
import { readHtml } from '../readers/html-tree.ts';
import { partsOfWitness, readWitness } from '../readers/witness.ts';
import { elementById, elementsOf, textOf, transcriptionOf } from '../readers/xml-text.ts';

async function editionFrom(contentDir: string): Promise<Edition> {
  const { edition, report } = buildEdition(await readContent(contentDir));
  if (edition === null) throw new Error(report);
  return edition;
}

async function oneFileOf(edition: Edition): Promise<string> {
  return toOneFile(edition, { address: 'https://example.org/', fonts: await bookFontsOf(edition), rules: await minifyStyle(offlineRules), script: await bundleScript('src/export/offline/client/main.ts') });
}

describe.each(['content', 'tests/fixtures/hostile'])('the one-file edition of %s', async (contentDir) => {
  const edition = await editionFrom(contentDir);
  const html = await oneFileOf(edition);
  const document = readHtml(html);
  const elements = elementsOf(document);

  test('prints the witness, character by character', async () => {
    const parts = partsOfWitness(await readWitness(contentDir), edition.telegrams.length);
    expect(transcriptionOf(elementById(document, 'front'))).toBe(parts.front);
    expect(edition.telegrams.map(({ id }) => transcriptionOf(elementById(document, id)))).toEqual(parts.telegrams);
    const notes = edition.notes.filter(({ kind }) => kind === 'source').map(({ id }) => transcriptionOf(elementById(document, id)));
    expect(notes.map((note) => note.replace(' ', ''))).toEqual(parts.notes);
  });

  test('has each editors’ note once', () => {
    for (const { id } of edition.notes) expect(elements.filter(({ attributes }) => attributes['id'] === id), id).toHaveLength(1);
  });

  test('loads nothing', () => {
    expect(elements.filter(({ name, attributes }) => attributes['src'] !== undefined || (name === 'link' && attributes['rel'] !== 'canonical'))).toEqual([]);
    const style = elements.filter(({ name }) => name === 'style').map(textOf).join('');
    expect(style).not.toMatch(/url\((?!data:)|@import/u);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes['content'];
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; font-src data:; base-uri 'none'; form-action 'none'$/u);
  });

  test('leads to nothing that it does not have', () => {
    const ids = new Set(elements.map(({ attributes }) => attributes['id']));
    expect(ids.size - 1).toBe(elements.filter(({ attributes }) => attributes['id'] !== undefined).length);
    const links = elements.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? [href.slice(1)] : []));
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('needs neither style attributes nor handlers in attributes', () => {
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  test('holds the editors’ words together by spaces that do not break, and puts none between those of the source', () => {
    expect(textOf(document)).toMatch(/Version\u00a0|\d{4}\u00a0|January\u00a0|telegram\u00a0/u);
    for (const { id } of edition.telegrams) expect(textOf(elementById(document, id))).not.toContain('\u00a0');
  });

  test('is the same every time', async () => {
    expect(await oneFileOf(edition)).toBe(html);
  });
});

test('the one-file edition of this pamphlet is smaller than 240 KB', async () => {
  expect(Buffer.byteLength(await oneFileOf(await editionFrom('content')))).toBeLessThan(240_000);
});

test('the one-file edition says first what it is and where to begin', async () => {
  const edition = await editionFrom('content');
  const words = textOf(readHtml(await oneFileOf(edition))).replaceAll('\u00a0', ' ');
  const begin = words.indexOf('Six telegrams, 10–15 January 1949. Begin with the first');
  expect(begin).toBeGreaterThan(0);
  expect(begin).toBeLessThan(words.indexOf('CONTINUE YOUR GLORIOUS'));
});
