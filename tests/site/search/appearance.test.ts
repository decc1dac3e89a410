import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { subject, useBrowser } from '../harness/subject.ts';
import { openSearch } from './search-page.ts';

const withPage = useBrowser();

/** Every state of the page, and how it is reached. */
const states: Record<string, { search: string; shown: string; before?: (page: Page) => Promise<void> }> = {
  help: { search: '', shown: '[data-help]' },
  results: { search: '?q=list+of+war+criminals', shown: '[data-record]' },
  'results of a name': { search: '?q=Guomindang&sender=mao', shown: '[data-record]' },
  nothing: { search: '?q=glorius', shown: '.count' },
  'nothing to search for': { search: '?q=%3F', shown: '[data-help]' },
  'a word without a space': { search: `?q=${'war'.repeat(60)}`, shown: '.count' },
  'characters without a space': { search: `?q=${'毛'.repeat(60)}`, shown: '.count' },
  trouble: { search: '?q=war', shown: '[data-trouble]', before: async (page) => { await page.route(/guide\.json/u, (route) => route.abort()); } },
};

describe.each(Object.entries(states))('%s', (_name, { search, shown, before }) => {
  test('has no fault that axe finds, light and dark, and fits on 320 pixels', async () => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await before?.(page);
      await openSearch(page, subject.address, search);
      await page.locator(shown).first().waitFor();
      await page.evaluate(axe.source);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 640 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await page.evaluate<string[]>('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`))');
          expect(found, `${width}, ${colorScheme}`).toEqual([]);
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});

test('without scripts the page says so and offers what serves instead; the form of every page leads there', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${subject.address}telegrams/3/`);
    await page.locator('input[name=q]').fill('trump cards');
    await page.locator('input[name=q]').press('Enter');
    await page.waitForURL('**/search/?q=trump+cards');
    expect(await page.locator('.instead').isVisible()).toBe(true);
    expect(await page.locator('.instead').textContent()).toMatch(/^Searching needs JavaScript/u);
    for (const selector of ['[data-help]', '.choices', '[data-waiting]', '[data-trouble]']) expect(await page.locator(selector).isVisible(), selector).toBe(false);
    const links = await page.locator('main li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/names/', '/read/', '/edition.txt']);
    for (const link of links) expect((await fetch(new URL(link ?? '', subject.address))).status).toBe(200);
  });
});
