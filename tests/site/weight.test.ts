import { statSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressOf, builtFiles, kindsOfPages, pageFile, pagePaths, subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const telegramPages = pagePaths().filter((path) => /^\/telegrams\/\d+\/$/u.test(path));

/** Bytes of a file as Brotli; fails where there is none. */
const sizeOf = (file = '') => statSync(join(subject.folder, `${file}.br`)).size;

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

/** Bytes of an answer as they come over the network, headers and all, to a browser that takes Brotli. */
function bytesOfAnswer(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(addressOf(path), { agent: false, headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      answer.resume().on('end', () => resolve(answer.socket.bytesRead));
    }).on('error', reject);
  });
}

test('a telegram, its style and its headers arrive in one round trip: ten segments of TCP', async () => {
  const answers = await Promise.all(telegramPages.map(async (path) => ({ path, bytes: await bytesOfAnswer(path) })));
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter(({ bytes }) => bytes < 5_000 || bytes > 10 * 1460)).toEqual([]);
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

test('nothing moves in a window that holds the whole page, when the style of what is under a telegram comes', async () => {
  for (const path of ['/telegrams/6/', '/read/']) expect((await visit(path, { width: 1280, height: 2400 })).shift).toBe(0);
});

describe.each(telegramPages)('%s', (path) => {
  test('the first view, fonts included, is at most 60 KB', async () => {
    const { requests } = await visit(path);
    expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(60 * 1024);
  });

  test('it asks for no script on arrival, for at most 2 KB on first use, and for hardly more when one quotes', async () => {
    const { requests } = await visit(path);
    expect(requests.filter(({ url }) => url.endsWith('.js'))).toEqual([]);
    expect(sizeOf(/\bdata-in-use="([^"]+)"/u.exec(pageFile(path))?.[1])).toBeLessThanOrEqual(2048);
    expect(sizeOf(builtFiles().find((file) => /\/quoting\.\w+\.js$/u.test(file)))).toBeLessThanOrEqual(2240);
  });

  test('the script in the page itself is at most 1.1 KB compressed', () => {
    const texts = [...pageFile(path).matchAll(/<script>(.*?)<\/script>/gsu)].map(([, text = '']) => text);
    expect(texts.length).toBe(1);
    expect(texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)).toBeLessThanOrEqual(1126);
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
