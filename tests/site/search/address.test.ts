import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { subject, useBrowser } from '../harness/subject.ts';
import { openSearch } from './search-page.ts';

const withPage = useBrowser();
const count = (page: Page) => page.locator('[data-report] .count').textContent();
const groups = (page: Page) => page.locator('[data-results] h2').allTextContents();
const searchOf = (page: Page) => new URL(page.url()).search;

async function submit(page: Page, query: string): Promise<void> {
  await page.locator('#query').fill(query);
  await page.locator('#query').press('Enter');
  await page.waitForFunction((text) => document.title.startsWith(text), query);
  await page.locator('[data-report] .count').waitFor();
}

test('the address follows the query and says it to whoever opens it', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    await page.locator('#query').pressSequentially('armistice', { delay: 5 });
    await page.waitForURL('**/search/?q=armistice');
    expect(await count(page)).toBe('2 occurrences in 1 paragraph.');
    await page.reload();
    expect(await page.locator('#query').inputValue()).toBe('armistice');
    expect(await count(page)).toBe('2 occurrences in 1 paragraph.');
    expect(await page.title()).toMatch(/^armistice · Search/u);
  });
});

test('a choice of sender and of text or notes narrows the results, stands in the address, and survives a reload', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address, '?q=%22war+criminals%22');
    await page.locator('.count').waitFor();
    await page.locator('label', { has: page.locator('input[name=sender][value=mao]') }).click();
    await page.waitForURL('**/search/?q=%22war+criminals%22&sender=mao');
    expect((await groups(page)).map((title) => title.slice(0, 10))).toEqual(['Telegram 3', 'Telegram 5']);
    await page.locator('label', { has: page.locator('input[name=in][value=notes]') }).click();
    await page.waitForURL('**/search/?q=%22war+criminals%22&sender=mao&in=notes');
    expect(await count(page)).toBe('2 occurrences in 2 editors’ notes.');
    expect(await page.locator('[data-report]').textContent()).toMatch(/5 more outside what is chosen\. Show all\./u);
    await page.reload();
    expect(await count(page)).toBe('2 occurrences in 2 editors’ notes.');
    expect(await page.locator('input[name=sender]:checked').inputValue()).toBe('mao');
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.waitForURL((url) => url.search === '?q=%22war+criminals%22');
    expect(await page.locator('input[name=in]:checked').inputValue()).toBe('');
  });
});

test('back and forward walk through the queries that were finished, and through what was chosen', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    await submit(page, 'armistice');
    await submit(page, 'trump cards');
    await page.locator('label', { has: page.locator('input[name=sender][value=stalin]') }).click();
    expect(searchOf(page)).toBe('?q=trump+cards&sender=stalin');
    const seen: string[] = [];
    for (const step of ['back', 'back', 'back', 'forward', 'forward', 'forward'] as const) {
      const before = page.url();
      await (step === 'back' ? page.goBack() : page.goForward());
      await page.waitForFunction((address) => location.href !== address, before);
      await page.waitForFunction(() => document.querySelector('[data-help]:not([hidden])') !== null || document.querySelector('.count') !== null);
      const sender = await page.locator('input[name=sender]:checked').inputValue();
      expect(await page.locator('#query').inputValue()).toBe(new URLSearchParams(searchOf(page)).get('q') ?? '');
      seen.push(`${searchOf(page)} ${sender}`);
    }
    expect(seen).toEqual([
      '?q=trump+cards ', '?q=armistice ', ' ', '?q=armistice ', '?q=trump+cards ', '?q=trump+cards&sender=stalin stalin',
    ]);
    await page.getByText('paragraph', { exact: false }).first().waitFor();
    expect((await groups(page)).map((title) => title.slice(0, 10))).toEqual(['Telegram 4']);
  });
});

test('back from a result comes to the results', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    await page.locator('#query').fill('armistice');
    await page.locator('[data-record]').click();
    await page.waitForURL('**/telegrams/4/**');
    await page.goBack();
    await page.locator('[data-record]').waitFor();
    expect(await page.locator('#query').inputValue()).toBe('armistice');
    expect(await count(page)).toBe('2 occurrences in 1 paragraph.');
  });
});

test('a link to another query is followed on the page', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address, '?q=glorius');
    await page.getByRole('link', { name: 'glorious', exact: true }).click();
    await page.waitForURL('**/search/?q=glorious');
    expect(await page.locator('#query').inputValue()).toBe('glorious');
    await page.locator('[data-record]').first().waitFor();
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#query')?.value === 'glorius');
  });
});

test('back from a result comes to the same place, and as much is shown, also where the browser has not kept the page', async () => {
  await withPage({ viewport: { width: 1000, height: 700 } }, async (page) => {
    // A page that waits for its unloading is not kept.
    await page.addInitScript(() => { addEventListener('unload', () => undefined); });
    await openSearch(page, subject.address, '?q=the');
    await page.locator('[data-more]').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-record]').length > 40);
    const shown = await page.locator('[data-record]').count();
    const record = page.locator('[data-record]').nth(45);
    await record.scrollIntoViewIfNeeded();
    const y = await page.evaluate(() => scrollY);
    expect(y).toBeGreaterThan(1000);
    await record.click();
    await page.waitForURL('**/telegrams/**');
    await page.goBack();
    await page.waitForFunction((at) => Math.abs(scrollY - at) < 5, y);
    expect(await page.locator('[data-record]').count()).toBe(shown);
    await page.reload();
    await page.waitForFunction((at) => Math.abs(scrollY - at) < 5, y);
    expect(await page.locator('[data-record]').count()).toBe(shown);
  });
});
