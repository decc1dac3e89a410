import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { stateFromAddress } from '../../../src/search/address-state.ts';
import { siteLinks } from '../../../src/search/client/links.ts';
import { distinct } from '../../../src/search/pattern.ts';
import { unfiltered } from '../../../src/search/search.ts';
import { openIndex } from '../../search/real-index.ts';
import { mulberry32, passagesOfWitness } from '../../search/witness-passages.ts';
import { addressOf, subject, useBrowser } from '../harness/subject.ts';
import { findDirective, type Found, searchedPage } from './find-directive.ts';
import { patiently } from './search-page.ts';
import { blocksOf, type TextBlock } from './page-blocks.ts';

const withPage = useBrowser();
const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
const words = [...new Set(passages.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))].sort();
const phrases = ['list of war criminals', '"continue your glorious war of liberation"', '"your visit to Moscow"', '"10th of January"', '10 January 1949', '1/5', 'KMT army', 'Joseph Stalin', 'peaceful "united"', 'Zhang Zhizhong'];

/** Where a result of a query leads: the id of its place, and what of it is to be shown. */
interface Landing {
  query: string;
  path: string;
  id: string;
  directives: string[];
}

async function landingsOf(queries: readonly string[]): Promise<Landing[]> {
  const { searcher, textsOf } = await openIndex(subject.folder);
  const links = siteLinks('/', stateFromAddress('', { senders: new Set(), addressees: new Set() }));
  const landings: Landing[] = [];
  for (const query of queries) {
    for (const hit of (await searcher.search(query, unfiltered)).hits) {
      const href = links.toHit({ hit, texts: await textsOf(hit.group.texts) }, distinct(hit.finds));
      const [, path = '', id = '', directive = ''] = /^([^#]+)#([^:]+)(?::~:(.*))?$/u.exec(href) ?? [];
      landings.push({ query, path, id, directives: directive.split('&').filter(Boolean).map((each) => each.replace('text=', '')) });
    }
  }
  return landings;
}

const byPath = new Map<string, Landing[]>();
const blocks = new Map<string, TextBlock[]>();

beforeAll(async () => {
  // As typed a word is found with its endings and as a name, in quotation marks by itself.
  for (const landing of await landingsOf([...words.flatMap((word) => [word, `"${word}"`]), ...phrases])) byPath.set(landing.path, [...byPath.get(landing.path) ?? [], landing]);
  await withPage({}, async (page) => {
    for (const path of byPath.keys()) {
      await page.goto(addressOf(path));
      blocks.set(path, await blocksOf(page));
    }
  });
});

/** Whether what was found stands in the element of an id. */
function isIn(id: string, found: Found | null, of: readonly TextBlock[]): boolean {
  return found !== null && of[found.block]?.places.find(({ end }) => end > found.start)?.ids.includes(id) === true;
}

test('every result of every word of the text points at its words in its own place, whatever else the page prints', () => {
  expect(words.length).toBeGreaterThan(700);
  expect([...byPath.values()].flat().length).toBeGreaterThan(6000);
  const lost = [...byPath].flatMap(([path, landings]) => {
    const of = blocks.get(path) ?? [];
    const page = searchedPage(of);
    return landings.filter(({ id, directives }) => directives.length === 0 || !directives.every((directive) => isIn(id, findDirective(directive, page), of)));
  });
  expect(lost).toEqual([]);
});

/** How many results of each page are followed in a browser. */
const followed = 6;

test.each([{ width: 1280, height: 800 }, { width: 375, height: 667 }])('results are followed with their words in view, at $width pixels', async (viewport) => {
  const random = mulberry32(viewport.width);
  await withPage({ viewport }, async (page) => {
    for (const [path, landings] of byPath) {
      await page.goto(addressOf(path));
      for (let count = 0; count < Math.min(followed, landings.length); count += 1) {
        const { query, id, directives: [first = ''] } = landings[Math.floor(random() * landings.length)] ?? { query: '', id: '', directives: [] };
        // On the same page the browser goes to the fragment alone.
        await page.goto(`${addressOf(path)}#${id}:~:text=${first}`);
        const parts = first.split(',').filter((part) => !/^-|-$/u.test(part)).map(decodeURIComponent);
        await expect.poll(() => page.evaluate(landed, { id, words: parts[0] ?? '' }), { message: `${query}: ${path}#${id}`, ...patiently }).toBe('in view');
      }
    }
  });
});

/** Runs in the page: whether the browser has gone to a place, and shows words of it below what stands over the page. */
function landed({ id, words: sought }: { id: string; words: string }): string {
  const place = document.getElementById(id);
  const target = document.querySelector(':target');
  if (!place || !target || !(place.contains(target) || target.contains(place))) return `at ${target?.id ?? 'nothing'}`;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  const text = nodes.map(({ data }) => data).join('').replace(/\s/gu, ' ').toLowerCase();
  for (let at = text.indexOf(sought.toLowerCase()); at >= 0; at = text.indexOf(sought.toLowerCase(), at + 1)) {
    const range = document.createRange();
    let before = 0;
    for (const node of nodes) {
      if (at >= before && at < before + node.length) {
        range.setStart(node, at - before);
        range.setEnd(node, at - before + 1);
      }
      before += node.length;
    }
    const { left: x, top, bottom, height } = range.getBoundingClientRect();
    const over = document.elementFromPoint(Math.max(0, x + 1), (top + bottom) / 2);
    if (height > 0 && top >= 0 && bottom <= innerHeight && over !== null && (place.contains(over) || over.contains(place))) return 'in view';
  }
  return 'out of view';
}
