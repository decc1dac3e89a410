import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the sources everything that says how they become a site: settings, and the versions of all parts. */
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const folders = ['src', 'public'];

/**
 * A hash of all that turns content into a site: code, styles, settings, the versions of the packages and of Node.
 * Two builds whose hashes agree do the same with the same content.
 */
export async function codeHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(process.versions)).update(`${process.platform} ${process.arch}`);
  for (const path of [...files, ...(await Promise.all(folders.map(filesBelow))).flat()]) {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    hash.update(`\n${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Files below a folder, in the order of their UTF-16 units; none where there is no such folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort((a, b) => (a < b ? -1 : 1));
}
