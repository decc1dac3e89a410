import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
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
      await page.locator('input').fill('Nanjing memorandums');
      await page.locator('input').fill('“eight conditions”');
      await page.locator('search li a').first().waitFor();
      expect(await page.locator('search li a').allTextContents()).toContain('5.2');
      await page.locator('input').fill('Nanjing');
      await page.locator('output:has-text("Also as Nanking")').waitFor();
      await page.locator('search li a', { hasText: /^1\.1$/u }).click();
      expect(new URL(page.url()).hash).toBe('#t1-p1');
      expect(await page.locator('#t1-p1').evaluate((element) => element.matches(':target') && element.getBoundingClientRect().top >= 0)).toBe(true);
      expect(said).toEqual([]);
      expect(asked.filter((url) => url !== fromDisk && !url.startsWith('data:'))).toEqual([]);
    });
  });

  test('has its own typeface and fits a phone', async () => {
    await withPage({ offline: true, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(fromDisk);
      await page.evaluate('document.fonts.ready');
      expect(await page.evaluate<string[]>('[...document.fonts].map(({ family, status }) => `${family} ${status}`)')).toEqual([expect.stringMatching(/Edition Serif.* loaded$/u)]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
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
