import type { Edition } from '../../edition/model.ts';
import { note, readNow, withReads } from '../content/reads.ts';
import type { Route } from './bundle/pages-from-bundle.ts';
import { finishFile, type FinishedFile } from './finish-file.ts';
import { Fingerprints } from './store/fingerprint.ts';
import { keyOf, type Store } from './store/store.ts';

/** What is kept of a file beside its bytes. */
interface Kept extends Pick<FinishedFile, 'sum' | 'page'> {
  /** A hash of the properties that it was made from. */
  props: string;
  /** Hashes of what was read of the edition, by name. */
  reads: Record<string, string>;
}

export interface KeptRoutesOptions {
  edition: Edition;
  store: Pick<Store, 'get' | 'keep'>;
  /** Hash of the code and of where the site will stand. */
  code: string;
  /** Inline scripts that the edition has on purpose. */
  inlineScripts: ReadonlySet<string>;
}

/** Pages and other files that need not be made again where nothing that they were made from has changed. */
export class KeptRoutes {
  readonly #options: KeptRoutesOptions;
  readonly #fingerprints: Fingerprints;

  constructor(options: KeptRoutesOptions) {
    this.#options = options;
    this.#fingerprints = new Fingerprints(new Map([[options.edition, 'the edition in press']]));
  }

  /** The file of a route as it is published, where it is kept and all is the same that it was made from; null elsewhere. */
  find({ file, props }: Route): FinishedFile | null {
    const own = this.#fingerprints.of(props);
    const record = own === null ? null : this.#options.store.get(this.#keyOf(file));
    if (record === null) return null;
    const end = 4 + record.readUInt32LE(0);
    const kept: unknown = JSON.parse(record.subarray(4, end).toString());
    if (!isKept(kept) || kept.props !== own) return null;
    if (!Object.entries(kept.reads).every(([name, hash]) => this.#hashOfRead(name) === hash)) return null;
    note(Object.keys(kept.reads));
    return { file, bytes: record.subarray(end), sum: kept.sum, page: kept.page };
  }

  /** The same: found, or made and kept where that can be. */
  async make(route: Route): Promise<FinishedFile> {
    const found = this.find(route);
    if (found !== null) return found;
    const { store, inlineScripts } = this.#options;
    const { value, reads } = await withReads(route.make);
    const finished = finishFile(route.file, value, inlineScripts);
    const props = this.#fingerprints.of(route.props);
    const hashes = this.#hashesOf(reads);
    if (props !== null && hashes !== null) store.keep(this.#keyOf(route.file), bytesOf({ props, reads: hashes, sum: finished.sum, page: finished.page }, finished.bytes));
    return finished;
  }

  #keyOf(file: string): string {
    return keyOf('route', this.#options.code, file);
  }

  /** Null where one of them has none. */
  #hashesOf(names: ReadonlySet<string>): Record<string, string> | null {
    const hashes: Record<string, string> = {};
    for (const name of [...names].sort()) {
      const hash = this.#hashOfRead(name);
      if (hash === null) return null;
      hashes[name] = hash;
    }
    return hashes;
  }

  #hashOfRead(name: string): string | null {
    const now = readNow(name, this.#options.edition);
    return now === undefined ? null : this.#fingerprints.of(now);
  }
}

/** The length of the head, the head and the file. */
function bytesOf(kept: Kept, file: Uint8Array): Buffer {
  const head = Buffer.from(JSON.stringify(kept));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, file]);
}

/** The store has checked that these are the bytes that it was given. */
function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'props' in value && 'reads' in value && 'sum' in value && 'page' in value;
}
