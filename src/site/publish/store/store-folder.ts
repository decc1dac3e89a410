import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { BuildFailure } from '../build-failure.ts';
import { isRunning } from '../is-running.ts';

/**
 * What builds keep for the next ones. Whoever deletes it loses time and nothing else. It stands below the project,
 * since the compiled code looks for packages from there.
 */
function storeFolder(): string {
  return resolve(process.env['STORE_DIR'] || 'node_modules/.cache/edition');
}

/** Entries of one kind that are kept: for as many editions and deployments as one works on in turn. */
const most = 8;
/** In milliseconds, from the last use of an entry to the last use of any: before that, a build may still be at work with it. */
const inUse = 3_600_000;
const mark = 'used';

/**
 * Makes the folder of the store.
 * @throws {BuildFailure} where it does not stand below the project, or cannot be made.
 */
export async function openStoreFolder(): Promise<string> {
  const folder = storeFolder();
  const path = relative(process.cwd(), folder);
  if (path === '' || path.split(sep)[0] === '..' || resolve(path) === path) throw new BuildFailure(`STORE_DIR is ${folder}; expected a folder below ${process.cwd()}`);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new BuildFailure(`STORE_DIR is ${folder}, which cannot be made a folder: ${String(error)}`);
  });
  return folder;
}

/** Notes that an entry that is a folder has been of use, so that it is not among the first to go. */
export async function touch(folder: string): Promise<void> {
  await writeFile(join(folder, mark), '\n');
}

/**
 * Removes what builds that were broken off have left, and the entries that have been of no use for the longest time, where there are many.
 * @param prefix the beginning of the names of one kind of entry
 */
export async function clearOut(prefix: string): Promise<void> {
  const folder = storeFolder();
  const found = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  const names = found.filter((name) => makerOf(name) === null);
  const abandoned = found.filter((name) => !isRunning(makerOf(name) ?? process.pid));
  const entries = await Promise.all(names.map(async (name) => ({ path: join(folder, name), used: await usedAt(join(folder, name)) })));
  entries.sort((a, b) => b.used - a.used);
  const latest = entries[0]?.used ?? 0;
  const late = entries.slice(most).filter(({ used }) => used < latest - inUse);
  await Promise.all([...late.map(({ path }) => path), ...abandoned.map((name) => join(folder, name))].map((path) => rm(path, { recursive: true, force: true })));
}

/** Number of the process that is making an entry; null where it is made. */
function makerOf(name: string): number | null {
  const number = /\.(\d+)$/u.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}

/** Milliseconds since 1970; 0 where another build has taken the entry away. */
async function usedAt(path: string): Promise<number> {
  const times = await Promise.all([path, join(path, mark)].map((each) => stat(each).then(({ mtimeMs }) => mtimeMs, () => 0)));
  return Math.max(...times);
}
