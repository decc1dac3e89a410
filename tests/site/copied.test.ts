import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mulberry32 } from '../search/witness-passages.ts';
import { addressOf, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
/** The witness in the marks that are read, without spaces and line ends. */
const witness = bare(readFileSync('content/witness.txt', 'utf8')).replaceAll('‘', '’').replaceAll('“', '”').replaceAll('„', '“');
const telegrams = '[data-telegram]';

/** How often stretches are copied from each page, from which elements. */
const pages: readonly [path: string, texts: string, times: number][] = [
  ['/', '.front', 8], ['/telegrams/1/', telegrams, 8], ['/telegrams/3/', telegrams, 10], ['/telegrams/4/', telegrams, 10],
  ['/telegrams/6/', telegrams, 4], ['/read/', telegrams, 16], ['/edition.html', telegrams, 12], ['/edition.html', '.front', 4],
  ['/edition.html', `.front, ${telegrams}`, 6], ['/exchange/1-3/', telegrams, 6],
  ['/names/kuomintang/', '.concordance ol', 8], ['/search/?q=war+criminals', '.search-results .words', 8], ['/search/?q=war+criminals&view=lines', '.search-results .words', 4],
];
/** Pages that print parts of the text, each for itself. */
const inParts = ['/names/', '/search/'];

function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

interface Stretch {
  /** The words that should be copied: of all texts of the page without spaces, from one character to another. */
  all: string;
  from: number;
  to: number;
  plain: string;
  html: string;
}

/** Selects from one place of the texts to another, each given as a part of the whole, and copies by the keyboard. */
async function copyStretch(page: Page, texts: string, start: number, length: number): Promise<Stretch> {
  const selected = await page.evaluate(({ texts: selector, start: from, length: part }) => {
    const nodes = [...document.querySelectorAll(selector)].flatMap((text) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
        (node instanceof Element && (node.matches('[data-editorial], .place, .cut') || !node.checkVisibility()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
      const found: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text && walker.currentNode.data.trim() !== '') found.push(walker.currentNode);
      return found;
    });
    const places = nodes.flatMap((node) => [...node.data].flatMap((character, offset) => (character.trim() === '' ? [] : [{ node, offset, character }])));
    const first = Math.floor(from * (places.length - 1));
    const last = Math.min(places.length - 1, first + Math.floor(part * part * part * places.length));
    const [begin, end] = [places[first], places[last]];
    if (!begin || !end) throw new Error('no text');
    getSelection()?.setBaseAndExtent(begin.node, begin.offset, end.node, end.offset + 1);
    return { all: places.map(({ character }) => character).join(''), from: first, to: last + 1 };
  }, { texts, start, length });
  await page.keyboard.press('Control+c');
  const read = (type: string) => page.evaluate<string>(`navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`);
  const html = await page.evaluate((source) => new DOMParser().parseFromString(source, 'text/html').body.textContent, await read('text/html'));
  return { ...selected, plain: await read('text/plain'), html };
}

test.each(pages)('what is copied from %s (%s) is the source’s words and nothing else', async (path, texts, times) => {
  const chance = mulberry32(1949 + path.length + texts.length);
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(addressOf(path));
    // The script that copies across telegrams comes when words are first selected.
    await page.mouse.move(200, 200);
    await page.locator(texts).first().waitFor();
    await page.evaluate((selector) => getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body), texts);
    if (path !== '/edition.html') await page.locator('output.unseen').waitFor({ state: 'attached' });
    for (let time = 0; time < times; time += 1) {
      const { all, from, to, plain, html } = await copyStretch(page, texts, chance(), chance());
      const expected = all.slice(from, to);
      expect(bare(plain)).toBe(expected);
      expect(bare(html)).toBe(expected);
      // The text of the telegrams on the page stands in the witness as it is.
      if (inParts.some((start) => path.startsWith(start))) continue;
      expect(witness).toContain(['/read/', '/edition.html', '/exchange/1-3/'].includes(path) || texts === '.front' ? expected.slice(0, 80) : expected);
    }
  });
});

test.each([
  ['/names/kuomintang/', '.concordance li', /^of China is prepared for talks with the Kuomintang however, without the participation of those\s*$/u],
  ['/search/?q=%22war+criminals%22&view=lines', '.lines li', /^… .*the participation of those war criminals who unleashed the.* …\s*$/u],
])('a line of a concordance is copied as one line from %s', async (path, item, line) => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(addressOf(path));
    await page.locator(item).first().waitFor();
    await page.evaluate((selector) => getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body), item);
    await page.keyboard.press('Control+c');
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toMatch(line);
  });
});

test('the words on either side of every mark and every reference are found on the page', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/read/'));
    const phrases = await page.evaluate(() => [...document.querySelectorAll('.leaf :is([role=doc-noteref], .reference, [data-original])')].flatMap((mark) => {
      const block = mark.closest('p, li, h2');
      if (!block) return [];
      const [before, after] = [document.createRange(), document.createRange()];
      before.setStart(block, 0);
      before.setEndBefore(mark);
      after.setStartBefore(mark);
      after.setEndAfter(block);
      const [left, right] = [before.toString(), after.toString()];
      const gap = /\s$/u.test(left) || /^\s/u.test(right) ? ' ' : '';
      const phrase = `${left.split(/\s+/u).slice(-3).join(' ').trim()}${gap}${right.trim().split(/\s+/u).slice(0, 3).join(' ')}`;
      return [phrase.trim()];
    }));
    expect(phrases.length).toBeGreaterThan(60);
    const lost: string[] = [];
    for (const phrase of phrases) {
      const found = await page.evaluate((words) => {
        getSelection()?.removeAllRanges();
        return window.find(words);
      }, phrase);
      if (!found) lost.push(phrase);
    }
    expect(lost).toEqual([]);
    expect(phrases.filter((phrase) => !witness.includes(bare(phrase)))).toEqual([]);
  });
});
