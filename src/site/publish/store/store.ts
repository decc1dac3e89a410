import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FormerResults, type Index, type Kept } from './former-results.ts';
import { ResultsFile } from './results-file.ts';
import { clearOut, openStoreFolder } from './store-folder.ts';

/** Results of earlier builds, by keys that are hashes of all that a result follows from. */
export interface Store {
  /** What an earlier build or this one has kept; null where nothing is. */
  get: (key: string) => Buffer<ArrayBuffer> | null;
  /** Whether something is kept, which may turn out to be damaged. */
  has: (key: string) => boolean;
  keep: (key: string, bytes: Uint8Array) => void;
  /** Puts what this build has asked for or kept, and nothing else, in the place of what was kept before. */
  save: () => Promise<void>;
  /** Forgets what this build has kept. */
  discard: () => void;
}

/** A key: the hash of a word for what is made and of everything it is made from. */
export function keyOf(what: string, ...inputs: (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(what);
  for (const input of inputs) hash.update(`\n${input.length}\n`).update(input);
  return hash.digest('hex');
}

/**
 * A key of bytes that are the same wherever they come from.
 * @param sum SHA-256, in hexadecimal
 */
export function bytesKey(sum: string): string {
  return `bytes ${sum}`;
}

/**
 * Opens the store of the builds of one edition. It is a few files, since thousands of small ones take longer to read
 * and write than most of what they would hold takes to make. A build writes one more, with an index of all that was of
 * use to it. Those before it are never written into: they go when nothing in them is of use, and together, after what is
 * has been moved into the new one, when that is less than half.
 * @param name tells the edition from others
 */
export async function openStore(name: string): Promise<Store> {
  const folder = join(await openStoreFolder(), `results-${keyOf('files', name).slice(0, 20)}`);
  const fresh = `${folder}.${process.pid}`;
  const former = new FormerResults(folder);
  const number = former.last + 1;
  const results = new ResultsFile(fresh, 'write');
  const index: Index = new Map();
  const keptAt = (key: string) => index.get(key) ?? former.index.get(key);
  const read = (kept: Kept) => (kept[0] === number ? results.read(kept[1]) : former.read(kept));
  const keep = (key: string, bytes: Uint8Array) => index.set(key, [number, results.append(bytes)]);
  const moveTogether = () => {
    for (const [key, kept] of index) {
      if (kept[0] === number) continue;
      const bytes = former.read(kept);
      if (bytes === null) index.delete(key);
      else keep(key, bytes);
    }
  };
  return {
    get(key) {
      const kept = keptAt(key);
      const bytes = kept === undefined ? null : read(kept);
      if (kept !== undefined && bytes !== null) index.set(key, kept);
      return bytes;
    },
    has(key) {
      const kept = keptAt(key);
      if (kept !== undefined) index.set(key, kept);
      return kept !== undefined;
    },
    keep,
    async save() {
      const used = [...index.values()].reduce((sum, [, [, length]]) => sum + length, 0);
      if (used * 2 < former.size + results.size) moveTogether();
      results.endWith([...index]);
      results.close();
      former.close();
      try {
        mkdirSync(folder, { recursive: true });
        renameSync(fresh, join(folder, String(number)));
      } catch {
        // Whoever has deleted the store while the build was at work has lost time and nothing else.
        return;
      }
      former.removeOthers(index);
      await clearOut('results-');
    },
    discard() {
      results.close();
      former.close();
      rmSync(fresh, { force: true });
    },
  };
}
