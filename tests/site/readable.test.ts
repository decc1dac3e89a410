import { expect, test } from 'vitest';
import { addressOf, kindsOfPages, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

/** Elements that stand beyond the right edge of the window, and how far the page can be moved sideways. */
const overflow = `(() => {
  const width = document.documentElement.clientWidth;
  const beyond = [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
    .filter((element) => getComputedStyle(element).clipPath === 'none' && !element.closest('[data-scrolls], .unseen'))
    .map((element) => element.tagName + '.' + element.className);
  return { sideways: document.documentElement.scrollWidth - width, beyond: beyond.slice(0, 5) };
})()`;

test.each(kindsOfPages())('%s fits narrow windows and large text without scrolling sideways, and asks for no motion where the reader wants none', async (path) => {
  await withPage({ reducedMotion: 'reduce' }, async (page) => {
    await page.goto(addressOf(path));
    for (const { width, text } of [{ width: 320, text: 1 }, { width: 320, text: 2 }, { width: 640, text: 2 }, { width: 1280, text: 2 }]) {
      await page.setViewportSize({ width, height: 700 });
      // What a reader's own setting of the text size does: the root's 100 % is another length.
      await page.evaluate(`document.documentElement.style.fontSize = '';
        document.documentElement.style.fontSize = 'calc(' + parseFloat(getComputedStyle(document.documentElement).fontSize) * ${text} + 'px)'`);
      const { sideways, beyond } = await page.evaluate<{ sideways: number; beyond: string[] }>(overflow);
      expect({ width, text, sideways, beyond: sideways > 0 ? beyond : [] }).toEqual({ width, text, sideways: 0, beyond: [] });
    }
    const moving = await page.evaluate<string[]>(`[...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
      return lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration)) || style.scrollBehavior === 'smooth';
    }).map((element) => element.tagName + '.' + element.className)`);
    expect(moving).toEqual([]);
  });
});

test('without scripts a telegram is read from heading to signature, with its notes', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    for (const part of ['#t3-heading', '#t3-p1', '#t3-p19', '#t3-dateline', '#t3-signed', '#t3-n1']) {
      expect(await page.locator(part).isVisible(), part).toBe(true);
    }
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await page.locator('#t3-n1-ref').click();
    expect(new URL(page.url()).hash).toBe('#t3-n1');
  });
});

test('without scripts the source’s own marks are one step away', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    const shown = () => page.locator('[data-original]').first().evaluate((element) => getComputedStyle(element, '::before').content + getComputedStyle(element, '::after').content);
    const before = await shown();
    await page.getByText('Particulars', { exact: true }).click();
    await page.locator('#own-characters').check();
    expect(await shown()).not.toBe(before);
  });
});

test('in forced colours nothing that must be seen disappears', async () => {
  await withPage({ forcedColors: 'active', viewport: { width: 1280, height: 800 } }, async (page) => {
    for (const path of ['/', '/telegrams/3/']) {
      await page.goto(addressOf(path));
      const lost = await page.evaluate<string[]>(`[...document.querySelectorAll('p, li, a, h1, h2, dd, text')].filter((element) => {
        const { color, forcedColorAdjust, fill } = getComputedStyle(element);
        const ground = getComputedStyle(document.body).backgroundColor;
        return element.checkVisibility() && (element.tagName === 'text' ? fill : color) === ground && forcedColorAdjust === 'auto';
      }).map((element) => element.outerHTML.slice(0, 80))`);
      expect(lost).toEqual([]);
    }
  });
});

test('the theme is switched, and remembered on the next page before anything is painted', async () => {
  await withPage({ colorScheme: 'light' }, async (page) => {
    const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
    await page.goto(addressOf('/telegrams/1/'));
    const light = await ground();
    await page.locator('[data-theme-switch]').click();
    // The script that switches it may be on its way.
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await page.goto(addressOf('/telegrams/2/'));
    expect(await ground()).toBe(dark);
  });
});
