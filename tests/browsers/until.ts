import type { Page } from 'puppeteer-core';

const patience = 20_000;
const interval = 50;

/**
 * Waits until something holds in a page, also while the page gives way to another.
 * Puppeteer's own waiting does not work in Firefox once a page has changed.
 * @throws {Error} after twenty seconds.
 */
export async function until(page: Page, holds: (argument: string) => boolean, argument: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await page.evaluate(holds, argument).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  throw new Error(`Waited in vain at ${page.url()} for ${holds.toString()} of ${JSON.stringify(argument)}`);
}

/** Whether the page has an element. */
export const has = (selector: string): boolean => document.querySelector(selector) !== null;

/** Whether the page stands at a path. */
export const isAt = (path: string): boolean => location.pathname.endsWith(path);
