import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ResultsFile, type Index } from './results-file.ts';
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
 * Opens the store of the builds of one edition. It is one file, since thousands of small ones take longer to read
 * and write than most of what they would hold takes to make. A build adds to a copy of it, and leaves out what was
 * of no use to it where that is more than the rest.
 * @param name tells the edition from others
 */
export async function openStore(name: string): Promise<Store> {
  const path = join(await openStoreFolder(), `results-${keyOf(name).slice(0, 20)}`);
  const fresh = `${path}.${process.pid}`;
  const results = new ResultsFile(fresh, path);
  const former = results.readIndex();
  const index: Index = new Map();
  return {
    get(key) {
      const place = index.get(key) ?? former.get(key);
      const bytes = place === undefined ? null : results.read(place);
      if (place !== undefined && bytes !== null) index.set(key, place);
      return bytes;
    },
    has(key) {
      const place = index.get(key) ?? former.get(key);
      if (place !== undefined) index.set(key, place);
      return place !== undefined;
    },
    keep(key, bytes) {
      index.set(key, results.append(bytes));
    },
    async save() {
      const used = [...index.values()].reduce((sum, [, length]) => sum + length, 0);
      results.close(used * 2 < results.size ? results.moveTogether(index) : index);
      try {
        renameSync(fresh, path);
      } catch {
        // Whoever has deleted the store while the build was at work has lost time and nothing else.
        return;
      }
      await clearOut('results-');
    },
    discard() {
      results.abandon();
      rmSync(fresh, { force: true });
    },
  };
}
