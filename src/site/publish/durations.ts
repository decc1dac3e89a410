import type { Route } from './bundle/pages-from-bundle.ts';
import { keyOf, type Store } from './store/store.ts';

const key = keyOf('durations');
/** Of files that were not made before, as many of the last as the others are judged by, and as few as tell nothing yet. */
const sample = { most: 200, least: 20 } as const;
/** Milliseconds after which this machine's pace is known. */
const soon = 500;

/** How long each file took when it was made last, and from that how long those will take that are still to be made. */
export class Durations {
  readonly #store: Pick<Store, 'keep'>;
  /** Milliseconds by the file. */
  readonly #former: ReadonlyMap<string, number>;
  readonly #measured = new Map<string, number>();
  /** Files that were made before: what they took then, of those still to be made and of those made, and what these took now. */
  readonly #known = { rest: 0, then: 0, now: 0 };
  /** Files that were not: how many are to be made, and what the last of those made took. */
  readonly #unknown: { rest: number; last: number[] } = { rest: 0, last: [] };
  /** Kinds of which one has been made; it has made what the others find made. */
  readonly #begun = new Set<string>();

  /** @param files that are to be made, kinds by turns */
  constructor(store: Pick<Store, 'get' | 'keep'>, files: readonly Pick<Route, 'file'>[]) {
    this.#store = store;
    this.#former = durationsFrom(store.get(key));
    for (const { file } of files) {
      const former = this.#former.get(file);
      if (former === undefined) this.#unknown.rest += 1;
      else this.#known.rest += former;
    }
  }

  took({ file, kind }: Pick<Route, 'file' | 'kind'>, milliseconds: number): void {
    this.#measured.set(file, milliseconds);
    const former = this.#former.get(file);
    if (former === undefined) {
      this.#unknown.rest -= 1;
      if (this.#begun.has(kind)) this.#unknown.last = [...this.#unknown.last, milliseconds].slice(-sample.most);
    } else {
      this.#known.rest -= former;
      this.#known.then += former;
      this.#known.now += milliseconds;
    }
    this.#begun.add(kind);
  }

  /** Milliseconds until all are made; null where nothing tells it yet. */
  rest(): number | null {
    const { rest: count, last } = this.#unknown;
    if (count > 0 && last.length < sample.least) return null;
    const { rest, then, now } = this.#known;
    const pace = now < soon || then === 0 ? 1 : now / then;
    const each = count === 0 ? 0 : last.reduce((sum, one) => sum + one, 0) / last.length;
    return rest * pace + count * each;
  }

  /** Keeps for the next build what these files took, now or before. */
  keep(files: readonly string[]): void {
    const all = files.flatMap((file) => {
      const took = this.#measured.get(file) ?? this.#former.get(file);
      return took === undefined ? [] : [[file, Math.round(took * 10) / 10]];
    });
    this.#store.keep(key, Buffer.from(JSON.stringify(all)));
  }
}

function durationsFrom(bytes: Buffer | null): Map<string, number> {
  const entries: unknown = JSON.parse(bytes?.toString() ?? '[]');
  return new Map(Array.isArray(entries) ? entries.filter(isDuration) : []);
}

function isDuration(value: unknown): value is [file: string, milliseconds: number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
