import { getLiveCollection } from 'astro:content';
import { buildEdition } from '../../edition/read/build-edition.ts';
import type { Edition } from '../../edition/model.ts';
import type { ContentFile } from '../../edition/read/read-content.ts';
import { hashOf, inPress } from './in-press.ts';

/** One build of the edition serves every page; the key changes when the content does. */
const latest: { key: string; edition: Promise<Edition> | null } = { key: '', edition: null };

/**
 * The edition that the pages print.
 * @throws {Error} with the editor's report where the content has problems.
 */
export async function getEdition(): Promise<Edition> {
  const ready = inPress();
  if (ready !== null) return ready;
  const files = await contentFiles();
  const key = hashOf(files);
  if (latest.edition === null || latest.key !== key) {
    latest.key = key;
    latest.edition = buildFrom(files);
  }
  return latest.edition;
}

async function contentFiles(): Promise<ContentFile[]> {
  const { entries, error } = await getLiveCollection('content');
  if (error) throw error;
  if (entries === undefined) throw new TypeError('The collection of content has no entries');
  return entries.map(({ id, data: { bytes } }) => ({ path: id, bytes }));
}

async function buildFrom(files: readonly ContentFile[]): Promise<Edition> {
  const { edition, report } = buildEdition(files);
  if (edition === null) throw new Error(`The content has problems:\n\n${report}`);
  return edition;
}
