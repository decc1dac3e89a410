import { keptOfBytes } from '../content/kept-results.ts';
import { compress, qualityFor } from './compress.ts';
import { sumOf, type Extent, type SiteFolder } from './site-folder.ts';
import { bytesKey, keyOf, type Store } from './store/store.ts';

/** Most files that are compressed at a time or wait for it: as many as keep the threads at work, and few enough to hold in memory. */
const mostWaiting = 12;

interface CompressedFilesOptions {
  folder: SiteFolder;
  /** Hash of the code, which says how files are compressed. */
  code: string;
  store: Pick<Store, 'get' | 'has' | 'keep'>;
}

/** What is kept of the forms of a file beside their bytes; null where a form would not be smaller. */
interface KeptForms {
  br: Extent | null;
  gz: Extent | null;
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
   * @param read tells the bytes of the file; null where they are to be had from the folder alone
   */
  async add(file: string, { length, sum }: Extent, read: () => Uint8Array | null): Promise<void> {
    const quality = qualityFor(file, length);
    if (quality === null) return;
    const { code, store, folder } = this.#options;
    const key = keyOf('compressed', code, String(quality), process.versions['brotli'] ?? '', process.versions.zlib, sum);
    if (this.#putKept(file, formsFrom(store.get(key)))) return;
    const task = this.#compress(file, { bytes: read() ?? folder.read(file), sum }, quality, key).finally(() => this.#waiting.delete(task));
    this.#waiting.add(task);
    if (this.#waiting.size >= mostWaiting) await Promise.race(this.#waiting);
  }

  /** Waits until all are written. */
  async finish(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  async #compress(file: string, { bytes, sum }: { bytes: Uint8Array; sum: string }, quality: number, key: string): Promise<void> {
    const { store, folder } = this.#options;
    const { brotli, gzip } = await compress(bytes, quality, keptOfBytes('deflated', sum));
    const put = (ending: string, form: Uint8Array | null): Extent | null => {
      if (form === null) return null;
      const extent = { length: form.length, sum: sumOf(form) };
      store.keep(bytesKey(extent.sum), form);
      folder.put(file + ending, extent, () => form);
      return extent;
    };
    const forms: KeptForms = { br: put('.br', brotli), gz: put('.gz', gzip) };
    store.keep(key, Buffer.from(JSON.stringify(forms)));
  }

  /** Whether all forms are there now; null where nothing is known of them. */
  #putKept(file: string, forms: KeptForms | null): boolean {
    const { store, folder } = this.#options;
    const put = (ending: string, form: Extent | null) =>
      form === null || (store.has(bytesKey(form.sum)) && folder.put(file + ending, form, () => store.get(bytesKey(form.sum))));
    return forms !== null && put('.br', forms.br) && put('.gz', forms.gz);
  }
}

function formsFrom(bytes: Buffer | null): KeptForms | null {
  const forms: unknown = bytes === null ? null : JSON.parse(bytes.toString());
  return isForms(forms) ? forms : null;
}

/** The store has checked that these are the bytes that it was given. */
function isForms(value: unknown): value is KeptForms {
  return typeof value === 'object' && value !== null && 'br' in value && 'gz' in value;
}
