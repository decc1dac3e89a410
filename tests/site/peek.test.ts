import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const numbers = [1, 2, 3, 4, 5, 6];
const widths = [360, 768, 1440];
/** The telegram that has something of every kind. */
const example = [4];

/** How a reader asks what a link leads to, and how wide the window usually is in which that is done: there everything is asked for. */
const ways: readonly { name: string; usual: number; options: BrowserContextOptions; ask: (page: Page, link: Locator) => Promise<void> }[] = [
  { name: 'mouse', usual: 1440, options: {}, ask: async (page, link) => { await link.hover(); await page.clock.runFor(400); } },
  { name: 'keyboard', usual: 768, options: {}, ask: async (page, link) => { await link.focus(); await page.clock.runFor(400); } },
  { name: 'tap', usual: 360, options: { hasTouch: true, isMobile: true }, ask: (_, link) => link.tap() },
];

const panel = (page: Page) => page.locator('.panel:popover-open');

/** Opens a page and lets it bring the script. */
async function openPage(page: Page, path: string): Promise<void> {
  await page.clock.install();
  await page.goto(addressOf(path));
  const marks = page.locator('#mark-names');
  if (await marks.count() > 0) await marks.evaluate((box) => { if (box instanceof HTMLInputElement) box.checked = true; });
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await page.evaluate('import(document.body.dataset.inUse).then(() => undefined)');
}

/** Where a page is and what its panel says and shows, with where the link leads. */
const stateOf = (link: Locator) => link.evaluate((element) => {
  const panel = document.querySelector<HTMLElement>('.panel:popover-open');
  const { left = -1, right = Infinity } = panel?.getBoundingClientRect() ?? {};
  const way = [...panel?.querySelectorAll('a') ?? []].find(({ textContent }) => textContent === 'Go there');
  return {
    at: { scrollY, address: location.href }, said: panel?.innerText ?? '', fits: left >= 0 && right <= document.documentElement.clientWidth,
    leadsWhereItLeads: element instanceof HTMLAnchorElement && way?.href === element.href,
  };
});

/** Asks for one link, and sees that its target is shown in place and taken away again. */
async function peekAt(page: Page, link: Locator, ask: (typeof ways)[number]['ask']): Promise<string> {
  await link.evaluate((element) => { element.scrollIntoView({ block: 'center' }); });
  const before = await stateOf(link);
  await ask(page, link);
  await panel(page).waitFor();
  const { said, ...shown } = await stateOf(link);
  expect({ said, ...shown }).toEqual({ said, at: before.at, fits: true, leadsWhereItLeads: true });
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'hidden' });
  return said;
}

describe.each(ways)('by $name', ({ usual, options, ask }) => {
  test.each(widths)('every reference, every note and every name is shown in place at %i pixels', async (width) => {
    const seen = { references: 0, notes: 0, names: new Set<string>() };
    await withPage({ ...options, viewport: { width, height: 800 } }, async (page) => {
      for (const number of width === usual ? numbers : example) {
        await openPage(page, `/telegrams/${number}/`);
        for (const link of await page.locator('article a.reference').all()) {
          expect((await peekAt(page, link, ask)).length).toBeGreaterThan(40);
          seen.references += 1;
        }
        for (const mark of await page.locator('article [role=doc-noteref]').all()) {
          const note = await page.locator((await mark.getAttribute('href')) ?? '').evaluate((element) => element.textContent.trim().slice(-20));
          expect(await peekAt(page, mark, ask)).toContain(note);
          seen.notes += 1;
        }
        for (const name of await page.locator('article p a.mention:not([tabindex])').all()) {
          const href = (await name.getAttribute('href')) ?? '';
          if (seen.names.has(href)) continue;
          seen.names.add(href);
          expect((await peekAt(page, name, ask)).length).toBeGreaterThan(10);
        }
      }
    });
    expect(seen.references).toBe(width === usual ? 20 : 5);
    expect(seen.notes).toBeGreaterThan(width === usual ? 25 : 4);
    expect(seen.names.size).toBeGreaterThan(width === usual ? 20 : 4);
  });
});

test('a panel can be pointed into and is entered by the keyboard, and goes when one leaves it', async () => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await openPage(page, '/telegrams/3/');
    const link = page.locator('#t3-p2 .reference');
    await link.hover();
    await page.clock.runFor(400);
    await panel(page).hover();
    await page.clock.runFor(1000);
    expect(await panel(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await page.clock.runFor(400);
    await panel(page).waitFor({ state: 'hidden' });
    await link.focus();
    await page.clock.runFor(400);
    await panel(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go there');
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('a thumb on a name does not lead away until names are marked', async () => {
  await withPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(addressOf('/telegrams/1/'));
    const name = page.locator('#t1-p1 .mention').first();
    const { x = 0, y = 0, width = 0, height = 0 } = await name.boundingBox() ?? {};
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/telegrams/1/');
    expect(await panel(page).count()).toBe(0);
  });
});

test('without scripts a link leads where it leads', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    await page.locator('#t3-p2 .reference').click();
    expect(page.url()).toContain('/telegrams/1/#t1-p1');
    await page.locator('#t1-p1 .reference-sign').click();
    expect(await page.locator('#t1-p1-refs').isVisible()).toBe(true);
  });
});
