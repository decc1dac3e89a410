import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '../../src/edition/model.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { indexFolder } from '../../src/search/files.ts';
import { guideFromJson, textsFromJson } from '../../src/search/guide-json.ts';
import { findWordInParts } from '../../src/search/index/index-parts.ts';
import { Searcher } from '../../src/search/search.ts';
import type { Guide, GroupTexts } from '../../src/search/guide.ts';

export interface RealIndex {
  guide: Guide;
  searcher: Searcher;
  textsOf: (name: string) => Promise<GroupTexts>;
}

/** Builds the index of an edition into a folder, and opens it as the search page does. */
export async function realIndex(edition: Edition, folder: string): Promise<RealIndex> {
  await writeIndex(edition, folder);
  return openIndex(folder);
}

/** Writes the index of an edition into the folder of a site. */
export async function writeIndex(edition: Edition, folder: string): Promise<void> {
  for (const { file, bytes } of (await buildSearchIndex(edition, { base: '/' })).files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
}

/** Opens the index of a built site. */
export async function openIndex(folder: string): Promise<RealIndex> {
  const index = join(folder, indexFolder);
  const guide = guideFromJson(await readFile(join(index, 'guide.json'), 'utf8'));
  return {
    guide,
    searcher: new Searcher(guide, findWordInParts(guide.parts, async (name) => Uint8Array.from(await readFile(join(index, name))))),
    textsOf: async (name) => textsFromJson(await readFile(join(index, 'texts', `${name}.json`), 'utf8')),
  };
}
