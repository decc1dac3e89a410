/** A telegram beside the one that it answers: every phrase that refers has its target within one screen, and the text is the witness's. */
import { describe, expect, test } from 'vitest';
import { editionFrom, ownContent, witnessText } from '../edition/content.ts';
import { elementOf, pageFrom, transcriptionOf } from '../readers/html-reader.ts';
import { addressOf, pageFile, useBrowser } from './harness/subject.ts';

const edition = editionFrom(await ownContent());
const pairs = edition.relations.map(({ from, to }) => ({ question: to, answer: from, path: `/exchange/${to}-${from}/` }));
const telegrams = witnessText().split('\n\n\n');
const withPage = useBrowser();

/** How far the words of each reference and what stands opposite it reach, in pixels; both are told by their ids. */
const reaches = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  return [...document.querySelectorAll('article a.reference')].map((phrase) => {
    const target = document.getElementById(phrase.id + '-opposite')?.querySelector('blockquote');
    if (!target) return { id: phrase.id, reach: null, words: 0 };
    const [one, other] = [phrase.getBoundingClientRect(), target.getBoundingClientRect()];
    return { id: phrase.id, reach: Math.max(one.bottom, other.top + 24) - Math.min(one.top, other.top), words: target.textContent.trim().length };
  });
})()`;

test('every answer and continuation has its page', () => {
  expect(pairs.map(({ path }) => path).sort()).toEqual(['/exchange/1-2/', '/exchange/1-3/', '/exchange/2-5/', '/exchange/3-4/', '/exchange/5-6/']);
});

describe.each(pairs)('$path', ({ question, answer, path }) => {
  test('has both texts as the witness has them', () => {
    const page = pageFrom(pageFile(path));
    for (const number of [question, answer]) {
      const text = telegrams[number - 1] ?? '';
      expect(transcriptionOf(elementOf(page, `t${number}`))).toBe(number === 1 ? text.slice(text.search(/^1\. /mu)) : text);
    }
  });

  test('is canonical to the answer', () => {
    expect(pageFile(path)).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/telegrams/${answer}/"`, 'u'));
  });

  test.each([1280, 360])('shows each phrase and its target within one screen, %i pixels wide', async (width) => {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(addressOf(path));
      const found = await page.evaluate<{ id: string; reach: number | null; words: number }[]>(reaches);
      const expected = edition.references.filter(({ telegram }) => telegram === question || telegram === answer).map(({ id }) => id);
      expect(found.map(({ id }) => id).sort()).toEqual([...expected].sort());
      for (const { reach, words } of found) {
        expect(reach).toBeLessThan(900);
        expect(words).toBeGreaterThan(40);
      }
    });
  });
});

test('every one of the twenty references is on one of the pages', () => {
  const shown = new Set(pairs.flatMap(({ question, answer }) => [question, answer]));
  expect(edition.references.filter(({ telegram }) => telegram !== null && shown.has(telegram))).toHaveLength(20);
});

test.each(edition.telegrams)('the summary of $id leads to its paragraphs, outside the text', ({ id, number, summary }) => {
  const html = pageFile(`/telegrams/${number}/`);
  expect(html.indexOf('data-summary')).toBeLessThan(html.indexOf('<article'));
  for (const paragraph of summary.flatMap(({ paragraphs }) => paragraphs)) {
    expect(html).toContain(`href="#${paragraph}"`);
    expect(html).toContain(`id="${paragraph}"`);
  }
  expect(elementOf(pageFrom(html), id).tagName).toBe('article');
});
