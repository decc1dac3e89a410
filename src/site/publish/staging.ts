import { rmSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { isRunning } from './is-running.ts';

/** File that tells a built site from any other folder. */
const marker = '.built-site';

/** A site in the making, beside the folder that it will replace. */
export interface Staging {
  /** Absolute path of the folder to build into. */
  folder: string;
  /** Puts the finished site in the place of the former one. */
  publish: () => Promise<void>;
  /** Removes what has been built so far. */
  discard: () => Promise<void>;
}

/**
 * Makes a staging folder for `target`, and clears up after builds that were interrupted.
 * @throws {BuildFailure} where `target` holds something that is no built site, or another build is at work on it.
 */
export async function stage(target: string): Promise<Staging> {
  const site = resolve(target);
  const beside = (role: string) => join(dirname(site), `.dist-${role}-${basename(site)}-`);
  await refuseForeign(site);
  await made(site, mkdir(dirname(site), { recursive: true }));
  await recover(site, beside('former'), beside('new'));
  const folder = `${beside('new')}${process.pid}`;
  await made(site, mkdir(folder));
  return {
    folder,
    publish: () => publish(folder, site, `${beside('former')}${process.pid}`),
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @throws {BuildFailure} where the system does not let a folder be made that the site needs. */
async function made(site: string, folder: Promise<unknown>): Promise<void> {
  await folder.catch((error: unknown) => {
    throw new BuildFailure(`${site} cannot be written: ${String(error)}. Set OUT_DIR to another folder.`);
  });
}

async function publish(folder: string, site: string, former: string): Promise<void> {
  await writeFile(join(folder, marker), '');
  // Only two renames stand between the old site and the new one; `recover` undoes the first if the second never came.
  const replaces = await exists(site);
  if (replaces) await rename(site, former);
  try {
    await rename(folder, site);
  } catch (error) {
    if (replaces) await rename(former, site);
    throw error;
  }
  // At once: to remove thousands of files one by one takes several times as long.
  if (replaces) rmSync(former, { recursive: true, force: true });
}

async function refuseForeign(site: string): Promise<void> {
  const entries = await entriesOf(site);
  if (entries === null || entries.includes(marker)) return;
  if (entries.length === 0) return rmdir(site);
  throw new BuildFailure(
    `${site} is not empty and was not built by this command, so it is not replaced. Set OUT_DIR to another folder, or remove this one.`,
  );
}

/** Clears the leftovers of builds whose process has ended. */
async function recover(site: string, former: string, unfinished: string): Promise<void> {
  const parent = dirname(site);
  for (const entry of await readdir(parent)) {
    const path = join(parent, entry);
    const prefix = [former, unfinished].find((start) => path.startsWith(start) && /^\d+$/u.test(path.slice(start.length)));
    if (prefix === undefined) continue;
    const owner = Number(path.slice(prefix.length));
    if (owner !== process.pid && isRunning(owner)) {
      throw new BuildFailure(`Another build (process ${owner}) is writing ${site}. If it is none, remove ${path}.`);
    }
    if (prefix === former && !(await exists(site))) await rename(path, site);
    else await rm(path, { recursive: true, force: true });
  }
}

/** Names in a folder; null where there is none. */
async function entriesOf(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) === 'ENOTDIR') throw new BuildFailure(`${folder} is a file; OUT_DIR must be a folder.`);
    throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
