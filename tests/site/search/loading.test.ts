import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listenForFiles } from '../../../scripts/bench/loaded-bytes.ts';
import { builtFiles, kindsOfPages, pagePaths, subject, useBrowser } from '../harness/subject.ts';
import { askAll, openSearch } from './search-page.ts';

const withPage = useBrowser();

/** Paths of what a page asks the site for, as it asks. */
function listenForRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('no other page loads anything for search before one goes to its field', async () => {
  const script = builtFiles().find((file) => /\/assets\/SearchResults.*\.js$/u.test(file));
  expect(script).toBeDefined();
  for (const path of kindsOfPages().filter((each) => each !== '/search/')) {
    await withPage({}, async (page) => {
      const asked = listenForRequests(page);
      await page.goto(subject.address + path.slice(1), { waitUntil: 'networkidle' });
      await page.locator('input[name=q]').first().hover();
      expect(asked.filter((each) => each.startsWith('/pagefind/') || each === script), path).toEqual([]);
    });
  }
});

test('nothing is fetched twice, and no more than what is shown needs', async () => {
  await withPage({}, async (page) => {
    const asked = listenForRequests(page);
    const loaded = await listenForFiles(page);
    await openSearch(page, subject.address);
    await askAll(page, ['armistice']);
    const ofIndex = () => asked.filter((path) => path.startsWith('/pagefind/')).map((path) => path.replace(/_[\da-f]+\.|\.unknown_[\da-f]+\./u, '.')).sort();
    expect(ofIndex()).toEqual([
      '/pagefind/guide.json', '/pagefind/index/unknown.pf_index', '/pagefind/texts/4.json',
    ]);
    await askAll(page, ['war', 'KMT', '"peace talks"', 'glorius', 'armistice', '', 'the']);
    await page.waitForLoadState('networkidle');
    expect(loaded().length).toBeGreaterThan(0);
    expect(loaded().filter(({ times }) => times > 1)).toEqual([]);
  });
});

test('every result’s address names a place of the page', async () => {
  const addresses = await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    const answers = await askAll(page, ['the', 'a', '1', '1949', 'Mao', 'Stalin', 'reply', 'Moscow', 'the source']);
    return [...new Set(answers.flatMap(({ hits }) => hits.map(({ address }) => address.replace(/:~:.*$/u, ''))))];
  });
  expect(addresses.length).toBeGreaterThan(90);
  expect(pagePaths()).toContain('/search/');
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const path of new Set(addresses.map((address) => address.replace(/#.*$/u, '')))) {
      expect(existsSync(join(subject.folder, path, 'index.html')), path).toBe(true);
      await page.goto(new URL(path, subject.address).href);
      const ids = new Set(await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)));
      expect(addresses.filter((address) => address.startsWith(`${path}#`) && !ids.has(address.slice(path.length + 1)))).toEqual([]);
    }
  });
});
