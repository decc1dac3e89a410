import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../../scripts/provide/chromium.ts';

/** The built site that all tests of this folder look at. */
export const subject = inject('subject');

/** Paths of the files of the site, below it and starting with a slash. */
export function builtFiles(folder = subject.folder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}

/** Paths that only lead to others. */
export const leadingPaths: readonly string[] = ['/telegrams/', '/files/'];

/** Paths at which the pages answer: `/telegrams/3/`. */
export function pagePaths(): string[] {
  return builtFiles().filter((file) => file.endsWith('.html')).map((file) => file.replace(/\/index\.html$/u, '/'))
    .filter((path) => !leadingPaths.includes(path));
}

/** One path of each kind of page, for checks that cost much. */
export function kindsOfPages(): string[] {
  const firstName = pagePaths().find((path) => /^\/names\/.+/u.test(path));
  return ['/', '/telegrams/1/', '/telegrams/3/', '/read/', '/names/', firstName ?? '/names/', '/search/', '/about/', '/downloads/', '/exchange/3-4/', '/readings/', '/versions/', '/404.html'];
}

export function pageFile(path: string, folder = subject.folder): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

export function addressOf(path: string): string {
  return subject.address.replace(/\/$/u, '') + path;
}

/** A browser for the tests of a file; `page` opens a page in a fresh context and closes it after use. */
export function useBrowser() {
  const running: Browser[] = [];
  beforeAll(async () => {
    running.push(await launchChromium(subject.chromium));
  });
  afterAll(async () => {
    for (const browser of running) await browser.close();
  });
  return async <Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result> => {
    const [browser] = running;
    if (browser === undefined) throw new Error('The browser is not running');
    const context = await browser.newContext(options);
    try {
      return await use(settled(await context.newPage()));
    } finally {
      await context.close();
    }
  };
}

/** A page on which one arrives when all of it has been set: what is below the window is set after the first painting, and its sheet comes then. */
function settled(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const answer = await goto(address, options);
    if (options?.waitUntil !== 'commit') await page.waitForFunction(isSettled);
    return answer;
  };
  return page;
}

function isSettled(): boolean {
  const { dataset } = document.documentElement;
  const later = [...document.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]')];
  const waiting = document.querySelector('head > noscript');
  // Without scripts it has elements.
  const isAsked = waiting === null || waiting.childElementCount > 0;
  return !('unset' in dataset || 'partial' in dataset) && isAsked && later.every(({ sheet }) => sheet !== null);
}

/** Runs `each` on every item, `width` at a time. */
export async function inParallel<Item>(items: readonly Item[], width: number, each: (item: Item) => Promise<void>): Promise<void> {
  const next = items[Symbol.iterator]();
  await Promise.all(Array.from({ length: width }, async () => {
    for (const item of next) await each(item);
  }));
}
