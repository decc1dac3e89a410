import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../edition/addresses.ts';
import { filesOf } from './site-files.ts';

/** What hosts read and do not publish. */
const withoutAddress: ReadonlySet<string> = new Set(['/_headers']);

/**
 * Writes the SHA-256 sums of all files that have an address, one a line as `sha256sum --check` reads them:
 * whoever has fetched some of them into a folder can check these there with `--ignore-missing`.
 * Compressed forms, which are made later, have no address of their own: what a browser unpacks is what is listed.
 */
export async function writeManifest(folder: string): Promise<void> {
  const files = (await filesOf(folder)).filter((file) => hasAddress(file) && file !== paths.manifest);
  const lines: string[] = [];
  for (const file of files) {
    const sum = createHash('sha256').update(await readFile(join(folder, file))).digest('hex');
    lines.push(`${sum}  ${file.slice(1)}\n`);
  }
  await writeFile(join(folder, paths.manifest), lines.join(''));
}

function hasAddress(file: string): boolean {
  return !withoutAddress.has(file) && !file.split('/').some((part) => part.startsWith('.'));
}
