import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { findWordInParts } from '../../../src/search/index/index-parts.ts';
import { type PagefindMeta, readMeta, readPart } from '../../../src/search/index/pagefind-files.ts';
import { wordsOf } from '../../../src/search/fold.ts';
import { leavesOf } from '../../../src/search/leaves.ts';
import { recordGroupsOf } from '../../../src/search/records.ts';
import { standaloneGuide } from '../../../src/search/standalone-guide.ts';
import { indexed, unstemmed } from '../../../src/search/pagefind-words.ts';

const { edition, report } = buildEdition(await readContent('content'));
if (edition === null) throw new Error(report);
const groups = recordGroupsOf(edition);
const words = [...new Set(groups.flatMap(({ records }) => records.flatMap((record) => record.words.map(({ word }) => word))))];

const [firstGroup] = groups;
if (firstGroup === undefined) throw new Error('The edition has nothing to be found');

let folder: string;
let meta: PagefindMeta;
const file = async (name: string) => Uint8Array.from(await readFile(join(folder, name)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: unstemmed });
  if (!index) throw new Error('Pagefind does not start');
  for (const { address, content } of leavesOf(groups, '/')) await index.addCustomRecord({ url: address, content, language: unstemmed });
  await index.writeFiles({ outputPath: folder });
  const { files } = await index.getFiles();
  await pagefind.close();
  meta = await readMeta(Uint8Array.from(files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? []));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('every word stands where Pagefind’s own program finds it', async () => {
  vi.stubGlobal('fetch', async (address: unknown) => new Response(await readFile(String(address).replace(/\?.*$/u, ''))));
  const program: unknown = await import(/* @vite-ignore */ join(folder, 'pagefind.js'));
  if (!isProgram(program)) throw new Error('Pagefind has another program');
  const instance = program.createInstance({ basePath: `${folder}/`, language: unstemmed, noWorker: true, exactDiacritics: true });
  await instance.filters();
  const find = findWordInParts(meta.parts, file);
  expect(words.length).toBeGreaterThan(1000);
  const places = new Map(await Promise.all(words.map(async (word) => [word, await find(word)] as const)));
  for (const word of words) {
    const { results } = await instance.search(indexed(word));
    const expected = Object.fromEntries(results.map(({ id, words: found }) => [id, [...found].sort((a, b) => a - b)]));
    // Pagefind's program finds a word's longer neighbours, too.
    const begun = words.filter((other) => indexed(other).startsWith(indexed(word))).flatMap((other) => places.get(other) ?? []);
    const found = Object.fromEntries([...Map.groupBy(begun, ({ leaf }) => meta.records[leaf] ?? '')].map(([id, postings]) =>
      [id, postings.flatMap((posting) => posting.places).sort((a, b) => a - b)]));
    expect(places.get(word)?.length, word).toBeGreaterThan(0);
    expect(found, word).toEqual(expected);
  }
});

it('a word of any script stands where it was put, and nowhere else', async () => {
  const texts = ['한국 신문 हिन्दी में हन ภาษาไทย', 'Ёлка café Ελλάδα 人民 مُحَمَّد שָׁלוֹם 1949 x² Ⅷ fx đồng ŋ', '한 국 हिन्द ŋd55c d55c'];
  const records = texts.map((text, at) => ({ id: `r${at}`, kind: 'paragraph', text: { text, mark: '' }, words: wordsOf(text), follows: true } as const));
  const { index } = await pagefind.createIndex({ forceLanguage: unstemmed });
  await index?.addCustomRecord({ url: '/', content: leavesOf([{ ...firstGroup, records }], '/').map(({ content }) => content).join(' '), language: unstemmed });
  const { files } = await index?.getFiles() ?? { files: [] };
  await pagefind.close();
  const contents = new Map(files.map(({ path, content }) => [path, Uint8Array.from(content)]));
  const { parts } = await readMeta([...contents].find(([path]) => path.endsWith('.pf_meta'))?.[1] ?? new Uint8Array());
  const find = findWordInParts(parts, async (name) => contents.get(name) ?? new Uint8Array());
  const all = records.flatMap((record) => record.words.map(({ word }) => word));
  for (const word of new Set(all)) {
    expect((await find(word)).flatMap(({ places }) => places), word).toEqual(all.flatMap((other, at) => (other === word ? [at] : [])));
  }
});

it('what is damaged is said to be', async () => {
  const part = await file(`index/${meta.parts[0]?.file ?? ''}.pf_index`);
  await expect(readPart(part.subarray(0, part.length / 2))).rejects.toThrow();
  await expect(readPart(new TextEncoder().encode('<!doctype html>'))).rejects.toThrow();
});

interface Program {
  createInstance: (options: object) => { filters: () => Promise<unknown>; search: (term: string) => Promise<{ results: { id: string; words: number[] }[] }> };
}

function isProgram(module: unknown): module is Program {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

it('is told by a guide that is the same, for a search without it, as one made without it', async () => {
  const { guide } = await buildSearchIndex(edition, { base: '/' });
  expect(standaloneGuide(edition, guide)).toBe(standaloneGuide(edition, null));
});
