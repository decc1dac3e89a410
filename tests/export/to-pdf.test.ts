import { beforeAll, describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import type { Edition } from '../../src/edition/model.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { typesetPamphlet, type PdfStandard } from '../../src/export/pdf/to-pdf.ts';
import { typefacesOfPamphlet } from '../../src/site/fonts/typefaces.ts';
import { pamphletText, type PamphletText } from '../readers/pamphlet-text.ts';
import { readPdf, type ReadPdf, type Tagged } from '../readers/pdf-reader.ts';

interface Printed {
  edition: Edition;
  bytes: Uint8Array;
  pdf: ReadPdf;
  text: PamphletText;
}

async function print(contentDir: string): Promise<Printed> {
  const { edition, report } = buildEdition(await readContent(contentDir));
  if (edition === null) throw new Error(report);
  const bytes = await pdfOf(edition);
  const pdf = await readPdf(bytes);
  return { edition, bytes, pdf, text: pamphletText(pdf) };
}

async function pdfOf(edition: Edition, standard: PdfStandard = 'ua-1'): Promise<Uint8Array> {
  const write = await typesetPamphlet(edition, { address: 'https://example.org/', typefaces: await typefacesOfPamphlet() });
  return write(standard);
}

/** The labels of a page's notes: those in its text and, at its foot, those that begin the notes. */
function labelsOf(node: Tagged, inNote = false): { text: string[]; foot: string[] } {
  const found = { text: new Array<string>(), foot: new Array<string>() };
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    const within = inNote || child.role === 'Note';
    if (child.role === 'Lbl') (within ? found.foot : found.text).push(wordsOf(child));
    const { text, foot } = labelsOf(child, within);
    found.text.push(...text);
    found.foot.push(...foot);
  }
  return found;
}

function wordsOf(node: Tagged): string {
  return node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('').trim();
}

/** The parts of the witness as the pamphlet prints them: reading marks, no white space. */
function expectedParts({ witness, identity, telegrams, notes }: Edition) {
  const printed = [...witness.text].map((character) => identity.regularisation[character] ?? character).join('');
  const parts = printed.split('\n\n\n').map((part) => part.replace(/\s/gu, ''));
  const first = parts[0]?.search(/(?<=\D)1\.[A-Z]/u) ?? 0;
  const sourceNotes = notes.filter(({ kind }) => kind === 'source').length;
  expect(parts).toHaveLength(telegrams.length + sourceNotes);
  return {
    front: parts[0]?.slice(0, first),
    telegrams: [parts[0]?.slice(first), ...parts.slice(1, telegrams.length)],
    sourceNotes: parts.slice(telegrams.length),
  };
}

describe('the pamphlet of this edition', () => {
  let printed: Printed;
  beforeAll(async () => { printed = await print('content'); });

  test('prints the witness, letter by letter', () => {
    const { editorialNotes, ...text } = printed.text;
    expect(text).toEqual(expectedParts(printed.edition));
    expect(editorialNotes).toHaveLength(printed.edition.notes.filter((note) => note.kind === 'editorial' && note.references.length > 0).length);
  });

  test('has each note at the foot of the page that has its mark', () => {
    const pages = printed.pdf.pages.map((page) => labelsOf(page));
    expect(pages.flatMap((page) => page.foot)).toHaveLength(printed.edition.notes.filter(({ references }) => references.length > 0).length);
    pages.forEach((page, at) => {
      for (const label of page.foot) expect(page.text, `page ${at + 1} has note ${label}`).toContain(label);
    });
  });

  test('parts no person’s name, date, reference or number over two lines', () => {
    const together = /(?<!\p{L})(?:(?:\p{Lu}\. ?)+\p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Lu}\p{L}+-\p{L}+|\p{Lu}\p{L}+-\p{Ll}\p{L}+|\d{1,2}(?:th|TH)?(?: of| OF)? (?:January|JANUARY|July|December)(?:,? \d{4})?|(?:January|July) \d+|telegrams? \d+(?:, ¶\d+)?|(?:vol|no|pp?|doc)\. \d+|(?:delo|fond|opis|leaves) \d+|(?<![\p{L}\d.,¶–/\x2d])(?!\d{4}(?!\d))\d(?:[\d,.]*\d)? (?!(?:and|or|of|to|in|on|the|a|is|are|was|has|at|by|from|for|with|that|beside)(?!\p{L}))\p{Ll}{2,})/gu;
    const parted = together.source.replaceAll(' ', String.raw`\s`).replaceAll('-', String.raw`-\n?`);
    const found = (text: string, pattern: string) => text.match(new RegExp(pattern, 'gu')) ?? [];
    // A number in the margin, or of a page, is on a line of its own.
    const text = printed.pdf.lines.map((lines) => lines.filter((line) => !/^\d+$/u.test(line)).join('\n'));
    expect(text.flatMap((page) => found(page, together.source)).length).toBeGreaterThan(90);
    expect(text.flatMap((page) => found(page, parted)).filter((words) => words.includes('\n') && !/\n.*\n/u.test(words))).toEqual([]);
  });

  test('has no page with only a few lines', () => {
    const back = printed.pdf.lines.length;
    printed.pdf.lines.slice(2, back).forEach((lines, at) => { expect(lines.length, `page ${at + 3}`).toBeGreaterThan(13); });
  });

  test('has no page of the telegrams half empty', () => {
    const first = printed.pdf.pages.findIndex((page) => wordsOf(page).includes('CONTINUE YOUR GLORIOUS WAR OF LIBERATION') && wordsOf(page).includes('Comrade'));
    const after = printed.pdf.pages.findIndex((page) => wordsOf(page).includes('Notes on the whole'));
    expect(after - first).toBeGreaterThan(8);
    printed.pdf.lines.slice(first, after).forEach((lines, at) => { expect(lines.length, `page ${first + at + 1}`).toBeGreaterThan(26); });
  });

  test('parts no name that the text prints over two lines, and begins no line with a dash', () => {
    const pages = printed.pdf.lines.map((lines) => lines.filter((line) => !/^\d+$/u.test(line.trim())).map((line) => line.trim()).join('\n'));
    const names = printed.edition.names.flatMap((name) => name.printed).filter((form) => form.includes(' ')).map((form) => form.replaceAll('‘', '’'));
    expect(names.length).toBeGreaterThan(10);
    const parted = names.flatMap((name) => {
      const pattern = new RegExp(`(?<!\\p{L})${name.replaceAll(' ', String.raw`\s`).replaceAll('.', String.raw`\.`)}`, 'gu');
      return pages.flatMap((page) => page.match(pattern) ?? []);
    });
    expect(parted.length).toBeGreaterThan(80);
    expect(parted.filter((words) => words.includes('\n'))).toEqual([]);
    expect(pages.flatMap((page) => page.match(/^—.*/gmu) ?? [])).toEqual([]);
  });

  test('can be searched for the words of its headings', () => {
    const text = printed.pdf.lines.map((lines) => lines.join(' ')).join(' ').replace(/\s+/gu, ' ');
    for (const { id } of printed.edition.telegrams) {
      const heading = printed.edition.passages.find((passage) => passage.id === `${id}-heading`)?.text ?? '';
      expect(text).toContain(heading);
    }
  });

  test('calls no two fonts the same', () => {
    const names = [...Buffer.from(printed.bytes).toString('latin1').matchAll(/\/FontName\s*\/([\w+-]+)/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has a title, a language and a bookmark for each telegram', () => {
    expect(printed.pdf.title).toBe(printed.edition.identity.title);
    expect(printed.pdf.language).toBe(printed.edition.identity.language);
    for (const { number, id } of printed.edition.telegrams) {
      const heading = printed.edition.passages.find((passage) => passage.id === `${id}-heading`)?.text ?? '';
      expect(heading).not.toBe('');
      expect(printed.pdf.bookmarks).toContain(`${number}. ${heading}`);
    }
  });

  test('has the same bytes every time', async () => {
    expect(Buffer.compare(await pdfOf(printed.edition), printed.bytes)).toBe(0);
  });

  test('says that it is PDF/UA-1 and of the day of the version', () => {
    const file = Buffer.from(printed.bytes).toString('latin1');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain(printed.edition.identity.released.replaceAll('-', ''));
  });
});

describe('a pamphlet of characters that mean something to typesetters', () => {
  let printed: Printed;
  beforeAll(async () => { printed = await print('tests/fixtures/hostile'); });

  /** Characters for which no typeface has a glyph are printed by their numbers. */
  const numbered = (text = '') => text.replace(/[\u{20000}\u{1f600}]/gu, (character) => `[U+${character.codePointAt(0)?.toString(16).toUpperCase()}]`);
  /** Readers disagree on the order of letters that run from right to left. */
  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]+/gu;
  const inOrder = (text: string) => ({
    others: text.replace(rightToLeft, ''),
    rightToLeft: [...(text.match(rightToLeft) ?? []).join('')].sort().join(''),
  });

  test('prints the witness, letter by letter', () => {
    const expected = expectedParts(printed.edition);
    expect(printed.text.telegrams.map(inOrder)).toEqual(expected.telegrams.map((part) => inOrder(numbered(part))));
    expect(inOrder(printed.text.front)).toEqual(inOrder(numbered(expected.front)));
    expect(printed.text.sourceNotes).toEqual(expected.sourceNotes);
  });
});

test('for archives the same pages say that they are PDF/A-2a', async () => {
  const { edition, pdf } = await print('content');
  const archived = await pdfOf(edition, 'a-2a');
  const said = Buffer.from(archived).toString('latin1');
  expect(said).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(said).not.toContain('pdfuaid');
  expect(pamphletText(await readPdf(archived))).toEqual(pamphletText(pdf));
});
