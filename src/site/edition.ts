import { getCollection } from 'astro:content';
import { buildEdition } from '../edition/build-edition.ts';
import type { Edition } from '../edition/model.ts';
import { readContent } from '../edition/read-content.ts';
import { deploymentFrom } from './deployment.ts';

/** One build of the edition serves every page; the key changes when the content does. */
const latest: { key: string; edition: Promise<Edition> | null } = { key: '', edition: null };

/**
 * The edition that the pages print.
 * @throws {Error} with the editor's report where the content has problems.
 */
export async function getEdition(): Promise<Edition> {
  // Nothing changes while a site is built: asking once is enough, and thousands of pages ask.
  if (import.meta.env.PROD && latest.edition !== null) return latest.edition;
  const entries = await getCollection('content');
  const key = entries.map(({ id, data }) => `${id}:${data.digest}`).join('\n');
  if (latest.edition === null || latest.key !== key) {
    latest.key = key;
    latest.edition = readEdition();
  }
  return latest.edition;
}

async function readEdition(): Promise<Edition> {
  const { edition, report } = buildEdition(await readContent(deploymentFrom(process.env).contentDir));
  if (edition === null) throw new Error(`The content has problems:\n\n${report}`);
  return edition;
}
