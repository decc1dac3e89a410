import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the content folder as it stands on disk. */
export interface ContentFile {
  /** Below the content folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** What stands there in the place of a file, which then has no bytes; absent where it is one. */
  instead?: 'a symbolic link' | 'a folder' | 'neither a file nor a folder';
}

/**
 * Reads every file of a content folder, in the order of the paths' UTF-16 units; dotfiles are passed over. What is no file but
 * has the name of one is told of, and so is every symbolic link: the same content has to be found wherever it is built.
 * @param read reads a file's bytes; another than the usual way may remember what has not changed.
 */
export async function readContent(directory: string, read: (path: string) => Promise<Uint8Array> = readBytes): Promise<ContentFile[]> {
  const entries = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = await Promise.all(entries.map(async ({ entry, path }): Promise<ContentFile | null> => {
    if (entry.isFile()) return { path, bytes: await read(join(directory, path)) };
    if (entry.isDirectory()) return /\.(?:md|yaml|txt)$/u.test(path) ? { path, bytes: new Uint8Array(), instead: 'a folder' } : null;
    return { path, bytes: new Uint8Array(), instead: entry.isSymbolicLink() ? 'a symbolic link' : 'neither a file nor a folder' };
  }));
  return files.filter((file) => file !== null);
}

/** What an editor is told of a content folder that cannot be read. */
export function unreadable(folder: string, error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return `The content folder ${folder} ${isMissing ? 'is not there, or a file in it is gone' : 'cannot be read'}: ${error instanceof Error ? error.message : String(error)}. Restore it, or set CONTENT_DIR to another folder.`;
}

async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
