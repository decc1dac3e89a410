import { expect, test } from 'vitest';
import { addressOf, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const windows = [{ width: 360, height: 740 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }];
const numbers = [1, 2, 3, 4, 5, 6];

test.each(windows)('the first screen of $width pixels says what this is and leads to the first telegram', async (viewport) => {
  await withPage({ javaScriptEnabled: false, viewport }, async (page) => {
    await page.goto(addressOf('/'));
    await expect.poll(() => page.getByText('Six telegrams, 10–15 January 1949').isVisible()).toBe(true);
    for (const name of ['Begin with the first', 'See the exchange']) {
      const box = await page.getByRole('link', { name }).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(viewport.height);
    }
    await page.getByRole('link', { name: 'Begin with the first' }).click();
    expect(new URL(page.url()).pathname).toBe('/telegrams/1/');
  });
});

test('on a phone the exchange stands before the notes on the title page', async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(addressOf('/'));
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
    expect(await top('#exchange')).toBeLessThan(await top('.notes'));
  });
});

test.each(windows)('“Read” opens on the first telegram, $width pixels wide', async (viewport) => {
  await withPage({ javaScriptEnabled: false, viewport }, async (page) => {
    await page.goto(addressOf('/read/'));
    expect((await page.locator('#t1-p1').boundingBox())?.y).toBeLessThan(viewport.height - 60);
    expect(await page.locator('.title-page').isVisible()).toBe(false);
  });
});

test('on a phone the first words of each telegram stand on its first screen', async () => {
  await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
    for (const number of numbers) {
      await page.goto(addressOf(`/telegrams/${number}/`));
      expect((await page.locator(`#t${number}-p1`).boundingBox())?.y, `telegram ${number}`).toBeLessThan(740 - 2 * 28);
    }
  });
});

test('every telegram’s page leads to all six, by date and direction, and marks the present one', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const number of numbers) {
      await page.goto(addressOf(`/telegrams/${number}/`));
      const links = page.getByRole('navigation', { name: 'Telegrams', exact: true }).getByRole('link');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(numbers.map((each) => `/telegrams/${each}/`));
      expect(await links.and(page.getByRole('link', { name: 'Telegram 3 Mao Tse-tung to J. V. Stalin, 12–13 January' })).count()).toBe(1);
      expect(await links.evaluateAll((all) => all.flatMap((link, at) => (link.getAttribute('aria-current') === 'page' ? [at + 1] : [])))).toEqual([number]);
    }
  });
});

test.each([360, 768, 1280])('what comes after a telegram is shorter than its text, %i pixels wide', async (width) => {
  await withPage({ viewport: { width, height: 800 } }, async (page) => {
    for (const number of numbers) {
      await page.goto(addressOf(`/telegrams/${number}/`));
      await page.evaluate('document.fonts.ready');
      const { text, after } = await page.evaluate<{ text: number; after: number }>(`(() => {
        const { height, bottom } = document.querySelector('article').getBoundingClientRect();
        return { text: height, after: document.documentElement.getBoundingClientRect().bottom - bottom };
      })()`);
      expect(after, `telegram ${number}`).toBeLessThan(text);
    }
  });
});

test('the row of telegrams keeps to its place above the card, however wide the window', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(addressOf('/telegrams/5/'));
    await page.evaluate('document.fonts.ready');
    for (const width of [320, 360, 480, 640, 768, 900, 1024, 1120, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const { row, card } = await page.evaluate<{ row: number; card: number }>(`({
        row: Math.max(...[...document.querySelectorAll('.sequence *')].filter((each) => !each.closest('.unseen') && getComputedStyle(each).clipPath === 'none').map((each) => each.getBoundingClientRect().bottom)),
        card: document.querySelector('.record-card').getBoundingClientRect().top,
      })`);
      expect(row, `${width}`).toBeLessThanOrEqual(card);
    }
  });
});
