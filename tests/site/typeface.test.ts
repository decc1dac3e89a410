import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

test('on a first visit over a slow line a telegram is set in its own face when it is first seen, and nothing moves', async () => {
  await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
    const session = await page.context().newCDPSession(page);
    // Lighthouse's telephone: a round trip of 150 ms, 1.6 Mbit a second.
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
    await page.addInitScript('window.shift = 0; window.painted = []; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: "layout-shift", buffered: true }); new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) window.painted.push(startTime); }).observe({ type: "largest-contentful-paint", buffered: true });');
    await page.goto(addressOf('/telegrams/4/'));
    await expect.poll(() => page.evaluate('window.painted.length')).toBeGreaterThan(0);
    const seen = await page.evaluate<{ shift: number; paints: number; standIn: boolean; face: boolean; late: boolean }>(`({
      shift: window.shift, paints: window.painted.length, standIn: 'standIn' in document.documentElement.dataset,
      face: [...document.fonts].some(({ family, status, style, weight }) => family.includes('Edition Serif') && style === 'normal' && weight === 'normal' && status === 'loaded'),
      late: performance.getEntriesByType('resource').filter(({ name }) => name.includes('serif-latin')).some(({ responseEnd }) => responseEnd > Math.max(...window.painted)),
    })`);
    expect(seen).toMatchObject({ shift: 0, standIn: false, face: true, late: false });
    expect(seen.paints).toBeGreaterThan(0);
  });
});

test('where the typeface is very late the page is set without it, and stays so', async () => {
  await withPage({}, async (page) => {
    // The typeface comes when the page is seen without it, and not before.
    const { promise: released, resolve: release } = Promise.withResolvers<unknown>();
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(addressOf('/telegrams/4/'), { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate('"standIn" in document.documentElement.dataset && !("unset" in document.documentElement.dataset)')).toBe(true);
    release(null);
    await expect.poll(() => page.evaluate('performance.getEntriesByType("resource").some(({ name, responseEnd }) => name.includes("serif-latin") && responseEnd > 0)')).toBe(true);
    expect(await page.evaluate('"standIn" in document.documentElement.dataset')).toBe(true);
  });
});

test('a page whose second half is late shows its first, and then all of it', async () => {
  const { html, headers } = await withPage({}, async (page) => {
    const answer = await page.request.get(addressOf('/telegrams/4/'));
    return { html: await answer.text(), headers: { 'Content-Type': answer.headers()['content-type'] } };
  });
  const headEnds = html.indexOf('</head>');
  for (const cut of [headEnds, html.indexOf('id="t4-p5"')]) {
    const { promise: released, resolve: release } = Promise.withResolvers<unknown>();
    const server = createServer((request, response) => {
      if (request.url !== '/telegrams/4/') return void response.writeHead(404).end();
      response.writeHead(200, headers).write(html.slice(0, cut));
      void released.then(() => response.end(html.slice(cut)));
    });
    try {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const place = server.address();
      const port = typeof place === 'object' ? place?.port : null;
      await withPage({}, async (page) => {
        await page.goto(`http://127.0.0.1:${String(port)}/telegrams/4/`, { waitUntil: 'commit' });
        // It does not wait for what does not come, and is not seen less for having waited.
        await expect.poll(() => page.evaluate('"unset" in document.documentElement.dataset')).toBe(false);
        if (cut !== headEnds) expect(await page.locator('#t4-p1').isVisible()).toBe(true);
        release(null);
        await expect.poll(() => page.locator('#t4-p20').isVisible()).toBe(true);
        await expect.poll(() => page.locator('.foot').isVisible()).toBe(true);
      });
    } finally {
      server.close();
    }
  }
});

test('a sheet of styles that never comes hides nothing', async () => {
  await withPage({}, async (page) => {
    await page.route('**/later.*.css', () => new Promise(() => undefined));
    await page.goto(addressOf('/telegrams/4/'), { waitUntil: 'commit' });
    for (const part of ['#t4-p1', '.foot', 'body > footer']) await expect.poll(() => page.locator(part).isVisible(), { timeout: 15_000 }).toBe(true);
  });
});

test('a page that is printed before it has been painted has its words', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/4/'));
    await expect.poll(() => page.evaluate('"partial" in document.documentElement.dataset')).toBe(false);
    await page.evaluate('Object.assign(document.documentElement.dataset, { unset: "boxless", partial: "" })');
    const isSeen = (part: string) => page.locator(part).evaluate((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    expect([await isSeen('#t4-p1'), await isSeen('.apparatus')]).toEqual([false, false]);
    await page.emulateMedia({ media: 'print' });
    expect([await isSeen('#t4-p1'), await isSeen('.apparatus')]).toEqual([true, true]);
  });
});

test('titles are in italics of the typeface, nothing is slanted or letterspaced in lower case', async () => {
  await withPage({}, async (page) => {
    for (const path of ['/', '/telegrams/5/', '/about/']) {
      await page.goto(addressOf(path));
      await page.evaluate('document.fonts.ready');
      const styles = await page.locator('em, i').evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => {
        const { fontStyle, letterSpacing, fontSynthesisStyle } = getComputedStyle(each);
        return { fontStyle, letterSpacing, fontSynthesisStyle };
      }));
      expect(styles.length, path).toBeGreaterThan(0);
      expect([...new Set(styles.map((style) => Object.values(style).join(' ')))], path).toEqual(['italic normal none']);
      expect(await page.evaluate('[...document.fonts].some(({ family, style, status }) => family.includes("Edition Serif") && style === "italic" && status === "loaded")'), path).toBe(true);
    }
  });
});
