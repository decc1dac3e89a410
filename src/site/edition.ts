import { getCollection } from 'astro:content';
import { buildEdition } from '../edition/build-edition.ts';
import type { Edition } from '../edition/model.ts';

/** One build of the edition serves every page; the key changes when the content does. */
const latest: { key: string; edition: Promise<Edition> | null } = { key: '', edition: null };

/**
 * The edition that the pages print.
 * @throws {Error} with the editor's report where the content has problems.
 */
export async function getEdition(): Promise<Edition> {
  // Content does not change while a build is at work, and to compare it for every page would take longer than the page.
  if (import.meta.env.PROD && latest.edition !== null) return latest.edition;
  const entries = await getCollection('content');
  const key = entries.map(({ id, data }) => `${id}:${data.bytes}`).join('\n');
  if (latest.edition === null || latest.key !== key) {
    latest.key = key;
    latest.edition = buildFrom(entries.map(({ id, data }) => ({ path: id, bytes: new Uint8Array(Buffer.from(data.bytes, 'base64')) })));
  }
  return latest.edition;
}

async function buildFrom(files: Parameters<typeof buildEdition>[0]): Promise<Edition> {
  const { edition, report } = buildEdition(files);
  if (edition === null) throw new Error(`The content has problems:\n\n${report}`);
  return edition;
}
