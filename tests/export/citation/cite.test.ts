import { expect, test } from 'vitest';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { citationFormatter, citationText } from '../../../src/export/citation/cite.ts';
import { editionToCsl, telegramToCsl } from '../../../src/export/citation/to-csl.ts';
import { editionFrom, ownContent } from '../../edition/content.ts';
import { bibliographicContext } from './context.ts';

const edition = editionFrom(await ownContent());
const context = bibliographicContext(edition);
const format = citationFormatter(edition.identity.sentenceCase);
const title = `${edition.identity.title}: ${edition.identity.subtitle}`;
const inSentenceCase = 'Continue your glorious war of liberation: The correspondence of J. V. Stalin and Mao Tse-tung in January 1949';

function texts(runs: ReturnType<typeof format>, paragraph: string | null = null): Record<string, string> {
  return Object.fromEntries(runs.map(({ style, whole, paragraph: part }) => [
    style, paragraph === null ? citationText(whole) : citationText(part ?? [], paragraph),
  ]));
}

function telegram(number: number) {
  const found = edition.telegrams.find((other) => other.number === number);
  if (!found) throw new Error(`There is no telegram ${number}`);
  return found;
}

test('cites a telegram by sender, addressee, date and place in the edition', () => {
  expect(texts(format(telegramToCsl(telegram(1), context), 't1-p'))).toEqual({
    'Chicago (notes)': `J. V. Stalin to Mao Tse-tung, telegram, January 10, 1949, in ${title}, version 1.1.0 (2026), no. 1, https://example.org/telegrams/1/.`,
    MLA: `Stalin, J. V. Telegram to Mao Tse-tung. 10 Jan. 1949. ${title}, version 1.1.0, no. 1, 2026, https://example.org/telegrams/1/.`,
    APA: `Stalin, J. V. (1949, January 10). [Telegram to Mao Tse-tung]. In ${inSentenceCase} (Version 1.1.0, No. 1). https://example.org/telegrams/1/`,
    Archival: `J. V. Stalin to Mao Tse-tung, telegram, 10 January 1949. Telegram 1. ${title}. Digital edition, version 1.1.0, 27 November 2026. https://example.org/telegrams/1/.`,
  });
});

test('gives both days of a telegram that has two in every style', () => {
  const cited = texts(format(telegramToCsl(telegram(3), context), null));
  const days = { 'Chicago (notes)': ', January 12–13, 1949, ', MLA: '. 12–13 Jan. 1949. ', APA: ' (1949, January 12–13). ', Archival: ', 12–13 January 1949. ' };
  for (const [style, day] of Object.entries(days)) expect(cited[style], style).toContain(day);
});

test('cites one paragraph, with its own address, and both days of a telegram that has two', () => {
  expect(texts(format(telegramToCsl(telegram(3), context), 't3-p'), '7')).toEqual({
    'Chicago (notes)': `Mao Tse-tung to J. V. Stalin, telegram, January 12–13, 1949, in ${title}, version 1.1.0 (2026), no. 3, para. 7, https://example.org/telegrams/3/#t3-p7.`,
    MLA: `Mao Tse-tung. Telegram to J. V. Stalin. 12–13 Jan. 1949. ${title}, version 1.1.0, no. 3, 2026, par. 7, https://example.org/telegrams/3/#t3-p7.`,
    APA: `Mao Tse-tung. (1949, January 12–13). [Telegram to J. V. Stalin]. In ${inSentenceCase} (Version 1.1.0, No. 3, para. 7). https://example.org/telegrams/3/#t3-p7`,
    Archival: `Mao Tse-tung to J. V. Stalin, telegram, 12–13 January 1949. Telegram 3, paragraph 7. ${title}. Digital edition, version 1.1.0, 27 November 2026. https://example.org/telegrams/3/#t3-p7.`,
  });
});

test('cites the edition under all who wrote, by the year of this version', () => {
  expect(texts(format(editionToCsl(edition.telegrams, context), null))).toEqual({
    'Chicago (notes)': `J. V. Stalin and Mao Tse-tung, ${title}, version 1.1.0 (2026), https://example.org/.`,
    MLA: `Stalin, J. V., and Mao Tse-tung. ${title}. Version 1.1.0, 2026, https://example.org/.`,
    APA: `Stalin, J. V., & Mao Tse-tung. (2026). ${inSentenceCase} (Version 1.1.0). https://example.org/`,
    Archival: `${title}. Correspondence of J. V. Stalin and Mao Tse-tung. Digital edition, version 1.1.0, 27 November 2026. https://example.org/.`,
  });
});

test('sets the title of the edition in italics and nothing else', () => {
  for (const { style, whole } of format(telegramToCsl(telegram(1), context), null)) {
    const italics = whole.flatMap((run) => (run.kind === 'text' && run.italic ? [run.text] : []));
    expect(italics, style).toEqual(style === 'Archival' ? [] : [style === 'APA' ? inSentenceCase : title]);
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
  for (const { style, paragraph } of citationFormatter(hostile.identity.sentenceCase)(item, 't1-p')) {
    const text = citationText(paragraph ?? [], '4');
    expect(text, style).toContain('Ö. D’Arc');
    expect(text, style).toContain(item['container-title']);
    expect(text, style).toContain('<i>"Söhne" & \'Co\'.</i> «x»');
    expect(text, style).toContain('#t1-p4');
    expect(text, style).toMatch(/A & B <c>|B <c>, A/u);
  }
});
