import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSearchIndex } from '../../search/build-index.ts';
import { keptQuery } from '../../search/client/kept-query.ts';
import { putInPress } from '../content/in-press.ts';
import { putResultsInPress } from '../content/kept-bytes.ts';
import { allInlineScripts } from '../inline-scripts.ts';
import { bundleFor, bundleParts } from './bundle/bundle.ts';
import { codeHash } from './bundle/code-hash.ts';
import { routesOf } from './bundle/pages-from-bundle.ts';
import { checkContent } from './check-content.ts';
import { filesOf } from './site-files.ts';
import { SiteWriter } from './site-writer.ts';
import type { StepOrder } from './step-order.ts';
import { KeptRoutes } from './kept-routes.ts';
import { keyOf, openStore } from './store/store.ts';

/**
 * Writes a whole site into a folder. The content is read and the search index made while another process
 * compiles the code; files are compressed in other threads while further ones are made.
 * @throws {BuildFailure} where the content, the code or a check of the pages stands against it.
 */
export async function writeSite({ deployment, folder, log }: StepOrder): Promise<void> {
  const { contentDir, origin, base } = deployment;
  const code = await codeHash();
  const compiling = bundleFor(deployment, code, log);
  // Judged where it is awaited; the content's problems, which an editor can mend, come first.
  compiling.catch(() => undefined);
  const store = await openStore(JSON.stringify({ contentDir, origin, base }));
  try {
    const edition = await checkContent(contentDir, log);
    log('content checked');
    const codeAndPlace = keyOf('site', code, origin, base);
    putResultsInPress({ get: (words) => store.get(keyOf('bytes', codeAndPlace, words)), keep: (words, bytes) => store.keep(keyOf('bytes', codeAndPlace, words), bytes) });
    const routes = new KeptRoutes({ edition: putInPress(edition), store, code: codeAndPlace });
    const writer = new SiteWriter({ deployment, folder, store, code, inlineScripts: new Set([...await allInlineScripts(), keptQuery]) });
    await buildSearchIndex(edition, deployment, folder);
    for (const file of await filesOf(folder)) await writer.write(file, await readFile(join(folder, file)));
    log('search index written');
    const bundle = await compiling;
    const client = join(bundle.folder, bundleParts.client);
    for (const file of await filesOf(client)) await writer.write(file, await readFile(join(client, file)));
    for (const route of await routesOf(bundle, deployment)) await writer.write(route.file, await routes.make(route));
    log('pages written');
    await writer.finish();
    await store.save();
  } catch (error) {
    store.discard();
    throw error;
  }
}
