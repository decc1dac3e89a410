import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress, qualityFor, type CompressedForms } from './compress.ts';
import { keyOf, type Store } from './store/store.ts';

/** Most files that are compressed at a time or wait for it: as many as keep the threads at work, and few enough to hold in memory. */
const mostWaiting = 12;

interface CompressedFilesOptions {
  /** Folder of the site. */
  folder: string;
  /** Hash of the code, which says how files are compressed. */
  code: string;
  store: Pick<Store, 'get' | 'keep'>;
}

/** Writes compressed forms beside files, in other threads while further files are made. */
export class CompressedFiles {
  readonly #options: CompressedFilesOptions;
  readonly #waiting = new Set<Promise<void>>();

  constructor(options: CompressedFilesOptions) {
    this.#options = options;
  }

  /**
   * Sees to the forms of a file; waits as long as too many others do.
   * @param sum SHA-256 of the bytes
   */
  async add(file: string, bytes: Uint8Array, sum: string): Promise<void> {
    const quality = qualityFor(file, bytes.length);
    if (quality === null) return;
    const { code, store } = this.#options;
    const key = keyOf('compressed', code, String(quality), process.versions['brotli'] ?? '', process.versions.zlib, sum);
    const kept = store.get(key);
    if (kept !== null) return this.#write(file, formsFrom(kept));
    const task = this.#compress(file, bytes, quality, key).finally(() => this.#waiting.delete(task));
    this.#waiting.add(task);
    if (this.#waiting.size >= mostWaiting) await Promise.race(this.#waiting);
  }

  /** Waits until all are written. */
  async finish(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  async #compress(file: string, bytes: Uint8Array, quality: number, key: string): Promise<void> {
    const forms = await compress(bytes, quality);
    this.#options.store.keep(key, bytesOf(forms));
    this.#write(file, forms);
  }

  #write(file: string, { brotli, gzip }: CompressedForms): void {
    if (brotli !== null) writeFileSync(join(this.#options.folder, `${file}.br`), brotli);
    if (gzip !== null) writeFileSync(join(this.#options.folder, `${file}.gz`), gzip);
  }
}

/** Both forms in one: the length of the first, zero for none, then the first and the second. */
function bytesOf({ brotli, gzip }: CompressedForms): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(brotli?.length ?? 0);
  return Buffer.concat([length, brotli ?? Buffer.alloc(0), gzip ?? Buffer.alloc(0)]);
}

function formsFrom(bytes: Buffer): CompressedForms {
  const end = 4 + bytes.readUInt32LE(0);
  const part = (from: number, to: number) => (to > from ? bytes.subarray(from, to) : null);
  return { brotli: part(4, end), gzip: part(end, bytes.length) };
}
