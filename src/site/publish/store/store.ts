import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { clearOut, openStoreFolder } from './store-folder.ts';

/** Results of earlier builds, by keys that are hashes of all that a result follows from. */
export interface Store {
  /** What an earlier build or this one has kept; null where nothing is. */
  get: (key: string) => Buffer<ArrayBuffer> | null;
  keep: (key: string, bytes: Uint8Array) => void;
  /** Puts what this build has asked for or kept, and nothing else, in the place of what was kept before. */
  save: () => Promise<void>;
  /** Forgets what this build has kept. */
  discard: () => void;
}

/** Offset and length in the file of results, and the checksum of the bytes. */
type Place = [offset: number, length: number, sum: number];
type Index = Map<string, Place>;

/** At the end of the file the offset of its index, as decimal digits of this width. */
const width = 16;

/** A key: the hash of a word for what is made and of everything it is made from. */
export function keyOf(what: string, ...inputs: (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(what);
  for (const input of inputs) hash.update(`\n${input.length}\n`).update(input);
  return hash.digest('hex');
}

/**
 * Opens the store of the builds of one edition. It is one file, since thousands of small ones take longer to
 * read and write than most of what they would hold takes to make; a build writes a new one from what it used.
 * @param name tells the edition from others
 */
export async function openStore(name: string): Promise<Store> {
  const path = join(await openStoreFolder(), `results-${keyOf(name).slice(0, 20)}`);
  const fresh = `${path}.${process.pid}`;
  const former = openFormer(path);
  const file = openSync(fresh, 'w+');
  const index: Index = new Map();
  let end = 0;
  const keep = (key: string, bytes: Uint8Array) => {
    if (index.has(key)) return;
    writeSync(file, bytes);
    index.set(key, [end, bytes.length, crc32(bytes)]);
    end += bytes.length;
  };
  return {
    get(key) {
      const place = index.get(key);
      if (place !== undefined) return bytesAt(file, place[0], place[1]);
      const bytes = former.get(key);
      if (bytes !== null) keep(key, bytes);
      return bytes;
    },
    keep,
    async save() {
      writeSync(file, `${JSON.stringify([...index])}${String(end).padStart(width)}`);
      closeSync(file);
      former.close();
      renameSync(fresh, path);
      await clearOut('results-');
    },
    discard() {
      closeSync(file);
      former.close();
      rmSync(fresh, { force: true });
    },
  };
}

/** What the build before has kept; nothing where there was none, or where its file is damaged. */
function openFormer(path: string): { get: Store['get']; close: () => void } {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return { get: () => null, close: () => undefined };
  }
  const read = (offset: number, length: number) => bytesAt(file, offset, length);
  const index = indexOf(read, statSync(path).size);
  return {
    get(key) {
      const place = index.get(key);
      if (place === undefined) return null;
      const [offset, length, sum] = place;
      const bytes = read(offset, length);
      return bytes !== null && crc32(bytes) === sum ? bytes : null;
    },
    close: () => closeSync(file),
  };
}

/** Null where the file is shorter. */
function bytesAt(file: number, offset: number, length: number): Buffer<ArrayBuffer> | null {
  const bytes = Buffer.allocUnsafe(length);
  return readSync(file, bytes, 0, length, offset) === length ? bytes : null;
}

function indexOf(read: (offset: number, length: number) => Buffer | null, size: number): Index {
  try {
    const start = Number(read(size - width, width)?.toString());
    const entries: unknown = JSON.parse(read(start, size - width - start)?.toString() ?? '[]');
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [key: string, place: Place] {
  return Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]);
}
