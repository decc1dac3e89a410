import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a result stands in a file, and the checksum of its bytes. */
export type Place = [offset: number, length: number, sum: number];

/** At the end of a file the offset of its table, as decimal digits of this width. */
const width = 16;

/** Results in one file, one after the other, and at its end a table, which is JSON. */
export class ResultsFile {
  readonly #file: number;
  /** Where the next result goes. */
  #end: number;

  /**
   * Opens a file.
   * @param use `read` for one that is there, `write` for a new one
   * @throws the system's error where there is none, or can be none.
   */
  constructor(path: string, use: 'read' | 'write') {
    this.#file = openSync(path, use === 'read' ? 'r' : 'w+');
    this.#end = fstatSync(this.#file).size;
  }

  /** Its length in bytes. */
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

  /** The table that it ends with; null where there is none, or where it is damaged. */
  readTable(): unknown {
    try {
      const start = Number(this.#bytesAt(this.#end - width, width)?.toString());
      return JSON.parse(this.#bytesAt(start, this.#end - width - start)?.toString() ?? 'null');
    } catch {
      return null;
    }
  }

  /** Writes the table that it ends with. */
  endWith(table: object): void {
    const start = this.#end;
    this.append(Buffer.from(`${JSON.stringify(table)}${String(start).padStart(width)}`));
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Null where the file is shorter. */
  #bytesAt(offset: number, length: number): Buffer<ArrayBuffer> | null {
    const bytes = Buffer.allocUnsafe(length);
    return readSync(this.#file, bytes, 0, length, offset) === length ? bytes : null;
  }
}
