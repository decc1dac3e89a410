import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, kindsOfPages, pageFile, subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

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
    const addresses = () => page.locator('[rel=icon]').evaluateAll((all) => all.map((icon) => (icon instanceof HTMLLinkElement ? new URL(icon.href).pathname : null)));
    await page.addInitScript('document.addEventListener("DOMContentLoaded", () => { window.before = [...document.querySelectorAll("[rel=icon]")].map(({ href }) => URL.canParse(href)); })');
    await page.goto(addressOf('/telegrams/4/'));
    expect(await page.evaluate('window.before')).toEqual([false, false]);
    expect(await addresses()).toEqual(['/favicon.ico', '/icon.svg']);
  });
});

test('browsers are told how to search the site', async () => {
  expect(pageFile('/')).toMatch(/<link rel="search" type="application\/opensearchdescription\+xml"[^>]* href="\/opensearch.xml">/u);
  const response = await fetch(addressOf('/opensearch.xml'));
  expect(response.headers.get('content-type')).toBe('application/opensearchdescription+xml');
  expect(await response.text()).toContain('template="https://letters.example/search/?q={searchTerms}"');
});
