import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../../src/site/publish/site-files.ts';

/** How the files of one kind in two built sites compare. */
export interface Comparison {
  /** End of the files' names, `.html`. */
  kind: string;
  files: number;
  /** In the first site. */
  bytes: number;
  /** One sentence for each file that differs. */
  differences: string[];
}

/** Compares every byte of every file of two sites, sorted by kinds of files. */
export async function compareSites(one: string, other: string): Promise<Comparison[]> {
  const [files, others] = await Promise.all([filesOf(one), filesOf(other)]);
  const kinds = new Map<string, Comparison>();
  for (const file of [...new Set([...files, ...others])].sort()) {
    const kind = /\.[\w-]+(?:\.(?:br|gz))?$/u.exec(file)?.[0] ?? file;
    const row = kinds.get(kind) ?? { kind, files: 0, bytes: 0, differences: [] };
    kinds.set(kind, row);
    row.files += 1;
    if (!files.includes(file) || !others.includes(file)) {
      row.differences.push(`${file} is only in the ${files.includes(file) ? 'first' : 'second'} build`);
      continue;
    }
    const [a, b] = await Promise.all([readFile(join(one, file)), readFile(join(other, file))]);
    row.bytes += a.length;
    if (!a.equals(b)) row.differences.push(`${file} differs from byte ${firstDifference(a, b)} on: ${excerpt(a, b)}`);
  }
  return [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** From 0. */
function firstDifference(a: Buffer, b: Buffer): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at === -1 ? a.length : at;
}

function excerpt(a: Buffer, b: Buffer): string {
  const start = Math.max(0, firstDifference(a, b) - 20);
  const shown = (bytes: Buffer) => JSON.stringify(bytes.subarray(start, start + 60).toString('latin1'));
  return `${shown(a)} and ${shown(b)}`;
}
