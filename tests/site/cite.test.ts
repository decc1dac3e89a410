import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const styles = [
  'Chicago, note', 'Chicago, short note', 'Chicago, bibliography', 'MLA, works cited', 'MLA, in the text', 'APA, reference', 'APA, in the text', 'Archival',
];
/** Entries of a list of works: the same for the whole and for each of its paragraphs. */
const entries = ['Chicago, bibliography', 'MLA, works cited', 'APA, reference'];

/** Opens what is folded under a telegram, as a reader does. */
const openFold = (page: Page) => page.getByText('Cite', { exact: true }).last().click();

/** The citations that a reader sees who opens each style. */
function shown(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate<Record<string, string[]>>(`document.querySelector('.fold:has(.citations)')?.setAttribute('open', ''); Object.fromEntries([...document.querySelectorAll('.citations details')].map((entry) => {
    // One entry closes the others.
    entry.open = true;
    return [entry.querySelector('summary').textContent, [...entry.querySelectorAll('button ~ span')].filter((each) => each.checkVisibility()).map((each) => each.innerText)];
  }))`);
}

/** What {@link shown} has come to, waited for: a page hears of a new fragment after the click that leads there. */
const shownSoon = (page: Page) => expect.poll(() => shown(page));

const clipboard = (page: Page, type: string) => page.evaluate<string>(`navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`);

test('a telegram is cited in every style and form, and one click copies, italics included', async () => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.clock.install();
    await page.goto(addressOf('/telegrams/1/'));
    const citations = await shown(page);
    expect(Object.keys(citations)).toEqual(styles);
    expect(citations['Chicago, note']).toEqual([expect.stringMatching(/^J\. V\. Stalin to Mao Tse-tung, telegram, January 10, 1949, in .*, no\. 1, https:\/\/letters\.example\/telegrams\/1\/\.$/u)]);
    for (const style of styles) {
      await page.getByText(style, { exact: true }).click();
      await page.getByRole('button', { name: `Copy: ${style}`, exact: true }).click();
      await page.locator('output', { hasText: 'Copied' }).waitFor({ state: 'attached' });
      expect([await clipboard(page, 'text/plain')], style).toEqual(citations[style]);
      if (style === 'MLA, works cited') expect(await clipboard(page, 'text/html')).toContain('<i>Continue Your Glorious War of Liberation: ');
      await page.clock.fastForward(10_000);
      await page.locator('output:empty').waitFor({ state: 'attached' });
    }
    await page.goto(addressOf('/telegrams/1/#t1-p4'));
    // The style that was used last is open.
    await page.getByRole('button', { name: `Copy: ${styles.at(-1) ?? ''}` }).click();
    await expect.poll(() => clipboard(page, 'text/html')).toMatch(/^(?!.*<var).*#t1-p<span class="n">4<\/span>/su);
  });
});

test('a paragraph is chosen by its number, cited, and left again', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    const whole = await shown(page);
    await page.locator('#t3-p7 > .number').click();
    await shownSoon(page).not.toEqual(whole);
    const paragraph = await shown(page);
    for (const style of styles) {
      if (entries.includes(style)) expect(paragraph[style], style).toEqual(whole[style]);
      else expect(paragraph[style], style).toEqual([expect.stringMatching(/par(?:a\.|\.|agraph) 7[,.)](?:$|.*https:\/\/letters\.example\/telegrams\/3\/#t3-p7\.$)/u)]);
    }
    await page.locator('#t3-p7 .cite-this').click();
    await page.locator('#cite:target').waitFor();
    await shownSoon(page).toEqual(paragraph);
    await page.getByRole('link', { name: 'Paragraph 7', exact: true }).last().click();
    await page.locator('#t3-p7:target').waitFor();
    await page.locator('#t3-p7 .cite-this').click();
    await page.getByRole('link', { name: 'Cite the whole' }).click();
    await shownSoon(page).toEqual(whole);
    await expect.poll(() => page.locator('.cite-this').count()).toBe(0);
  });
});

test('the way from a paragraph to its citation opens the fold in which it stands, and so does an address', async () => {
  await withPage({}, async (page) => {
    const copy = page.getByRole('button', { name: 'Copy: Chicago, note' });
    await page.goto(addressOf('/telegrams/2/#t2-p1'));
    await page.locator('#t2-p1 .cite-this').waitFor();
    expect(await copy.isVisible()).toBe(false);
    await page.locator('#t2-p1 .cite-this').click();
    await copy.waitFor();
    await page.goto(addressOf('/telegrams/4/#cite'));
    await copy.waitFor();
  });
});

test('a paragraph that the address names is cited on arrival, and only one that is there', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/4/#t4-p15'));
    await shownSoon(page).toHaveProperty(['APA, in the text'], ['(Stalin, 1949, para. 15)']);
    await page.goto(addressOf('/telegrams/4/#t4-p99'));
    await shownSoon(page).toHaveProperty(['APA, in the text'], ['(Stalin, 1949)']);
  });
});

test('where nothing can be copied the citation is selected', async () => {
  await withPage({}, async (page) => {
    await page.addInitScript('document.execCommand = () => false');
    await page.goto(addressOf('/telegrams/1/'));
    await openFold(page);
    await page.getByText('APA, reference', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy: APA, reference' }).click();
    await page.locator('output', { hasText: 'Selected' }).waitFor({ state: 'attached' });
    expect([await page.evaluate<string>('getSelection().toString().trim()')]).toEqual((await shown(page))['APA, reference']);
  });
});

test('without scripts both forms are read, and no button promises anything', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    await openFold(page);
    expect(await page.locator('.citations details').evaluateAll((all) => all.map((one) => one.querySelectorAll('button ~ span').length))).toEqual(styles.map((style) => (entries.includes(style) ? 1 : 2)));
    expect(await page.locator('.citations .of-one', { hasText: 'para. n' }).first().isVisible()).toBe(true);
    expect(await page.locator('.citations button:visible').count()).toBe(0);
    expect(await page.getByText('put its number for n').isVisible()).toBe(true);
  });
});

test('the edition is cited where it is read whole and where it is described', async () => {
  await withPage({}, async (page) => {
    for (const path of ['/read/', '/about/']) {
      await page.goto(addressOf(path));
      const citations = await shown(page);
      expect(Object.keys(citations), path).toEqual(styles);
      expect(citations['MLA, works cited'], path).toEqual([expect.stringMatching(/^Stalin, J\. V\., and Mao Tse-tung\. .*, https:\/\/letters\.example\/\.$/u)]);
    }
  });
});
