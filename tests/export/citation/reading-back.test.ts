import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../../src/edition/read/read-content.ts';
import type { CslItem } from '../../../src/export/citation/csl-item.ts';
import { cslFile } from '../../../src/export/citation/csl-file.ts';
import { bibtexFile } from '../../../src/export/citation/to-bibtex.ts';
import { itemsOf } from '../../../src/export/citation/to-csl.ts';
import { risFile } from '../../../src/export/citation/to-ris.ts';
import { editionFrom, ownContent } from '../../edition/content.ts';
import { bibliographicContext } from './context.ts';

const nameSchema = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });
const readSchema = z.array(z.object({
  type: z.string(), title: z.string(), URL: z.string(), author: z.array(nameSchema),
  recipient: z.array(nameSchema).optional(), note: z.string().optional(), genre: z.string().optional(), abstract: z.string(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }),
}));

/** Items as another library reads them, told which format it has. */
function readBack({ write, type }: Format, items: CslItem[]) {
  return readSchema.parse(new Cite(write(items), { forceType: type }).data).map((item) => ({ ...item, title: withoutMarks(item.title) }));
}

/** A title without the marks that keep the letters of its words: they are for processors. */
function withoutMarks(title: string): string {
  return title.replaceAll('<span class="nocase">', '').replaceAll('</span>', '');
}

interface Format {
  name: string;
  write: (items: CslItem[]) => string;
  type: string;
}

const csl: Format = { name: 'CSL-JSON', write: cslFile, type: '@else/json' };
const ris: Format = { name: 'RIS', write: risFile, type: '@ris/file' };
const bibtex: Format = { name: 'BibTeX', write: bibtexFile, type: '@biblatex/text' };

const edition = editionFrom(await ownContent());
const own = itemsOf(edition, bibliographicContext(edition));
const hostileEdition = editionFrom(await readContent('tests/fixtures/hostile'));
const hostile = itemsOf(hostileEdition, bibliographicContext(hostileEdition));

/** A name whole or in parts: formats differ in how they say that it has no parts. */
function nameText({ family, given, literal }: z.infer<typeof nameSchema>): string {
  return literal ?? [family, given].filter((part) => part !== undefined).join(', ');
}

const stalin = { family: 'Stalin', given: 'J. V.' };
const mao = { literal: 'Mao Tse-tung' };

test.each([csl, ris, bibtex])('$name gives another library sender, date, title, address and abstract of every item', (format) => {
  for (const items of [own, hostile]) {
    const read = readBack(format, items);
    expect(read.map(({ type, title, URL, author, abstract }) => ({ type, title, URL, abstract, author: author.map(nameText) })))
      .toEqual(items.map(({ type, title, URL, author, abstract }) => ({ type: typeIn(format, type), title, URL, abstract, author: author.map(nameText) })));
    expect(read.map(({ issued }) => issued['date-parts'][0])).toEqual(items.map(({ issued }) => issued['date-parts'][0]));
  }
});

/** BibTeX has no letters. */
function typeIn(format: Format, type: CslItem['type']): string {
  return format === bibtex && type !== 'book' ? 'document' : type;
}

test('CSL-JSON and RIS give the recipient as a recipient', () => {
  for (const format of [csl, ris]) {
    expect(readBack(format, own).map(({ recipient }) => recipient)).toEqual([undefined, [mao], [mao], [stalin], [mao], [stalin], [mao]]);
    expect(readBack(format, own).map(({ genre }) => genre)).toEqual([undefined, ...edition.telegrams.map(() => 'Telegram')]);
  }
});

test('BibTeX, which knows no recipients and no collections, says both where every style prints it', () => {
  const printed = bibtexFile(own).split('\n').filter((line) => line.includes('howpublished'));
  expect(printed.map((line) => line.trim().replace(/^howpublished = \{(.*)\},$/u, '$1'))).toEqual([
    'Telegram to Mao Tse-tung', 'Telegram to Mao Tse-tung', 'Telegram to J. V. Stalin', 'Telegram to Mao Tse-tung', 'Telegram to J. V. Stalin', 'Telegram to Mao Tse-tung',
  ].map((letter, at) => `${letter}, in \\textit{${edition.identity.title}: ${edition.identity.subtitle}}, version ${edition.identity.version}, no. ${at + 1}`));
});

test('every format gives both days of a telegram that has two', () => {
  for (const format of [csl, bibtex]) {
    expect(readBack(format, own)[3]?.issued['date-parts']).toEqual([[1949, 1, 12], [1949, 1, 13]]);
  }
  expect(risFile(own)).toContain('DA  - 1949-01-12/1949-01-13\r\n');
});

test('titles are not what other fields say again', () => {
  for (const format of [csl, ris, bibtex]) expect(readBack(format, own).slice(1).map(({ title }) => title)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Telegram ${number}`));
});

test('RIS and CSL-JSON tell Zotero what a letter is in, and RIS makes no notes', () => {
  const lines = ['container-title: Continue Your Glorious War of Liberation: The Correspondence of J. V. Stalin and Mao Tse-tung in January 1949', `version: ${edition.identity.version}`, 'number: 3'];
  expect(risFile(own.slice(3, 4)).split('\r\n').flatMap((line) => (line.startsWith('M1  - ') ? [line.slice(6)] : []))).toEqual(lines);
  expect(withoutMarks(readBack(csl, own)[3]?.note ?? '')).toBe(lines.join('\n'));
  expect(risFile(own)).not.toContain('N1  - ');
});

test('every item of a file has a key of its own', () => {
  const keys = own.map(({ id }) => id);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.slice(0, 2)).toEqual(['edition-2026', 'stalin-1949-t1']);
});

test('characters that a format reads as its own survive in every field', () => {
  const words = '}{ \\ & % $ # _ ~ ^ " \' <i>x</i> ]]> @misc{a, -- --- `` \'\' and 毛泽东 שלום e\u0301 x';
  const items = own.map((item): CslItem => ({ ...item, title: words, abstract: `${words}\nER  - \nTY  - JOUR`, author: [{ literal: words }] }));
  for (const format of [csl, ris, bibtex]) {
    const read = readBack(format, items);
    expect(read).toHaveLength(items.length);
    expect(read.map(({ title }) => title)).toEqual(items.map(() => words));
    expect(read.map(({ type }) => type)).toEqual(items.map(({ type }) => typeIn(format, type)));
    // A comma parts the names of RIS, whatever it stands in.
    if (format !== ris) expect(read.map(({ author }) => author.map(nameText))).toEqual(items.map(() => [words]));
  }
});

test('no file says when it was read', () => {
  for (const { write } of [csl, ris, bibtex]) expect(write(own)).not.toMatch(/accessed|urldate|^Y2/mu);
});
