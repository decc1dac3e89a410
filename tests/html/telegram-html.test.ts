import { describe, expect, test } from 'vitest';
import { apparatusOf, crossReferencesHtml, frontHtml, notesHtml, readingsHtml, telegramHtml } from '../../src/html/telegram-html.ts';
import { linksFrom } from '../../src/site/links.ts';
import { aroundOf, cases, type Case } from '../export/editions.ts';
import { elementOf, elementsOf, pageFrom, textOf, transcriptionOf } from '../readers/html-reader.ts';

const all = await cases();

/** The front matter and every telegram as one document. */
function documentOf(one: Case) {
  const { edition } = one;
  const apparatus = apparatusOf(edition);
  const context = { ...linksFrom('/base/', () => true), headingRank: 2 as const };
  const parts = edition.telegrams.map(({ number, transcription }) =>
    telegramHtml(transcription, apparatus, context) + notesHtml(aroundOf(one, number).notes, apparatus, context) + crossReferencesHtml(number, apparatus, context)
    + readingsHtml(number, apparatus, context));
  const ofFront = edition.notes.filter(({ telegram, passage }) => telegram === null && passage !== null);
  return pageFrom(`<main>${frontHtml(edition.front, apparatus, context)}${notesHtml(ofFront, apparatus, context)}${parts.join('')}</main>`);
}

describe.each(all)('$name', (one) => {
  const page = documentOf(one);
  const { edition, parts } = one;

  test('each article holds the witness’s text of its telegram and nothing else', () => {
    for (const [at, { id, number }] of edition.telegrams.entries()) {
      const article = elementOf(page, id);
      expect(article.tagName).toBe('article');
      expect(article.properties['dataTelegram']).toBe(String(number));
      expect(transcriptionOf(article)).toBe(parts.telegrams[at]);
    }
  });

  test('the front matter holds the words of the witness', () => {
    const blocks = elementsOf(page, ({ properties }) => typeof properties['dataRole'] === 'string').map(transcriptionOf);
    expect(blocks.join('\n\n')).toBe(parts.front);
  });

  test('each passage can be addressed, and holds its own words', () => {
    for (const { id, kind, text } of edition.passages) {
      const own = transcriptionOf(elementOf(page, id));
      if (kind === 'sourceNote') expect(textOf(elementOf(page, id)).length).toBeGreaterThan(text.length);
      else expect(own).toContain(text);
    }
  });

  test('each link within the document leads to one element of it', () => {
    const targets = elementsOf(page, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties['href'])).filter((href) => href.startsWith('#'));
    for (const { references } of edition.notes) expect(targets).toEqual(expect.arrayContaining(references.map((reference) => `#${reference}`)));
    for (const target of new Set(targets)) expect(elementOf(page, target.slice(1))).toBeDefined();
  });

  test('each note of a telegram stands once, and each of its marks leads to it and is led back to', () => {
    for (const { id, telegram, references } of edition.notes) {
      if (telegram === null) continue;
      const note = elementOf(page, id);
      const back = elementsOf(note, ({ properties }) => properties['role'] === 'doc-backlink').map(({ properties }) => properties['href']);
      expect(back).toEqual(references.map((reference) => `#${reference}`));
      for (const reference of references) expect(elementOf(page, reference).properties['href']).toBe(`#${id}`);
    }
  });

  test('no link stands within a link', () => {
    for (const link of elementsOf(page, ({ tagName }) => tagName === 'a')) {
      expect(elementsOf(link, ({ tagName }) => tagName === 'a')).toEqual([link]);
    }
  });
});

test('a reference that the editors infer says so, one that the source makes does not', () => {
  const [own] = all;
  if (!own) throw new Error('no edition');
  const page = documentOf(own);
  expect(own.edition.references.length).toBe(20);
  for (const { id, certainty, targets } of own.edition.references) {
    const said = String(elementOf(page, id).properties['title']);
    expect(said.startsWith('Probably')).toBe(certainty === 'probable');
    expect(targets.every(({ telegram }) => said.toLowerCase().includes(`telegram ${telegram}`))).toBe(true);
  }
});

test('a paragraph that is referred to names every place that refers to it', () => {
  const [own] = all;
  if (!own) throw new Error('no edition');
  const page = documentOf(own);
  const said = elementsOf(page, ({ properties }) => String(properties['id']).endsWith('-refs')).map(textOf);
  expect(said).toContain('¶1 Referred to in telegram 1, ¶5; telegram 3, ¶2.');
  expect(said).toContain('¶3 Referred to in telegram 2, ¶1; probably in telegram 2, ¶2.');
  expect(said).toContain('¶4 Probably referred to in telegram 3, ¶19.');
  expect(said.find((words) => words.startsWith('¶20'))).toMatch(/^¶20 “the preceding telegram”: probably telegram 1 and telegram 2\. Of Stalin’s telegrams .* may be meant\.$/u);
});
