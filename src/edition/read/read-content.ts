import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the content folder as it stands on disk. */
export interface ContentFile {
  /** Below the content folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/** Reads every file of a content folder, in the order of the paths' UTF-16 units; dotfiles are passed over. */
export async function readContent(directory: string): Promise<ContentFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
  return Promise.all(paths.map(async (path) => ({ path, bytes: new Uint8Array(await readFile(join(directory, path))) })));
}
