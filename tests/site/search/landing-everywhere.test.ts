import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { passagesOfWitness } from '../../search/witness-passages.ts';
import { addressOf, subject, useBrowser } from '../harness/subject.ts';
import { askAll, openSearch } from './search-page.ts';

const withPage = useBrowser();
const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
const words = [...new Set(passages.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))].sort();

/** Most results of a word that is followed. */
const mostHits = 1;

/** Chrome's own polyfill of text fragments, which finds words as the specification has it. */
const finder = (await build({
  stdin: { contents: 'export { parseFragmentDirectives, processTextFragmentDirective } from "./node_modules/text-fragments-polyfill/src/text-fragment-utils.js";', resolveDir: '.' },
  bundle: true, write: false, format: 'iife', globalName: 'textFragments', logLevel: 'silent',
})).outputFiles.map(({ text }) => text).join('');

/** Runs in a page: which of some places and directives show no words there, or words elsewhere first. */
const astray = (landings: readonly { id: string; directive: string }[]) => `${finder};
  ${JSON.stringify(landings)}.filter(({ id, directive }) => {
    const place = document.getElementById(id);
    if (directive === '') return !place;
    const [range] = textFragments.processTextFragmentDirective(textFragments.parseFragmentDirectives({ text: [directive.replace('text=', '')] }).text[0]);
    return !range || !place || !place.contains(range.startContainer);
  })`;

test('every result of every word that stands in few places lands on its own place, whatever else the page prints', async () => {
  expect(words.length).toBeGreaterThan(700);
  const answers = await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    return askAll(page, words.map((word) => `"${word}"`));
  });
  const byPage = new Map<string, { id: string; directive: string }[]>();
  // Words that stand often are told apart by those beside them, as these are.
  for (const { address } of answers.flatMap(({ hits }) => (hits.length > mostHits ? [] : hits))) {
    const [, path = '', id = '', directive = ''] = /^([^#]+)#([^:]+)(?::~:(.*))?$/u.exec(address) ?? [];
    byPage.set(path, [...byPage.get(path) ?? [], { id, directive: directive.split('&')[0] ?? '' }]);
  }
  expect([...byPage.values()].flat().length).toBeGreaterThan(200);
  // A line whose words stand on the page as another line too, as a signature does, is found by its id alone.
  expect([...byPage.values()].flat().filter(({ directive }) => directive === '').map(({ id }) => id).filter((id) => /-p\d+$/u.test(id))).toEqual([]);
  const lost = await withPage({}, async (page) => {
    const found: unknown[] = [];
    for (const [path, landings] of byPage) {
      await page.goto(addressOf(path));
      found.push(...await page.evaluate<unknown[]>(astray(landings)));
    }
    return found;
  });
  expect(lost).toEqual([]);
});
