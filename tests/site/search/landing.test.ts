import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { passagesOfWitness } from '../../search/witness-passages.ts';
import { subject, useBrowser } from '../harness/subject.ts';
import { ask, openSearch, patiently } from './search-page.ts';

const withPage = useBrowser();
const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
/** Passages that a small window does not show whole, by their last words. */
const long = [...passages].sort((a, b) => b.text.length - a.text.length).slice(0, 5)
  .map(({ id, text }) => ({ id, words: text.split(' ').slice(-5).join(' ').replace(/\W+$/u, '') }));

test.each([...long, { id: 't3-p14', words: 'published a list' }, { id: 't1-s1', words: 'used the pseudonym' }])('a result lands on $id with “$words” in sight', async ({ id, words }) => {
  await withPage({ viewport: { width: 360, height: 420 } }, async (page) => {
    await openSearch(page, subject.address);
    await ask(page, `"${words}"`);
    await page.locator(`[data-record="${id}"]`).click();
    await page.waitForURL(/\/telegrams\/\d+\/#/u);
    await page.waitForLoadState();
    const landed = () => page.evaluate((last) => {
      const target = document.querySelector(':target');
      const nodes = target ? document.createTreeWalker(target, NodeFilter.SHOW_TEXT) : null;
      let box: DOMRect | null = null;
      for (let node = nodes?.nextNode(); node; node = nodes?.nextNode()) {
        const at = node.textContent?.lastIndexOf(last) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + last.length);
        box = range.getBoundingClientRect();
      }
      return { target: target?.id, inSight: box !== null && box.top >= 0 && box.bottom <= innerHeight };
    }, words.split(' ').at(-1) ?? '');
    await expect.poll(landed, patiently).toEqual({ target: id, inSight: true });
    expect(await page.evaluate((place) => getComputedStyle(document.querySelector(`#${place}`) ?? document.body, '::before').backgroundColor, id))
      .not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  });
});
