import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../../src/site/publish/site-files.ts';

/** What a built site takes on disk. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** Of the files with a compressed form the sizes in Brotli, of the others their own: what a server sends for all. */
  sent: number;
}

/** Adds up the files of a built site; the compressed forms are counted in `sent` alone. */
export async function sizeOfSite(folder: string): Promise<SiteSize> {
  const files = (await filesOf(folder)).filter((file) => !file.endsWith('.gz'));
  const sizes = new Map(await Promise.all(files.map(async (file): Promise<[string, number]> => [file, (await stat(join(folder, file))).size])));
  const originals = files.filter((file) => !file.endsWith('.br'));
  const total = (sizeOf: (file: string) => number | undefined) => originals.reduce((sum, file) => sum + (sizeOf(file) ?? 0), 0);
  return {
    files: originals.length,
    bytes: total((file) => sizes.get(file)),
    sent: total((file) => sizes.get(`${file}.br`) ?? sizes.get(file)),
  };
}
