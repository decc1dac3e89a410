import { expect, test } from 'vitest';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { citationFormatter, citationText } from '../../../src/export/citation/cite.ts';
import { editionToCsl, familyNames, telegramToCsl } from '../../../src/export/citation/to-csl.ts';
import { dayInWords } from '../../../src/edition/dates.ts';
import { editionFrom, ownContent } from '../../edition/content.ts';
import { bibliographicContext } from './context.ts';

const edition = editionFrom(await ownContent());
const context = bibliographicContext(edition);
const format = citationFormatter({ sentenceCase: edition.identity.sentenceCase, familyNames: familyNames(context.names) });
const title = `${edition.identity.title}: ${edition.identity.subtitle}`;
const { version } = edition.identity;
const day = dayInWords(edition.identity.released);
const inSentenceCase = 'Continue your glorious war of liberation: The correspondence of J. V. Stalin and Mao Tse-tung in January 1949';

function texts(runs: ReturnType<typeof format>, paragraph: string | null = null): Record<string, string | null> {
  return Object.fromEntries(runs.map(({ style, whole, paragraph: part }) => [
    style, paragraph === null ? citationText(whole) : part && citationText(part, paragraph),
  ]));
}

function telegram(number: number) {
  const found = edition.telegrams.find((other) => other.number === number);
  if (!found) throw new Error(`There is no telegram ${number}`);
  return found;
}

test('cites a telegram by sender, addressee, date and place in the edition, in every form of a style', () => {
  expect(texts(format(telegramToCsl(telegram(1), context), 't1-p'))).toEqual({
    'Chicago, note': `J. V. Stalin to Mao Tse-tung, telegram, January 10, 1949, in ${title}, version ${version} (2026), no. 1, https://example.org/telegrams/1/.`,
    'Chicago, short note': 'Stalin to Mao, telegram, no. 1.',
    'Chicago, bibliography': `Stalin, J. V. J. V. Stalin to Mao Tse-tung, telegram, January 10, 1949. In ${title}, version ${version}, no. 1. 2026. https://example.org/telegrams/1/.`,
    'MLA, works cited': `Stalin, J. V. Telegram to Mao Tse-tung. 10 Jan. 1949. ${title}, version ${version}, no. 1, 2026, https://example.org/telegrams/1/.`,
    'MLA, in the text': '(Stalin)',
    'APA, reference': `Stalin, J. V. (1949, January 10). [Telegram to Mao Tse-tung]. In ${inSentenceCase} (Version ${version}, No. 1). https://example.org/telegrams/1/`,
    'APA, in the text': '(Stalin, 1949)',
    Archival: `J. V. Stalin to Mao Tse-tung, telegram, 10 January 1949. Telegram 1. ${title}. Digital edition, version ${version}, ${day}. https://example.org/telegrams/1/.`,
  });
});

test('gives both days of a telegram that has two wherever a style gives the day', () => {
  const cited = texts(format(telegramToCsl(telegram(3), context), null));
  const days = {
    'Chicago, note': ', January 12–13, 1949, ', 'Chicago, bibliography': ', January 12–13, 1949. ', 'MLA, works cited': '. 12–13 Jan. 1949. ',
    'APA, reference': ' (1949, January 12–13). ', Archival: ', 12–13 January 1949. ',
  };
  for (const [style, day] of Object.entries(days)) expect(cited[style], style).toContain(day);
});

test('cites one paragraph in notes with its own address, by MLA and APA in the text, and nowhere in a list of works', () => {
  expect(texts(format(telegramToCsl(telegram(3), context), 't3-p'), '7')).toEqual({
    'Chicago, note': `Mao Tse-tung to J. V. Stalin, telegram, January 12–13, 1949, in ${title}, version ${version} (2026), no. 3, para. 7, https://example.org/telegrams/3/#t3-p7.`,
    'Chicago, short note': 'Mao to Stalin, telegram, no. 3, para. 7.',
    'Chicago, bibliography': null,
    'MLA, works cited': null,
    'MLA, in the text': '(Mao, par. 7)',
    'APA, reference': null,
    'APA, in the text': '(Mao, 1949, para. 7)',
    Archival: `Mao Tse-tung to J. V. Stalin, telegram, 12–13 January 1949. Telegram 3, paragraph 7. ${title}. Digital edition, version ${version}, ${day}. https://example.org/telegrams/3/#t3-p7.`,
  });
});

test('cites the edition under all who wrote, by the year of this version', () => {
  expect(texts(format(editionToCsl(edition.telegrams, context), null))).toEqual({
    'Chicago, note': `J. V. Stalin and Mao Tse-tung, ${title}, version ${version} (2026), https://example.org/.`,
    'Chicago, short note': 'Stalin and Mao, Continue Your Glorious War of Liberation.',
    'Chicago, bibliography': `Stalin, J. V., and Mao Tse-tung. ${title}. Version ${version}. 2026. https://example.org/.`,
    'MLA, works cited': `Stalin, J. V., and Mao Tse-tung. ${title}. Version ${version}, 2026, https://example.org/.`,
    'MLA, in the text': '(Stalin and Mao)',
    'APA, reference': `Stalin, J. V., & Mao Tse-tung. (2026). ${inSentenceCase} (Version ${version}). https://example.org/`,
    'APA, in the text': '(Stalin & Mao, 2026)',
    Archival: `${title}. Correspondence of J. V. Stalin and Mao Tse-tung. Digital edition, version ${version}, ${day}. https://example.org/.`,
  });
});

test('names editors and publisher once they are known', () => {
  const known = { editor: [{ family: 'Example', given: 'Ada' }], publisher: 'Letters Press' };
  const letter = texts(format({ ...telegramToCsl(telegram(1), context), ...known }, null));
  expect(letter['Chicago, note']).toContain(`in ${title}, ed. Ada Example, version ${version} (Letters Press, 2026), no. 1, `);
  expect(letter['MLA, works cited']).toContain(`${title}, edited by Ada Example, version ${version}, no. 1, Letters Press, 2026, `);
  expect(letter['APA, reference']).toContain(`In A. Example (Ed.), ${inSentenceCase} (Version ${version}, No. 1). Letters Press. `);
  const book = texts(format({ ...editionToCsl(edition.telegrams, context), ...known }, null));
  expect(book['Chicago, bibliography']).toContain(`${title}. Edited by Ada Example. Version ${version}. Letters Press, 2026. `);
  expect(book['MLA, works cited']).toContain(`${title}. Edited by Ada Example, version ${version}, Letters Press, 2026, `);
  expect(book['APA, reference']).toContain(`${inSentenceCase} (A. Example, Ed.; Version ${version}). Letters Press. `);
});

test('sets the title of the edition in italics and nothing else', () => {
  for (const { style, whole } of format(telegramToCsl(telegram(1), context), null)) {
    const italics = whole.flatMap((run) => (run.kind === 'text' && run.italic ? [run.text] : []));
    const hasTitle = !['Archival', 'Chicago, short note', 'MLA, in the text', 'APA, in the text'].includes(style);
    expect(italics, style).toEqual(hasTitle ? [style.startsWith('APA') ? inSentenceCase : title] : []);
  }
});

test('cites in the text what nobody has signed by what it is', () => {
  expect(texts(format({ ...telegramToCsl(telegram(3), context), author: [] }, 't3-p'))['MLA, in the text']).toBe('(Telegram)');
  expect(texts(format({ ...telegramToCsl(telegram(3), context), author: [] }, 't3-p'), '7')['MLA, in the text']).toBe('(Telegram, par. 7)');
  expect(texts(format({ ...editionToCsl(edition.telegrams, context), author: [] }, null))['MLA, in the text']).toBe(`(${edition.identity.title})`);
});

test('cites a telegram as a whole alike whether or not its paragraphs are cited too', () => {
  for (const author of [[], [{ literal: 'Society of Friends.' }], [{ family: 'Example', given: 'Ada' }, { family: 'Brown.', given: 'K.' }]]) {
    const item = { ...telegramToCsl(telegram(3), context), author };
    expect(format(item, 't3-p').map(({ whole }) => whole)).toEqual(format(item, null).map(({ whole }) => whole));
  }
});

test('offers no paragraph where none can be chosen', () => {
  expect(format(editionToCsl(edition.telegrams, context), null).every(({ paragraph }) => paragraph === null)).toBe(true);
});

test('keeps every character of hostile names, titles and publishers', async () => {
  const hostile = editionFrom(await readContent('tests/fixtures/hostile'));
  const [first] = hostile.telegrams;
  if (!first) throw new Error('The hostile edition has no telegram');
  const item = { ...telegramToCsl(first, bibliographicContext(hostile)), publisher: '<i>"Söhne" & \'Co\'.</i> «x»' };
  const names = { sentenceCase: hostile.identity.sentenceCase, familyNames: familyNames(bibliographicContext(hostile).names) };
  for (const { style, whole, paragraph } of citationFormatter(names)(item, 't1-p')) {
    const text = citationText(paragraph ?? whole, '4');
    if (/short|in the text/u.test(style)) {
      expect(text, style).toMatch(/Ö\.|B <c>/u);
      continue;
    }
    expect(text, style).toContain('Ö. D’Arc');
    expect(text, style).toContain(item['container-title']);
    expect(text, style).toContain('<i>"Söhne" & \'Co\'.</i> «x»');
    if (paragraph) expect(text, style).toContain('#t1-p4');
    expect(text, style).toMatch(/A & B <c>|B <c>, A/u);
  }
});
