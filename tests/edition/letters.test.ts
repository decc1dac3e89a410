import { describe, expect, it } from 'vitest';
import { openingOf } from '../../src/export/pdf/opening.ts';
import { searchChoices } from '../../src/search/page-content.ts';
import { dateInWords, shortDate } from '../../src/edition/dates.ts';
import { namesById } from '../../src/edition/names-by-id.ts';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { substituteHeading, telegramTitle } from '../../src/edition/telegram-labels.ts';
import { citationFormatter, citationText } from '../../src/export/citation/cite.ts';
import { familyNames, telegramToCsl } from '../../src/export/citation/to-csl.ts';
import { articleToHast } from '../../src/html/transcription-to-hast.ts';

const { edition, report } = buildEdition(await readContent('tests/fixtures/letters'));
if (edition === null) throw new Error(report);
const { telegrams, identity } = edition;
const names = namesById(edition);

describe('a correspondence of letters in another language', () => {
  it('leaves no doubt, also where every noun has a capital', () => {
    expect(report).toBe('');
  });

  it('calls each document what it is, and its date what it is', () => {
    expect(telegrams.map((telegram) => telegramTitle(telegram, names))).toEqual([
      'Letter 1: Anna Keller and Bruno Keller to Clara Vogt, 29 September 1894',
      'Postcard 2: Clara Vogt to Anna Keller and Bruno Keller, early October 1894',
      'Letter 3: Anna Keller to Clara Vogt, November 1894 – January 1895',
      'Letter 4: Bruno Keller to Clara Vogt, 2 January 1895',
      'Letter 5: Clara Vogt to Bruno Keller, probably 3 February 1895',
    ]);
    expect(telegrams.every(({ dates }) => dates === null)).toBe(true);
    expect(edition.references.flatMap(({ targets }) => targets.map(({ kind, id }) => `${kind} ${id}`))).toEqual(['letter t1', 'letter t1-p4']);
  });

  it('speaks of documents where it has letters and a postcard, and tells those apart that print no heading', () => {
    expect(JSON.stringify(searchChoices(edition))).toMatch(/"legend":"Document".*"By document"/u);
    expect(openingOf(edition).map(({ title }) => title)).toContain('What each document says');
    expect(telegrams.map((telegram) => substituteHeading(telegram, names)?.split(':')[0] ?? null)).toEqual(['Letter 1', 'Postcard 2', 'Letter 3', null, 'Letter 5']);
  });

  it('says months and years as such, and wide dates shortly', () => {
    expect(dateInWords({ from: '1894-10-01', to: '1894-10-31' })).toBe('October 1894');
    expect(dateInWords({ from: '1894-01-01', to: '1894-12-31' })).toBe('1894');
    expect(shortDate({ from: '1894-11-01', to: '1895-01-31' })).toEqual({ days: '', month: 'November–January' });
    expect(shortDate({ from: '1894-09-29', to: '1894-09-29' })).toEqual({ days: '29', month: 'September' });
  });

  it('has its lines where the source has them, and none that it has not', () => {
    const shape = telegrams.map(({ transcription }) => transcription.children.flatMap((node) => (
      node.type === 'opener' || node.type === 'closer' ? node.children.map(({ type }) => type) : node.type === 'postscript' ? [`postscript of ${node.children.length}`] : [node.type])).join(' '));
    expect(shape).toEqual([
      'dateline salutation paragraph paragraph closing signed postscript of 2',
      'paragraph signed',
      'salutation paragraph',
      'heading salutation draft paragraph bulletList closing dateline signed',
      'salutation paragraph signed',
    ]);
  });

  it('counts the paragraphs of a postscript on, and keeps what is emphasised', () => {
    const first = JSON.stringify(articleToHast(telegrams[0]?.transcription ?? { type: 'transcription', id: 't1', number: 1, children: [] }, { headingRank: 1, hrefOf: (id) => `#${id}` }));
    expect(first).toContain('"lang":"de"');
    expect(first).toMatch(/"tagName":"em".{0,80}"gar nichts"/u);
    expect(first).toMatch(/"tagName":"strong".{0,80}"jeden"/u);
    expect(edition.passages.filter(({ telegram, kind }) => telegram === 1 && kind === 'paragraph').map(({ id, text }) => `${id} ${text}`).slice(2)).toEqual([
      't1-p3 N. B. Bring das Fernrohr mit!', 't1-p4 Und zwei Paar Schuhe.',
    ]);
  });

  it('is cited as letters, a probable date as probable', () => {
    const last = telegrams.at(-1);
    if (!last) throw new Error('No letters');
    const item = telegramToCsl(last, { identity, names, address: 'https://example.org/', addressOf: (number) => `https://example.org/${number}` });
    const words = citationFormatter({ sentenceCase: null, familyNames: familyNames(names) })(item, 't5-p').map(({ whole }) => citationText(whole));
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((each) => /February|Feb\./u.test(each)).every((each) => /probably/iu.test(each))).toBe(true);
    expect(words.join('\n')).not.toMatch(/telegram/iu);
  });
});
