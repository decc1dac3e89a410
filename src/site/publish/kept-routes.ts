import type { Edition } from '../../edition/model.ts';
import { note, readNow, withReads } from '../content/reads.ts';
import type { Route } from './bundle/pages-from-bundle.ts';
import { finishFile, type FinishedFile } from './finish-file.ts';
import type { Extent } from './site-folder.ts';
import type { Fingerprints } from './store/fingerprint.ts';
import { bytesKey, keyOf, type Store } from './store/store.ts';

/** A file of which an earlier build has kept what it is, and most often its bytes. */
export interface KeptFile extends Extent, Pick<FinishedFile, 'file' | 'page'> {
  /** Null where its bytes are lost or damaged. */
  read: () => Uint8Array | null;
}

/** What is kept of a file beside its bytes. */
interface Kept extends Extent, Pick<FinishedFile, 'page'> {
  /** A hash of the properties that it was made from. */
  props: string;
  /** Hashes of what was read of the edition, by name. */
  reads: Record<string, string>;
}

export interface KeptRoutesOptions {
  edition: Edition;
  store: Pick<Store, 'get' | 'keep' | 'has'>;
  /** Hash of the code and of where the site will stand. */
  code: string;
  /** Has the edition as a constant: what was read of it is noted. */
  fingerprints: Fingerprints;
  /** Inline scripts that the edition has on purpose. */
  inlineScripts: ReadonlySet<string>;
}

/** Pages and other files that need not be made again where nothing that they were made from has changed. */
export class KeptRoutes {
  readonly #options: KeptRoutesOptions;
  readonly #parts: ReadonlyMap<string, unknown>;

  constructor(options: KeptRoutesOptions) {
    this.#options = options;
    this.#parts = new Map(Object.entries(options.edition));
  }

  /** The file of a route as it is published, where it is kept and all is the same that it was made from; null elsewhere. */
  find({ file, props }: Route): KeptFile | null {
    const { store } = this.#options;
    const own = this.#options.fingerprints.of(props);
    const record = own === null ? null : store.get(this.#keyOf(file));
    if (record === null) return null;
    const kept: unknown = JSON.parse(record.toString());
    if (!isKept(kept) || kept.props !== own || !store.has(bytesKey(kept.sum))) return null;
    if (!Object.entries(kept.reads).every(([name, hash]) => this.#hashOfRead(name) === hash)) return null;
    note(Object.keys(kept.reads));
    const { length, sum, page } = kept;
    return { file, length, sum, page, read: () => store.get(bytesKey(kept.sum)) };
  }

  /** The same: found, or made and kept where that can be. */
  async make(route: Route): Promise<FinishedFile> {
    const found = this.find(route);
    const bytes = found?.read() ?? null;
    if (found !== null && bytes !== null) return { ...found, bytes };
    const { store, inlineScripts } = this.#options;
    const { value, reads } = await withReads(route.make);
    const finished = finishFile(route.file, value, inlineScripts);
    const props = this.#options.fingerprints.of(route.props);
    const hashes = this.#hashesOf(reads);
    if (props !== null && hashes !== null) {
      const kept: Kept = { props, reads: hashes, length: finished.bytes.length, sum: finished.sum, page: finished.page };
      store.keep(this.#keyOf(route.file), Buffer.from(JSON.stringify(kept)));
      if (store.get(bytesKey(kept.sum)) === null) store.keep(bytesKey(kept.sum), finished.bytes);
    }
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
    const now = readNow(name, this.#parts);
    return now === undefined ? null : this.#options.fingerprints.of(now);
  }
}

/** The store has checked that these are the bytes that it was given. */
function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'props' in value && 'reads' in value && 'length' in value && 'sum' in value && 'page' in value;
}
