import { expect, test } from 'vitest';
import { addressOf, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName;

test('a slash is known by its character, on a keyboard that types it with Shift too, and not while a text is composed', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    const press = (key: object) => page.evaluate((init) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    }, key);
    await press({ key: '/', isComposing: true });
    await press({ key: '/', ctrlKey: true });
    // What was pressed is answered when the script is there.
    await page.evaluate('import(document.body.dataset.inUse).then(() => new Promise((resolve) => { setTimeout(resolve); }))');
    expect(await page.evaluate(focused)).toBe('BODY');
    await press({ key: '/', code: 'Digit7', shiftKey: true });
    await expect.poll(() => page.evaluate(focused)).toBe('q');
  });
});

test('arrows leave a selection, and a page that is wider than the window, where they are', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    const stays = async () => {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(200);
      return new URL(page.url()).pathname === '/telegrams/3/';
    };
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article p') ?? document.body));
    expect(await stays()).toBe(true);
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      document.body.style.setProperty('min-inline-size', '300vw');
    });
    expect(await stays()).toBe(true);
    await page.evaluate(() => document.body.style.removeProperty('min-inline-size'));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/telegrams/4/');
  });
});

test('single keys can be turned off, on every page, and on again', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    const toggle = page.locator('[data-keys-switch]');
    await toggle.uncheck();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('keys'))).toBe('off');
    await page.goto(addressOf('/about/'));
    await expect.poll(() => toggle.isChecked()).toBe(false);
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).toBe('BODY');
    await toggle.check();
    await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(focused)).toBe('q');
  });
});

test.each(['light', 'dark'] as const)('the theme goes from the %s system to the other, to its own by choice, and back to the system; the browser’s colour with it', async (colorScheme) => {
  await withPage({ colorScheme }, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    const shown = () => page.evaluate(() => ({
      theme: document.documentElement.dataset['theme'] || null,
      kept: localStorage.getItem('theme'),
      colour: [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].filter(({ media }) => matchMedia(media).matches).map(({ dataset }) => dataset['scheme']),
    }));
    const other = colorScheme === 'dark' ? 'light' : 'dark';
    for (const [theme, scheme] of [[null, colorScheme], [other, other], [colorScheme, colorScheme], [null, colorScheme]] as const) {
      await expect.poll(shown).toMatchObject({ theme, kept: theme, colour: [scheme] });
      await page.reload();
      await expect.poll(shown).toMatchObject({ theme, kept: theme, colour: [scheme] });
      await page.locator('[data-theme-switch]').click();
    }
  });
});
