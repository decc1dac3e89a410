import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { startPagefind } from '../../src/search/client/pagefind.ts';
import { indexFolder } from '../../src/search/files.ts';
import { guideFromJson, textsFromJson } from '../../src/search/guide-json.ts';
import { Searcher } from '../../src/search/search.ts';
import type { Guide, GroupTexts } from '../../src/search/guide.ts';

export interface RealIndex {
  guide: Guide;
  searcher: Searcher;
  textsOf: (name: string) => Promise<GroupTexts>;
}

/** Builds the index of an edition into a folder, and opens it with Pagefind as a browser does. */
export async function realIndex(edition: Edition, folder: string): Promise<RealIndex> {
  await buildSearchIndex(edition, { base: '/' }, folder);
  return openIndex(folder);
}

/** Opens the index of a built site. `fetch` is answered from its folder. */
export async function openIndex(folder: string): Promise<RealIndex> {
  const index = join(folder, indexFolder);
  vi.stubGlobal('fetch', async (address: unknown) => new Response(await readFile(String(address).replace(/\?.*$/u, ''))));
  const guide = guideFromJson(await readFile(join(index, 'guide.json'), 'utf8'));
  return {
    guide,
    searcher: new Searcher(guide, await startPagefind(`${index}/`, 0)),
    textsOf: async (name) => textsFromJson(await readFile(join(index, 'texts', `${name}.json`), 'utf8')),
  };
}
