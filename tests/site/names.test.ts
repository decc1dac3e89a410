import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import type { Edition } from '../../src/edition/model.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { launchChromium } from '../../scripts/provide/chromium.ts';

const { address, chromium } = inject('subject');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let edition: Edition;

beforeAll(async () => {
  const built = buildEdition(await readContent('content'));
  if (!built.edition) throw new Error(built.report);
  edition = built.edition;
  browser = await launchChromium(chromium);
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

const at = (path: string) => new URL(path, address).href;
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('the index of names, without scripts', () => {
  test('every form of every name stands in the entry that leads to the name, and every place that mentions it', async () => {
    await page.goto(at('/names/'));
    const entries = await page.locator('main li').evaluateAll((items) => items.map((item) => {
      const links = [...item.querySelectorAll('a')].map((link) => new URL(link.href).pathname);
      return { text: item.textContent, links };
    }));
    const marks = edition.identity.regularisation;
    for (const { id, label, sortLabel, printed, alsoKnownAs } of edition.names) {
      // "The Times" stands under "Times, The".
      const turned = sortLabel.split(', ').reverse().join(' ');
      for (const form of [label, sortLabel, ...printed, ...alsoKnownAs.map(({ text }) => text)].map((each) => (each === turned ? sortLabel : each))) {
        const reading = [...form].map((character) => marks[character] ?? character).join('');
        expect(entries.some(({ text, links }) => words(text).includes(reading) && links.includes(`/names/${id}/`)), `${form} leads to ${id}`).toBe(true);
      }
      const own = entries.filter(({ links }) => links[0] === `/names/${id}/`);
      expect(own, id).toHaveLength(1);
      for (const { telegram, passage } of edition.mentions.filter(({ name }) => name === id)) {
        const paragraph = /^t\d+-p(\d+)$/u.exec(passage)?.[1];
        if (paragraph !== undefined) expect(words(own[0]?.text ?? ''), `${id} at ${passage}`).toMatch(new RegExp(String.raw`(?<![\d.])${telegram}\.${paragraph}(?![\d.])`, 'u'));
      }
    }
  });

  test('the table tells how often each telegram mentions each name that is mentioned more than once', async () => {
    await page.goto(at('/names/'));
    const rows = await page.locator('tbody tr').evaluateAll((all) => all.map((row) => ({
      path: new URL(row.querySelector('a')?.href ?? '').pathname,
      counts: [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    })));
    const columns = [null, ...edition.telegrams.map(({ number }) => number)];
    expect(rows).toHaveLength(edition.names.filter(({ id }) => edition.mentions.filter(({ name }) => name === id).length > 1).length);
    for (const { path, counts } of rows) {
      const own = edition.mentions.filter(({ name }) => path === `/names/${name}/`);
      expect(counts, path).toEqual([...columns.map((number) => own.filter(({ telegram }) => telegram === number).length), own.length]);
    }
  });
});

describe('a name’s page, without scripts', () => {
  test('each mention is a line that leads to its passage, in the order of the telegrams', async () => {
    for (const { id } of edition.names) {
      await page.goto(at(`/names/${id}/`));
      const lines = await page.locator('ol li').evaluateAll((items) => items.map((item) => {
        const link = item.querySelector('a');
        return { words: item.querySelector('b')?.textContent, to: (link?.hash ?? '').slice(1) };
      }));
      const expected = edition.mentions.filter(({ name }) => name === id).map((mention) => {
        const passage = edition.passages.find((each) => each.id === mention.passage);
        return { words: passage?.reading.slice(mention.start, mention.end), to: mention.passage, order: mention.telegram ?? 0 };
      }).sort((a, b) => a.order - b.order);
      expect(lines, id).toEqual(expected.map(({ words: printed, to }) => ({ words: printed, to })));
    }
  });

  test('the names of all lines stand in one column, in the middle, and no line is wider than the page', async () => {
    for (const width of [700, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at('/names/kuomintang/'));
      const names = await page.locator('ol li b').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
      expect(Math.max(...names) - Math.min(...names), `at ${width} px`).toBeLessThan(1);
      const list = await page.locator('ol').first().boundingBox();
      expect(((names[0] ?? 0) - (list?.x ?? 0)) / (list?.width ?? 1), `at ${width} px`).toBeGreaterThan(0.35);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

test('a telegram’s page lists the names it mentions', async () => {
  for (const { number } of edition.telegrams) {
    await page.goto(at(`/telegrams/${number}/`));
    const listed = await page.locator('.names-mentioned li').evaluateAll((items) => items.map((item) => {
      const [name, first] = [...item.querySelectorAll('a')];
      return { path: new URL(name?.href ?? '').pathname, count: Number(first?.textContent), first: (first?.hash ?? '').slice(1) };
    }));
    const own = Map.groupBy(edition.mentions.filter(({ telegram }) => telegram === number), ({ name }) => name);
    expect(listed.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(
      [...own].map(([name, mentions]) => ({ path: `/names/${name}/`, count: mentions.length, first: mentions[0]?.passage })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
    const found = await page.evaluate((ids) => ids.filter((id) => document.getElementById(id) === null), listed.map(({ first }) => first));
    expect(found).toEqual([]);
  }
});

test('nothing is cut off or wider than a phone, also with large text', async () => {
  const phone = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 320, height: 640 } });
  const narrow = await phone.newPage();
  for (const path of ['/names/', '/names/kuomintang/', '/names/zhang-zhizhong/']) {
    for (const size of ['100%', '200%']) {
      await narrow.goto(at(path));
      await narrow.evaluate((percent) => document.documentElement.style.setProperty('font-size', percent), size);
      const wide = await narrow.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${size}`).toBeLessThanOrEqual(320);
    }
  }
  await phone.close();
});
