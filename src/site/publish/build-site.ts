import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deployment } from '../deployment.ts';
import { checkLinks } from './check-links.ts';
import { compressFiles } from './compress.ts';
import { headersFile } from '../hosting/hosting.ts';
import { runApart } from './run-apart.ts';
import { stage } from './staging.ts';
import { writeManifest } from './write-manifest.ts';
import { writePolicies } from './write-policies.ts';

export interface BuildOptions {
  /** Told what has been done, one line at a time. */
  log: (line: string) => void;
}

/**
 * Builds the whole site and then puts it in the place of the former one.
 * Where anything fails, the former site stays as it is.
 * @throws {BuildFailure} where the content, the target folder or a check of the built pages stands against it.
 */
export async function buildSite(deployment: Deployment, { log }: BuildOptions): Promise<void> {
  const timed = stopwatch(log);
  const staging = await stage(deployment.outDir);
  const order = { deployment, folder: staging.folder, log };
  try {
    await timed('search index written', () => runApart('search', order));
    await timed('pages built', () => runApart('pages', order));
    await finish(deployment, staging.folder, timed);
    await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
  log(`the site is in ${deployment.outDir}`);
}

/** What is done with the pages once they are built. The order matters: each step sees the files of those before. */
async function finish(deployment: Deployment, folder: string, timed: Timed): Promise<void> {
  const pages = await timed('policies written', () => writePolicies(folder));
  await timed('headers written', () => writeFile(join(folder, '_headers'), headersFile(deployment.base)));
  await timed('checksums written', () => writeManifest(folder));
  await timed('links checked', () => checkLinks(folder, pages, deployment));
  await timed('files compressed', () => compressFiles(folder));
}

type Timed = <Result>(done: string, run: () => Promise<Result>) => Promise<Result>;

/** Runs one step after another and tells how long each took. */
function stopwatch(log: (line: string) => void): Timed {
  return async (done, run) => {
    const start = performance.now();
    const result = await run();
    log(`${done} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  };
}
