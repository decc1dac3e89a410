import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, kindsOfPages, pageFile, subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

/** Paths of the page's icons as they are now; null for one without an address that can be asked for. */
function iconsOf(page: Page): Promise<(string | null)[]> {
  return page.locator('[rel=icon]').evaluateAll((all) => all.map((icon) => (icon instanceof HTMLLinkElement ? URL.parse(icon.href)?.pathname ?? null : null)));
}

test('the old icon has a picture of each size that a browser can read', async () => {
  const bytes = readFileSync(join(subject.folder, 'favicon.ico'));
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([0, 1, 3]);
  await withPage({}, async (page) => {
    await page.goto(addressOf('/'));
    const sizeOf = (path: string) => page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, path);
    expect(await sizeOf('/favicon.ico')).toEqual([48, 48]);
    expect(await sizeOf('/apple-touch-icon.png')).toEqual([180, 180]);
  });
});

test('every page names its icons, and leads to the search by an ordinary link', () => {
  for (const path of kindsOfPages()) {
    const html = pageFile(path);
    for (const name of ['/icon.svg', '/favicon.ico', '/apple-touch-icon.png']) expect(html, path).toContain(`href="${name}"`);
    expect(html, path).toMatch(/<a [^>]*href="\/search\/"/u);
  }
});

test('a browser asks for the icons of a page when it has been painted', async () => {
  await withPage({}, async (page) => {
    await page.addInitScript('document.addEventListener("DOMContentLoaded", () => { window.before = [...document.querySelectorAll("[rel=icon]")].map(({ href }) => URL.canParse(href)); })');
    await page.goto(addressOf('/telegrams/4/'));
    expect(await page.evaluate('window.before')).toEqual([false, false]);
    await expect.poll(() => iconsOf(page)).toEqual(['/favicon.ico', '/icon.svg']);
  });
});

test('a page that is opened where nobody sees it, and nothing is painted, has its icons', async () => {
  await withPage({}, async (page) => {
    await page.addInitScript('Object.defineProperty(document, "hidden", { value: true }); window.requestAnimationFrame = () => 0;');
    await page.goto(addressOf('/telegrams/4/#t4-p7'));
    await expect.poll(() => iconsOf(page)).toEqual(['/favicon.ico', '/icon.svg']);
    await expect.poll(() => page.evaluate('"unset" in document.documentElement.dataset')).toBe(false);
  });
});

test('browsers are told how to search the site', async () => {
  expect(pageFile('/')).toMatch(/<link rel="search" type="application\/opensearchdescription\+xml"[^>]* href="\/opensearch.xml">/u);
  const response = await fetch(addressOf('/opensearch.xml'));
  expect(response.headers.get('content-type')).toBe('application/opensearchdescription+xml');
  expect(await response.text()).toContain('template="https://letters.example/search/?q={searchTerms}"');
});
