/** A telegram beside the one that it answers: every phrase that refers has its target within one screen, and the text is the witness's. */
import { describe, expect, test } from 'vitest';
import { editionFrom, ownContent, witnessText } from '../edition/content.ts';
import { elementOf, pageFrom, transcriptionOf } from '../readers/html-reader.ts';
import { addressOf, pageFile, useBrowser } from './harness/subject.ts';

const edition = editionFrom(await ownContent());
const pairs = edition.relations.map(({ from, to }) => ({ question: to, answer: from, path: `/exchange/${to}-${from}/` }));
const telegrams = witnessText().split('\n\n\n');
const withPage = useBrowser();

/**
 * How far the words of each reference and what they mean reach, in pixels, when what stands opposite it is open; where it is not shown, the paragraph itself; of a telegram as a whole the line of it that is nearest.
 */
const reachesOf = (targets: Readonly<Record<string, string[]>>) => `(() => {
  const shown = (element) => element !== null && element.getClientRects().length > 0;
  return Object.entries(${JSON.stringify(targets)}).map(([id, targets]) => {
    const opposite = document.getElementById(id + '-opposite');
    for (const details of document.querySelectorAll('details')) details.open = details === opposite;
    const phrase = document.getElementById(id).getBoundingClientRect();
    const quoted = opposite.querySelector('blockquote');
    const means = shown(quoted) ? [quoted] : targets.flatMap((target) => [...document.querySelectorAll(target.includes('-') ? '#' + target : '#' + target + ' [id^=' + target + '-p]')]);
    const reaches = means.filter(shown).map((element) => {
      const other = element.getBoundingClientRect();
      return { reach: Math.max(phrase.bottom, other.top + 24) - Math.min(phrase.top, other.top), words: element.textContent.trim().length };
    });
    return { id, ...reaches.sort((one, other) => one.reach - other.reach)[0] };
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
      const here = edition.references.filter(({ telegram }) => telegram === question || telegram === answer);
      const found = await page.evaluate<{ id: string; reach: number; words: number }[]>(reachesOf(Object.fromEntries(here.map(({ id, targets }) => [id, targets.map((target) => target.id)]))));
      expect(found.map(({ id }) => id)).toEqual(here.map(({ id }) => id));
      for (const { id, reach, words } of found) {
        expect(reach, id).toBeLessThan(900);
        expect(words, id).toBeGreaterThan(40);
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
