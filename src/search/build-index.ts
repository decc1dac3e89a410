import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Edition } from '../edition/model.ts';
import { guideFile, indexFolder, textsFile } from './files.ts';
import type { Guide } from './guide.ts';
import { guideFromRecords, textsFromRecords } from './guide-from-records.ts';
import { guideToJson } from './guide-json.ts';
import { partFile } from './index/index-parts.ts';
import { type PagefindMeta, readMeta } from './index/pagefind-files.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { recordGroupsOf } from './records.ts';
import { unstemmed } from './pagefind-words.ts';

/** The version of Pagefind whose files are read here. */
const readVersion = '1.5.2';

/** A file of the search. */
export interface SearchFile {
  /** Path below the site, with a slash at the start. */
  file: string;
  bytes: Uint8Array;
}

/** All files of the search, and the guide that one of them has. */
export interface SearchIndex {
  guide: Guide;
  files: SearchFile[];
}

/**
 * The search index of an edition: the parts that Pagefind makes, and beside them the guide
 * to what can be found and the texts to show. Pagefind's own program is left out: what is asked
 * of an index is where a word stands, and its parts say that (`index/pagefind-files.ts`).
 * @throws {Error} with Pagefind's own words where it fails, or where its files are of another version.
 */
export async function buildSearchIndex(edition: Edition, { base }: { base: string }): Promise<SearchIndex> {
  const groups = recordGroupsOf(edition);
  const leaves = leavesOf(groups, base);
  const files = await pagefindFiles(leaves);
  const { records, parts } = await metaOf(files);
  const ids = idsByAddress(files);
  const numbers = new Map(records.map((id, number) => [id, number]));
  const guide = guideFromRecords(groups, edition, leaves, parts, (address) => {
    const number = numbers.get(ids.get(address) ?? '');
    if (number === undefined) throw new Error(`Pagefind has no record of ${address}`);
    return number;
  });
  const published = new Set(parts.map(partFile));
  const searchFiles = [
    searchFile(guideFile, Buffer.from(guideToJson(guide))),
    ...groups.map((group) => searchFile(textsFile(group.texts), Buffer.from(JSON.stringify(textsFromRecords(group, edition))))),
    ...files.filter(({ path }) => published.has(path)).map(({ path, content }) => searchFile(path, content)),
  ];
  return { guide, files: searchFiles };
}

function searchFile(path: string, bytes: Uint8Array): SearchFile {
  return { file: `/${indexFolder}/${path}`, bytes };
}

/** Pagefind's files, asked of it as bytes: those that it writes itself may still be empty when it says that it has written them. */
async function pagefindFiles(leaves: readonly Leaf[]): Promise<pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: unstemmed });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    for (const { address, content } of leaves) {
      const added = await index.addCustomRecord({ url: address, content, language: unstemmed });
      if (added.errors.length > 0) throw new Error(`Pagefind does not take ${address}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind does not make its index: ${failed.join('; ')}`);
    return files;
  } finally {
    await pagefind.close();
  }
}

/** Pagefind's list of what it has indexed. */
async function metaOf(files: readonly pagefind.IndexFile[]): Promise<PagefindMeta> {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!file) throw new Error('Pagefind has made no list of its records');
  const meta = await readMeta(Uint8Array.from(file.content));
  if (meta.version !== readVersion) throw new Error(`Pagefind ${meta.version} wrote the index; its files are known as version ${readVersion} writes them`);
  return meta;
}

/** Pagefind's ids by the addresses of their records, read from the files that it makes for each. */
function idsByAddress(files: readonly pagefind.IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter((file) => file.path.startsWith('fragment/'))) {
    const text = gunzipSync(content).toString('utf8');
    const record: unknown = JSON.parse(text.slice(text.indexOf('{')));
    if (typeof record === 'object' && record !== null && 'url' in record && typeof record.url === 'string') {
      ids.set(record.url, path.slice('fragment/'.length, -'.pf_fragment'.length));
    }
  }
  return ids;
}
