import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { questions } from '../search/table-of-questions.ts';
import { askAll } from './search/search-page.ts';
import { subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const fromDisk = pathToFileURL(resolve(subject.folder, 'edition.html')).href;

describe('the one-file edition, opened from disk without a network', () => {
  test('is searched by any form of a name, and a result leads to its passage', async () => {
    await withPage({ offline: true }, async (page) => {
      const said: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(fromDisk);
      await page.locator('search input').fill('Nanjing memorandums');
      await page.locator('search input').fill('“eight conditions”');
      await page.locator('[data-record="t5-p2"]').waitFor();
      await page.locator('search input').fill('Nanjing');
      await page.locator('[data-report]:has-text("Nanking")').waitFor();
      await page.locator('[data-record="t1-p1"]').click();
      expect(new URL(page.url()).hash).toBe('#t1-p1');
      expect(await page.locator('#t1-p1').evaluate((element) => element.matches(':target') && element.getBoundingClientRect().top >= 0)).toBe(true);
      expect(said).toEqual([]);
      expect(asked.filter((url) => url !== fromDisk && !url.startsWith('data:'))).toEqual([]);
    });
  });

  test('answers as the search page of the site does', async () => {
    const queries = [
      'Nanjing', '"PLA"', 'peace -war', '14 January 1949', 'glorius', 'organization', '"peace talks"', 'telegram 3', 't3-p7', 'Mao visit Moscow', '毛澤東', 'manoeuv*', '?', 'united', 'Terebin',
      ...questions.map(({ asked }) => asked),
    ];
    const answersOf = async (page: Page) => (await askAll(page, queries)).map(({ query, report, hits, helps }) => ({
      query, report, helps, hits: hits.map(({ record, kind, group, text, marks }) => ({ record, kind, group, text, marks })),
    }));
    const offline = await withPage({ offline: true }, async (page) => {
      await page.goto(fromDisk);
      return answersOf(page);
    });
    const online = await withPage({}, async (page) => {
      await page.goto(`${subject.address}search/`);
      return answersOf(page);
    });
    expect(offline).toEqual(online);
  });

  test('has its own typeface and fits a phone', async () => {
    await withPage({ offline: true, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(fromDisk);
      await page.evaluate('document.fonts.ready');
      expect(await page.evaluate<string[]>('[...document.fonts].map(({ family, status }) => `${family} ${status}`)')).toEqual(Array.from({ length: 4 }, () => 'Edition Serif loaded'));
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    });
  });

  test.each([360, 1280])('has on each of its screens, %i pixels wide, a way to each telegram and to the search', async (width) => {
    await withPage({ offline: true, viewport: { width, height: 740 } }, async (page) => {
      await page.goto(fromDisk);
      for (const number of [1, 6]) {
        await page.locator(`header nav a[href="#t${number}"]`).click();
        await page.waitForFunction((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) >= 0 && location.hash === `#${id}`, `t${number}`);
        // The bar that stays leaves the heading free.
        expect(await page.evaluate<number>(`document.querySelector('#t${number}').getBoundingClientRect().top - document.querySelector('header').getBoundingClientRect().bottom`)).toBeGreaterThan(0);
      }
      await page.locator('header .to-search').click();
      await page.waitForFunction(() => document.activeElement?.id === 'q');
      await page.goto(fromDisk);
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => document.activeElement?.matches('.skip') === true && document.activeElement.getBoundingClientRect().left >= 0);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash === '#t1');
    });
  });

  test('is read without scripts, and then offers no search', async () => {
    await withPage({ offline: true, javaScriptEnabled: false }, async (page) => {
      await page.goto(fromDisk);
      expect(await page.locator('#t6-signed').isVisible()).toBe(true);
      expect(await page.locator('search').isVisible()).toBe(false);
    });
  });
});
