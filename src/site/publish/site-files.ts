import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths of all files of a built site, below it, with `/` and starting with one, in the order of their UTF-16 units. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Path at which a server answers with a page's file: `/telegrams/3/` for `/telegrams/3/index.html`. */
export function pathOfFile(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}
