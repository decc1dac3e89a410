import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readHtml } from '../readers/html-tree.ts';
import { elementsOf, textOf } from '../readers/xml-text.ts';
import { readZip } from '../readers/zip-reader.ts';
import { addressOf, pageFile, pagePaths, subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

/** Names with initials or hyphens, dates, references, numbers with what they count, Chinese names; written without the code of the edition. */
const heldTogether = String.raw`\b(?:\p{Lu}\. ?)+\p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Lu}\p{L}+-\p{L}+|\p{Lu}\p{L}+-\p{L}+|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|December)(?:,? \d{4})?|\b(?:January|July|December) \d{1,4}(?:st|nd|rd|th)?(?:, \d{4})?|telegrams? \d+(?:, ¶\d+)?|\b(?:vol|no|pp?|doc)\. \d+|(?<![\p{L}\d.,¶–/-])(?!\d{4}(?!\d))\d(?:[\d,.]*\d)? (?!(?:and|or|of|to|in|on|the|a|is|are|was|has|have|at|by|from|for|with|that|until|beside)(?!\p{L}))\p{Ll}{2,}|\p{Script=Han}{2,4}`;

/** Names of several words: those of the index, and some that only the editors' notes have. */
const names = [
  ...elementsOf(readHtml(pageFile('/names/'))).filter(({ name, attributes }) => name === 'span' && attributes['class'] === 'held' || attributes['class'] === 'main').map(textOf),
  'Andrei Orlov', 'Fyodor Kuznetsov', 'Satyabhan Singh', 'Tahir Asghar', 'Donggil Kim', 'Wilson Center', 'State Department', 'Chinese Foreign Minister', 'United States', 'The Red Flag',
].filter((name) => /^\p{L}[\p{L}’ -]* [\p{L}’ -]*$/u.test(name)).sort((a, b) => b.length - a.length);
const heldAll = `(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})|${heldTogether}`;

/** The words of the kind that stand on more than one line of their block. */
const broken = `(() => {
  const kinds = new RegExp(${JSON.stringify(heldAll)}, 'gu');
  const blocks = [...document.querySelectorAll('p, li, dd, dt, h1, h2, h3, td, th, summary')].filter((block) => block.checkVisibility() && !block.querySelector('p, li, dd, dt, h1, h2, h3'));
  return blocks.flatMap((block) => {
    const pieces = [];
    let text = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('.unseen, template, svg, button, [data-editorial]') || (block.tagName !== 'SUMMARY' && node.parentElement.closest('summary')) || getComputedStyle(node.parentElement).clipPath !== 'none') continue;
      pieces.push({ node, start: text.length });
      text += node.data.replaceAll('\\u00a0', ' ');
    }
    return [...text.matchAll(kinds)].filter(({ 0: words, index }) => {
      const range = document.createRange();
      const placeOf = (offset) => pieces.findLast(({ start }) => start <= offset);
      const [first, last] = [placeOf(index), placeOf(index + words.length - 1)];
      range.setStart(first.node, index - first.start);
      range.setEnd(last.node, index + words.length - last.start);
      const bottoms = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => bottom);
      return Math.max(...bottoms) - Math.min(...bottoms) > 9;
    }).map(({ 0: words }) => words);
  });
})()`;

test.each([360, 768, 1280, 1920])('no name, date, reference or number with what it counts is broken over a line, %i pixels wide', async (width) => {
  await withPage({ viewport: { width, height: 800 } }, async (page) => {
    let looked = 0;
    for (const path of pagePaths().filter((each) => /^\/(?:$|telegrams|read|names\/(?:mao|kuomintang|zhang-zhizhong)\/|names\/$|about|downloads|exchange|readings|versions|search|404|edition)/u.test(each))) {
      await page.goto(addressOf(path));
      await page.evaluate('document.fonts.ready');
      expect(await page.evaluate<string[]>(broken), path).toEqual([]);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(12);
  });
});

test('nor in what a search finds and says', async () => {
  await withPage({}, async (page) => {
    for (const query of ['Mao', 'January', '10 January 1949', 'telegram', 'Zhang Zhizhong', 'Shao', 'Chinese', 'note', 'peace', 'peace talks', 'war criminals', 'Nanking', 'xyzzy']) {
      await page.goto(addressOf(`/search/?q=${encodeURIComponent(query)}`));
      await page.locator('[data-record], [data-report] p').first().waitFor();
      await page.evaluate('document.fonts.ready');
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate<string[]>(broken), `${query}, ${width}`).toEqual([]);
      }
    }
  });
});

test.each([360, 768])('nor in the book, on a page %i pixels wide', async (width) => {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  onTestFinished(() => { rmSync(folder, { recursive: true }); });
  for (const { path, bytes } of readZip(readFileSync(join(subject.folder, 'edition.epub')))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  await withPage({ viewport: { width, height: 800 } }, async (page) => {
    for (const name of ['title', 't1', 't2', 't3', 't4', 't5', 't6', 'names', 'about']) {
      await page.goto(pathToFileURL(join(folder, `EPUB/${name}.xhtml`)).href);
      await page.evaluate('document.fonts.ready');
      expect(await page.evaluate<string[]>(broken), name).toEqual([]);
    }
  });
});
