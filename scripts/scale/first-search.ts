import { serve } from '../../src/site/build/serve.ts';
import { launchChromium, provideChromium } from '../../tests/site/harness/browser.ts';

/** Bytes that a browser loads, compressed as sent, from the opening of the search page to the results of a search of two words. */
export async function bytesOfFirstSearch(folder: string): Promise<number> {
  const { address, close } = await serve({ folder, base: '/', host: '127.0.0.1', port: 0 });
  const browser = await launchChromium(provideChromium((line) => console.log(line)));
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize)));
    await page.goto(`${address}search/?q=peace+proposal`, { waitUntil: 'networkidle' });
    await page.locator('main mark').first().waitFor({ timeout: 60_000 });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  } finally {
    await browser.close();
    await close();
  }
}
