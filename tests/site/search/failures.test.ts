import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { subject, useBrowser } from '../harness/subject.ts';
import { listenForErrors, openSearch } from './search-page.ts';

const withPage = useBrowser();

/** What of the index can fail, by its address. */
const files = {
  'the guide': /guide\.json/u,
  'a part of the index': /\.pf_index/u,
  'the texts': /texts\/4\.json/u,
};

const failures: Record<string, (route: Route) => Promise<void>> = {
  'is out of reach': (route) => route.abort('connectionfailed'),
  'is not there': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  'arrives in half': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)), headers: { 'content-type': response.headers()['content-type'] ?? 'text/plain' } });
  },
};

const trouble = (page: Page) => page.locator('[data-trouble]');

async function recovers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-record=t4-p4]').waitFor({ timeout: 10_000 });
  expect(await trouble(page).isHidden()).toBe(true);
  expect(await page.locator('.count').textContent()).toBe('2 occurrences in 1 paragraph.');
}

test('after an outage of the whole index the first other try works', async () => {
  await withPage({}, async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort('connectionfailed'));
    await openSearch(page, subject.address, '?q=armistice');
    await trouble(page).waitFor({ timeout: 10_000 });
    await page.unroute('**/pagefind/**');
    await recovers(page);
  });
});

describe.each(Object.entries(files))('%s', (_name, file) => {
  test.each(Object.entries(failures))('%s: a message, and another try that works', async (_how, fail) => {
    await withPage({}, async (page) => {
      const errors = listenForErrors(page);
      await page.route(file, fail);
      await openSearch(page, subject.address, '?q=armistice');
      await trouble(page).waitFor({ timeout: 10_000 });
      expect(await trouble(page).textContent()).toMatch(/index .*Try again/u);
      expect(await page.locator('[data-waiting]').isHidden()).toBe(true);
      await page.unroute(file);
      await recovers(page);
      expect(errors).toEqual([]);
    });
  });
});

test('an index that could not be opened in the background is opened again by the first query', async () => {
  await withPage({}, async (page) => {
    const errors = listenForErrors(page);
    await page.route(/guide\.json/u, (route) => route.abort('connectionfailed'), { times: 1 });
    const failed = page.waitForEvent('requestfailed', (request) => /guide\.json/u.test(request.url()));
    await openSearch(page, subject.address, '');
    await failed;
    await page.locator('input[name=q]').fill('armistice');
    await page.locator('[data-record=t4-p4]').waitFor({ timeout: 10_000 });
    expect(await trouble(page).isHidden()).toBe(true);
    expect(errors).toEqual([]);
  });
});

test('a field that is emptied while the index is on its way does not wait for ever', async () => {
  await withPage({}, async (page) => {
    await page.clock.install();
    await page.route(/guide\.json/u, () => undefined);
    await openSearch(page, subject.address, '');
    await page.locator('input[name=q]').fill('peace');
    await page.clock.runFor(50);
    await page.locator('input[name=q]').fill('');
    await page.clock.runFor(5000);
    expect(await page.locator('[data-waiting]').isHidden()).toBe(true);
    expect(await page.locator('[data-help]').isVisible()).toBe(true);
  });
});

test('an index that does not come in time is said to be slow, after it was said that one has to wait', async () => {
  await withPage({}, async (page) => {
    const errors = listenForErrors(page);
    await page.clock.install();
    await page.route(/guide\.json/u, () => undefined);
    await openSearch(page, subject.address, '?q=armistice');
    await page.clock.fastForward(1000);
    await page.locator('[data-waiting]').waitFor();
    await page.clock.fastForward(15_000);
    await trouble(page).waitFor();
    expect(await trouble(page).textContent()).toMatch(/slow to arrive/u);
    await page.unroute(/guide\.json/u);
    await recovers(page);
    expect(errors).toEqual([]);
  });
});

test('a failure while nothing is asked says nothing until something is', async () => {
  await withPage({}, async (page) => {
    const errors = listenForErrors(page);
    await page.route(/guide\.json/u, (route) => route.abort());
    await openSearch(page, subject.address);
    await page.waitForLoadState('networkidle');
    expect(await trouble(page).isHidden()).toBe(true);
    expect(await page.locator('[data-help]').isVisible()).toBe(true);
    await page.locator('#query').fill('armistice');
    await trouble(page).waitFor();
    await page.unroute(/guide\.json/u);
    await recovers(page);
    expect(errors).toEqual([]);
  });
});

test.each(['is out of reach', 'cannot be read'])('where the script of the page %s, the page keeps the query, says that it needs a script and offers the names', async (how) => {
  await withPage({}, async (page) => {
    await page.route(/SearchResults.*\.js/u, (route) => (how === 'is out of reach' ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: 'const = 1' })));
    await page.goto(`${subject.address}search/?q=Mao+Tse-tung`);
    const instead = page.locator('[data-without-script]');
    await instead.waitFor();
    expect(await page.locator('#query').inputValue()).toBe('Mao Tse-tung');
    expect(await instead.getByRole('link', { name: 'index of names' }).isVisible()).toBe(true);
  });
});

test('where scripts do not run, that is said at once', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${subject.address}search/?q=Mao`);
    expect(await page.locator('[data-without-script]').isVisible()).toBe(true);
  });
  await withPage({}, async (page) => {
    await openSearch(page, subject.address, '?q=armistice');
    await page.locator('.count').waitFor();
    expect(await page.locator('[data-without-script]').count()).toBe(0);
  });
});

test.each(['Map.groupBy', 'String.prototype.toWellFormed', 'Array.prototype.toReversed', 'Array.prototype.findLastIndex', 'Promise.withResolvers'])('a browser without %s searches all the same', async (name) => {
  await withPage({}, async (page) => {
    const errors = listenForErrors(page);
    await page.addInitScript(`delete ${name}`);
    await openSearch(page, subject.address, '?q=%22war+criminals%22');
    await page.locator('[data-record=t5-n3]').waitFor();
    expect(errors).toEqual([]);
  });
});

test('a fault of the search itself is told as one, and reaches the console', async () => {
  await withPage({}, async (page) => {
    const errors = listenForErrors(page);
    await page.addInitScript('delete Array.prototype.findLast');
    await openSearch(page, subject.address, '?q=the');
    await trouble(page).waitFor({ timeout: 10_000 });
    expect(await trouble(page).textContent()).toMatch(/fault of its own/u);
    expect(await trouble(page).textContent()).not.toMatch(/has not arrived/u);
    expect(errors.join()).toMatch(/findLast/u);
  });
});

test('what was cut off when the page was left is asked for again when the browser restores it', async () => {
  await withPage({}, async (page) => {
    // As WebKit does, whose answer to what was on its way need not even be a failure. Playwright's Chromium restores no pages.
    await page.route(/guide\.json/u, () => undefined, { times: 1 });
    const asked = page.waitForRequest(/guide\.json/u);
    await openSearch(page, subject.address, '?q=armistice');
    await asked;
    await page.evaluate(() => {
      for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    });
    await page.locator('[data-record=t4-p4]').waitFor();
    expect(await page.locator('#query').inputValue()).toBe('armistice');
    expect(await trouble(page).isHidden()).toBe(true);
  });
});
