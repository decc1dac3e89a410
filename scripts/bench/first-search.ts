import { serve } from '../../src/site/publish/serve.ts';
import { findChromium, launchChromium } from '../provide/chromium.ts';

/** What a browser fetches for a first search. */
export interface FirstSearch {
  /** Bytes on the wire until the results show, the page itself included. */
  bytes: number;
  requests: number;
  /** From the address to the results, in seconds. */
  seconds: number;
}

/**
 * Opens the search page with a query in a browser that has fetched nothing yet.
 * @throws {Error} where there is no browser, or no result within a minute.
 */
export async function firstSearch(folder: string, query: string): Promise<FirstSearch> {
  const chromium = findChromium();
  if (chromium === null) throw new Error('No Chromium was found: install it, or set CHROMIUM to its path.');
  const site = await serve({ folder, base: '/', host: '127.0.0.1', port: 0 });
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Network.enable');
    const seen = { bytes: 0, requests: 0 };
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
      seen.bytes += encodedDataLength;
      seen.requests += 1;
    });
    const start = performance.now();
    await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'load' });
    await page.locator('main mark').first().waitFor({ timeout: 60_000 });
    const seconds = (performance.now() - start) / 1000;
    await page.waitForLoadState('networkidle');
    return { ...seen, seconds };
  } finally {
    await browser.close();
    await site.close();
  }
}
