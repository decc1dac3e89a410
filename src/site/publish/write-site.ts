import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSearchIndex } from '../../search/build-index.ts';
import { keptQuery } from '../../search/client/kept-query.ts';
import { putFilesInPress } from '../content/files-in-press.ts';
import { putGuideInPress } from '../content/guide-in-press.ts';
import { putInPress } from '../content/in-press.ts';
import { putResultsInPress } from '../content/kept-results.ts';
import { withReads } from '../content/reads.ts';
import { allInlineScripts } from '../inline-scripts.ts';
import { bundleFor, bundleParts } from './bundle/bundle.ts';
import { codeHash } from './bundle/code-hash.ts';
import { routesOf } from './bundle/pages-from-bundle.ts';
import { checkContent } from './check-content.ts';
import { filesOf } from './site-files.ts';
import { SiteFolder } from './site-folder.ts';
import { SiteWriter } from './site-writer.ts';
import type { StepOrder } from './step-order.ts';
import { KeptRoutes } from './kept-routes.ts';
import { writeRoutes } from './write-routes.ts';
import { Fingerprints } from './store/fingerprint.ts';
import { keptResults } from './store/results.ts';
import { keyOf, openStore } from './store/store.ts';

/**
 * Writes a whole site into a folder. The content is read and the search index made while another process
 * compiles the code; files are compressed in other threads while further ones are made.
 * @throws {BuildFailure} where the content, the code or a check of the pages stands against it.
 */
export async function writeSite({ deployment, folder, ...listener }: StepOrder): Promise<void> {
  const { contentDir, origin, base } = deployment;
  const { log, progress } = listener;
  const done = stopwatch(log);
  const code = await codeHash();
  const compiling = bundleFor(deployment, code, listener);
  // Judged where it is awaited; the content's problems, which an editor can mend, come first.
  compiling.catch(() => undefined);
  const store = await openStore(JSON.stringify({ contentDir, origin, base }));
  try {
    progress({ doing: 'reading the content', done: 0, of: 0, rest: null });
    const codeAndPlace = keyOf('site', code, origin, base);
    const { edition, files } = await checkContent(contentDir, log, keptResults(store, codeAndPlace, new Fingerprints(new Map())));
    done('content checked');
    progress({ doing: 'making the search index', done: 0, of: 0, rest: null });
    const press = putInPress(edition, files);
    const fingerprints = new Fingerprints(new Map([[press, 'the edition in press']]));
    putResultsInPress(keptResults(store, codeAndPlace, fingerprints));
    const inlineScripts = new Set([...await allInlineScripts(), keptQuery]);
    const routes = new KeptRoutes({ edition: press, store, code: codeAndPlace, fingerprints, inlineScripts });
    const writer = new SiteWriter({ deployment, code, folder: new SiteFolder(folder, deployment.outDir), store, inlineScripts });
    const { value: search, reads } = await withReads(() => buildSearchIndex(press, deployment));
    putGuideInPress(search.guide, reads);
    for (const { file, bytes } of search.files) await writer.finishAndWrite(file, bytes);
    done('search index written');
    progress({ doing: 'compiling the code', done: 0, of: 0, rest: null });
    const bundle = await compiling;
    const client = join(bundle.folder, bundleParts.client);
    for (const file of await filesOf(client)) await writer.finishAndWrite(file, await readFile(join(client, file)));
    const wanted = await routesOf(bundle, deployment);
    const byFile = new Map(wanted.map((route) => [route.file, route]));
    putFilesInPress((path) => {
      const route = byFile.get(path);
      return route ? routes.make(route).then(({ bytes }) => bytes) : null;
    });
    await writeRoutes(wanted, { routes, writer, store, progress });
    done('pages and files written');
    progress({ doing: 'compressing the last files', done: 0, of: 0, rest: null });
    await writer.finish();
    done('files compressed, links checked');
    await store.save();
  } catch (error) {
    store.discard();
    throw error;
  }
}

/** Says what has been done, and how long it took since the last. */
function stopwatch(log: (line: string) => void): (done: string) => void {
  let since = performance.now();
  return (done) => {
    log(`${done} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
    since = performance.now();
  };
}
