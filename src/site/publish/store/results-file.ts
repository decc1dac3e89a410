import { closeSync, constants, copyFileSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a result stands in its file, and the checksum of its bytes. */
type Place = [offset: number, length: number, sum: number];

/** Places by the keys of results. */
export type Index = Map<string, Place>;

/** At the end of the file the offset of its index, as decimal digits of this width. */
const width = 16;

/** Results in one file, one after the other, and at its end an index of those that count. */
export class ResultsFile {
  readonly #file: number;
  /** Where the next result goes. */
  #end: number;

  /** Begins a file, as a copy of a former one where there is one. */
  constructor(path: string, former: string) {
    this.#file = openSync(path, copied(former, path) ? 'r+' : 'w+');
    this.#end = fstatSync(this.#file).size;
  }

  /** Its length in bytes, results that no longer count among them. */
  get size(): number {
    return this.#end;
  }

  append(bytes: Uint8Array): Place {
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    const offset = this.#end;
    this.#end += bytes.length;
    return [offset, bytes.length, crc32(bytes)];
  }

  /** Null where the bytes are not those that were written. */
  read([offset, length, sum]: Place): Buffer<ArrayBuffer> | null {
    const bytes = this.#bytesAt(offset, length);
    return bytes !== null && crc32(bytes) === sum ? bytes : null;
  }

  /** The index with which it was closed; empty where there is none, or where it is damaged. */
  readIndex(): Index {
    try {
      const start = Number(this.#bytesAt(this.#end - width, width)?.toString());
      const entries: unknown = JSON.parse(this.#bytesAt(start, this.#end - width - start)?.toString() ?? '[]');
      return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
    } catch {
      return new Map();
    }
  }

  /** Moves the results of an index to the beginning and cuts off the rest. */
  moveTogether(index: Index): Index {
    const moved: Index = new Map();
    const places = [...index].sort(([, [a]], [, [b]]) => a - b);
    this.#end = 0;
    for (const [key, place] of places) {
      const bytes = this.read(place);
      if (bytes !== null) moved.set(key, this.append(bytes));
    }
    ftruncateSync(this.#file, this.#end);
    return moved;
  }

  /** Ends the file. */
  close(index: Index): void {
    const start = this.#end;
    this.append(Buffer.from(`${JSON.stringify([...index])}${String(start).padStart(width)}`));
    closeSync(this.#file);
  }

  /** Leaves the file as it is, without an index. */
  abandon(): void {
    closeSync(this.#file);
  }

  /** Null where the file is shorter. */
  #bytesAt(offset: number, length: number): Buffer<ArrayBuffer> | null {
    const bytes = Buffer.allocUnsafe(length);
    return readSync(this.#file, bytes, 0, length, offset) === length ? bytes : null;
  }
}

function copied(from: string, to: string): boolean {
  try {
    // Where the file system can, both share what neither has changed.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    return true;
  } catch {
    return false;
  }
}

function isEntry(value: unknown): value is [key: string, place: Place] {
  return Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]);
}
