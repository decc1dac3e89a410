import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, kindsOfPages, subject, useBrowser } from '../harness/subject.ts';
import { openSearch, patiently } from './search-page.ts';

const withPage = useBrowser();
const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const chosen = (page: Page) => field(page).evaluate((input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null);

/** Types into the field of the page, which becomes one with suggestions once it is entered. */
async function typeInto(page: Page, words: string): Promise<void> {
  await page.locator('[data-search-field] input').fill('');
  await page.locator('[data-search-field] input').pressSequentially(words);
}

test('the field of every page suggests names, by whatever form', async () => {
  await withPage({}, async (page) => {
    for (const path of kindsOfPages().filter((each) => each !== '/search/')) {
      await page.goto(addressOf(path));
      await typeInto(page, 'guomin');
      await expect.poll(() => options(page).allTextContents(), { ...patiently, message: path }).toEqual(expect.arrayContaining(['Guomindang Kuomintang']));
    }
  });
});

test('suggestions are walked through by the keyboard and told to those who hear the page', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${subject.address}telegrams/3/`);
    await typeInto(page, 'chi');
    await expect.poll(() => options(page).count(), patiently).toBeGreaterThan(2);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await field(page).getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
    const labels = await options(page).allTextContents();
    await expect.poll(() => page.locator('[data-search-field] [role=status]').textContent(), patiently).toBe(`${labels.length} suggestions`);
    await page.evaluate(axe.source);
    expect(await page.evaluate<string[]>('axe.run("[data-search-field]", { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
    expect(await chosen(page)).toBeNull();
    for (const [key, at] of [['ArrowDown', 0], ['ArrowDown', 1], ['ArrowUp', 0], ['ArrowUp', labels.length - 1], ['ArrowDown', 0]] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => chosen(page), { ...patiently, message: key }).toBe(labels[at]);
      expect(await options(page).nth(at).getAttribute('aria-selected')).toBe('true');
      expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => field(page).getAttribute('aria-expanded'), patiently).toBe('false');
    expect(await chosen(page)).toBeNull();
    await typeInto(page, 'harb');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'Harbin');
  });
});

test.each([['14 January', ['Telegram 4', 'Telegram 5']], ['telegram 6', ['Telegram 6']], ['armis', ['armistice']]])('%s is suggested %j', async (typed, expected) => {
  await withPage({}, async (page) => {
    await page.goto(`${subject.address}about/`);
    await typeInto(page, typed);
    await expect.poll(async () => (await options(page).allTextContents()).map((label) => /^Telegram \d|^.+/u.exec(label)?.[0]), patiently).toEqual(expected);
  });
});

test('the page that a result leads to leads on to the next, to the one before, and back', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, subject.address, '?q=%22war+criminals%22');
    await page.locator('[data-record=t5-n3]').waitFor();
    const ids = await page.locator('[data-record]').evaluateAll((links) => links.map((link) => link.getAttribute('data-record') ?? ''));
    const bar = page.getByRole('navigation', { name: 'Results of the search' });
    const at = (id: string) => expect.poll(async () => `${new URL(page.url()).hash.slice(1).replace(/:~:.*$/u, '')} ${(await bar.allTextContents()).join()}`, patiently)
      .toMatch(new RegExp(`^${id} Result ${ids.indexOf(id) + 1} of ${ids.length} for "war criminals":`, 'u'));
    // The third and fourth are on one page.
    await page.locator('[data-record=t3-p8]').click();
    await at('t3-p8');
    await bar.getByRole('link', { name: 'Next' }).click();
    await at('t3-p14');
    await bar.getByRole('link', { name: 'Previous' }).click();
    await at('t3-p8');
    await bar.getByRole('link', { name: 'Previous' }).click();
    await at('t2-p1');
    await bar.getByRole('link', { name: 'All results' }).click();
    await page.waitForURL('**/search/?q=%22war+criminals%22');
    await page.locator('[data-record=t5-n3]').waitFor();
    // Who comes to a telegram by another way is not led along.
    await page.goto(`${subject.address}telegrams/6/`);
    expect(await bar.count()).toBe(0);
  });
});
