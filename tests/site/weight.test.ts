import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, builtFiles, kindsOfPages, pageFile, pagePaths, subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const telegramPages = pagePaths().filter((path) => /^\/telegrams\/\d+\/$/u.test(path));

/** What a browser fetched for a page, and what it saw. */
interface Visit {
  requests: { url: string; type: string; bytes: number; blocks: boolean }[];
  shift: number;
}

/** @param late how long the typeface is on its way, in milliseconds. */
function visit(path: string, viewport = { width: 360, height: 740 }, late = 0): Promise<Visit> {
  return withPage({ viewport }, async (page) => {
    if (late > 0) {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
    }
    await page.addInitScript('window.shifts = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });');
    await page.goto(addressOf(path), { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready');
    await page.waitForTimeout(200);
    const requests = await page.evaluate<Visit['requests']>(`
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
        url: entry.name, type: entry.initiatorType, bytes: entry.transferSize, blocks: entry.renderBlockingStatus === 'blocking' }))`);
    return { requests, shift: await page.evaluate<number>('window.shifts') };
  });
}

test('a telegram, with its style sheet, arrives in the first 14,600 bytes, as Brotli that every browser in use asks for', () => {
  const heavy = telegramPages.map((path) => ({ path, bytes: statSync(join(subject.folder, `${path}index.html.br`)).size })).filter(({ bytes }) => bytes > 14_600);
  expect(telegramPages.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('the fonts are at most 45 KB in all', () => {
  const bytes = builtFiles().filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file)).reduce((sum, file) => sum + statSync(join(subject.folder, file)).size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(45 * 1024);
});

// A visit mostly waits.
describe.concurrent.each(kindsOfPages())('%s', (path) => {
  test('nothing but the document stands between the reader and the page, nothing moves, and everything comes from the site itself', async () => {
    const { requests, shift } = await visit(path);
    expect(requests.filter(({ blocks }) => blocks)).toEqual([]);
    expect(requests.filter(({ url }) => !url.startsWith(subject.address))).toEqual([]);
    expect(shift).toBe(0);
    expect((await visit(path, { width: 1280, height: 800 })).shift).toBe(0);
  });

  test('nothing moves when the typeface is late', async () => {
    expect((await visit(path, { width: 360, height: 740 }, 800)).shift).toBe(0);
    expect((await visit(path, { width: 1280, height: 800 }, 800)).shift).toBe(0);
  });
});

describe.each(telegramPages)('%s', (path) => {
  test('the first view, fonts included, is at most 60 KB', async () => {
    const { requests } = await visit(path);
    expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(60 * 1024);
  });

  test('its scripts are at most 2 KB compressed, deferred, and what comes on first use 3 KB', () => {
    const scripts = [...pageFile(path).matchAll(/<script\b([^>]*)\bsrc="([^"]+)"([^>]*)>/gu)];
    const sizeOf = (file: string) => statSync(join(subject.folder, `${file}.br`)).size;
    expect(scripts.reduce((sum, [, , source = '']) => sum + sizeOf(source), 0)).toBeLessThanOrEqual(2048);
    expect(scripts.filter(([tag]) => !/type="module"|\bdefer\b/u.test(tag))).toEqual([]);
    const [, inUse = ''] = /<body data-in-use="([^"]+)"/u.exec(pageFile(path)) ?? [];
    expect(sizeOf(inUse)).toBeLessThanOrEqual(3072);
  });
});

test('every file of assets has a name that changes with its bytes', () => {
  const unnamed = builtFiles().filter((file) => file.startsWith('/assets/') && !/[.-][\w-]{8,}\.\w+(?:\.(?:br|gz))?$/u.test(file));
  expect(unnamed).toEqual([]);
});

test('every text has its compressed forms beside it, and they are smaller', () => {
  const files = new Set(builtFiles());
  for (const file of pagePaths().map((path) => (path.endsWith('/') ? `${path}index.html` : path))) {
    for (const end of ['.br', '.gz']) {
      expect(files).toContain(file + end);
      expect(statSync(join(subject.folder, file + end)).size).toBeLessThan(statSync(join(subject.folder, file)).size);
    }
  }
});
