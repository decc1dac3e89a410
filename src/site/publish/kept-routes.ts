import type { Edition } from '../../edition/model.ts';
import { note, readNow, withReads } from '../content/reads.ts';
import type { Route } from './bundle/pages-from-bundle.ts';
import { Fingerprints } from './store/fingerprint.ts';
import { keyOf, type Store } from './store/store.ts';

/** What a kept page was made from: a hash of its properties, and hashes of what was read of the edition, by name. */
interface Trace {
  props: string;
  reads: Record<string, string>;
}

export interface KeptRoutesOptions {
  edition: Edition;
  store: Pick<Store, 'get' | 'keep'>;
  /** Hash of the code and of where the site will stand. */
  code: string;
}

/** Pages and other files that need not be made again where nothing that they were made from has changed. */
export class KeptRoutes {
  readonly #options: KeptRoutesOptions;
  readonly #fingerprints: Fingerprints;

  constructor(options: KeptRoutesOptions) {
    this.#options = options;
    this.#fingerprints = new Fingerprints(new Map([[options.edition, 'the edition in press']]));
  }

  /** The file of a route: kept, or made and kept where that can be. */
  async make({ file, props, make }: Route): Promise<Uint8Array> {
    const { store, code } = this.#options;
    const own = this.#fingerprints.of(props);
    if (own === null) return make();
    const key = keyOf('route', code, file);
    const kept = store.get(key);
    const bytes = kept === null ? null : this.#stillGood(kept, own);
    if (bytes !== null) return bytes;
    const { value, reads } = await withReads(make);
    const trace = this.#traceOf(own, reads);
    if (trace !== null) store.keep(key, bytesOf(trace, value));
    return value;
  }

  #stillGood(kept: Buffer, props: string): Uint8Array | null {
    const length = kept.readUInt32LE(0);
    const trace: unknown = JSON.parse(kept.subarray(4, 4 + length).toString());
    if (!isTrace(trace) || trace.props !== props) return null;
    if (!Object.entries(trace.reads).every(([name, hash]) => this.#hashOfRead(name) === hash)) return null;
    note(Object.keys(trace.reads));
    return kept.subarray(4 + length);
  }

  #traceOf(props: string, names: ReadonlySet<string>): Trace | null {
    const reads: Record<string, string> = {};
    for (const name of [...names].sort()) {
      const hash = this.#hashOfRead(name);
      if (hash === null) return null;
      reads[name] = hash;
    }
    return { props, reads };
  }

  #hashOfRead(name: string): string | null {
    const now = readNow(name, this.#options.edition);
    return now === undefined ? null : this.#fingerprints.of(now);
  }
}

function bytesOf(trace: Trace, file: Uint8Array): Buffer {
  const head = Buffer.from(JSON.stringify(trace));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, file]);
}

/** The store has checked that these are the bytes that it was given. */
function isTrace(value: unknown): value is Trace {
  return typeof value === 'object' && value !== null && 'props' in value && 'reads' in value;
}
