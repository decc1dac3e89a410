import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { buildEdition } from '../../edition/read/build-edition.ts';
import type { Edition } from '../../edition/model.ts';
import { type ContentFile, readContent } from '../../edition/read/read-content.ts';
import { deploymentFrom } from '../deployment.ts';

/** One build of the edition serves every page; the key changes when the content does. */
const latest: { key: string; edition: Promise<Edition> | null } = { key: '', edition: null };

/**
 * The edition that the pages print.
 * @throws {Error} with the editor's report where the content has problems.
 */
export async function getEdition(): Promise<Edition> {
  // Content does not change while a build is at work, and to compare it for every page would take longer than the page.
  if (import.meta.env.PROD && latest.edition !== null) return latest.edition;
  const files = await contentFiles();
  const key = keyOf(files);
  if (latest.edition === null || latest.key !== key) {
    latest.key = key;
    latest.edition = buildFrom(files);
  }
  return latest.edition;
}

/** The collection's files; while they are edited those on disk, since the collection follows them only half a second later. */
async function contentFiles(): Promise<ContentFile[]> {
  if (import.meta.env.DEV) return readContent(deploymentFrom(process.env).contentDir);
  return (await getCollection('content')).map(({ id, data }) => ({ path: id, bytes: new Uint8Array(Buffer.from(data.bytes, 'base64')) }));
}

function keyOf(files: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

async function buildFrom(files: readonly ContentFile[]): Promise<Edition> {
  const { edition, report } = buildEdition(files);
  if (edition === null) throw new Error(`The content has problems:\n\n${report}`);
  return edition;
}
