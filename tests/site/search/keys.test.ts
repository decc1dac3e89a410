import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { subject, useBrowser } from '../harness/subject.ts';
import { openSearch } from './search-page.ts';

const withPage = useBrowser();
const focused = (page: Page) => page.evaluate(() => document.activeElement instanceof HTMLElement
  ? document.activeElement.dataset['record'] ?? document.activeElement.getAttribute('name') ?? document.activeElement.tagName : '');
const status = (page: Page) => page.getByRole('status').textContent();

test('a slash goes to the search field from any page, and Enter to the results', async () => {
  for (const path of ['', 'telegrams/3/', 'read/', 'names/', 'about/', 'downloads/', '404.html']) {
    await withPage({}, async (page) => {
      await page.goto(subject.address + path);
      await page.keyboard.press('/');
      await expect.poll(() => focused(page)).toBe('q');
      await page.keyboard.type('armistice/');
      expect(await page.locator('input[name=q]').inputValue()).toBe('armistice/');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=armistice%2F');
      await page.locator('[data-record=t4-p4]').waitFor();
    });
  }
});

test('the field has the focus on arrival, and a slash goes back to it', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    expect(await focused(page)).toBe('q');
    await page.locator('main a').last().focus();
    await page.keyboard.press('/');
    await expect.poll(() => focused(page)).toBe('q');
  });
});

test('arrow keys walk through the results, Enter opens one, Escape goes back and clears', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    await page.keyboard.type('"war criminals"');
    await page.locator('[data-record=t5-n3]').waitFor();
    const walked: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Escape']) {
      await page.keyboard.press(key);
      walked.push(await focused(page));
    }
    expect(walked).toEqual(['t1-p3', 't2-p1', 't1-p3', 't5-n3', 't5-n3', 't1-p3', 'q', 'q', 't1-p3', 'q']);
    await page.keyboard.press('Escape');
    expect(await page.locator('#query').inputValue()).toBe('');
    expect(await page.locator('[data-help]').isVisible()).toBe(true);
    expect(await page.locator('[data-record]').count()).toBe(0);
    await page.keyboard.type('armistice');
    await page.locator('[data-record=t4-p4]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/telegrams/4/#t4-p4**');
  });
});

test('counts, troubles and questions without an answer are announced', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    const announced = (words: string) => page.waitForFunction((text) => document.querySelector('[role=status]')?.textContent === text, words);
    await page.keyboard.type('"war criminals"');
    await announced('7 occurrences in 5 paragraphs; 2 more in 2 editors’ notes.');
    await page.locator('#query').fill('glorius');
    await announced('Nothing found. The text has no “glorius”. Did you mean glorious?');
    await page.locator('#query').fill('?');
    await announced('There is no letter or figure to search for in “?”.');
    await page.locator('#query').fill('');
    await announced('');
    expect(await status(page)).toBe('');
  });
});

test('results are links in lists, each list under its telegram', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address, '?q=%22war+criminals%22');
    await page.locator('[data-record=t5-n3]').waitFor();
    const regions = page.getByRole('region');
    expect(await regions.count()).toBe(5 - 1);
    const third = page.getByRole('region', { name: 'Telegram 3 Mao Tse-tung to J. V. Stalin, 12–13 January 1949 · 3 passages' });
    expect(await third.getByRole('list').getByRole('listitem').getByRole('link').count()).toBe(3);
    expect(await third.getByRole('link', { name: /^Paragraph 14: Recently/u }).count()).toBe(1);
    expect(await third.getByRole('link', { name: /^Editors’ note h: /u }).count()).toBe(1);
  });
});

test('what an input method composes is not searched until it is written', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    const input = await page.context().newCDPSession(page);
    for (const text of ['m', 'ma', 'mao']) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(700);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-report]').textContent()).toBe('');
    await input.send('Input.insertText', { text: '毛泽东' });
    await page.locator('[data-record]').first().waitFor();
    await page.waitForURL((url) => url.searchParams.get('q') === '毛泽东');
  });
});
