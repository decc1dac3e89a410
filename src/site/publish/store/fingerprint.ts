import { createHash } from 'node:crypto';

/** Objects nested deeper than this are not remembered one by one. */
const depthOfMemory = 4;

/** Thrown at a value of which no hash can tell whether it is the same. */
class WithoutHash extends Error {}

/** Hashes of values, each object hashed once however often it comes again. */
export class Fingerprints {
  readonly #known = new WeakMap<object, string>();

  /** @param constants objects that stand for themselves, with the word to put in their place */
  constructor(constants: ReadonlyMap<object, string>) {
    for (const [value, word] of constants) this.#known.set(value, word);
  }

  /** A hash of a value of plain data, maps and sets; null where it holds anything else, a function for instance. */
  of(value: unknown): string | null {
    try {
      return this.#hashOf(value, 0);
    } catch (error) {
      if (error instanceof WithoutHash) return null;
      throw error;
    }
  }

  #hashOf(value: unknown, depth: number): string {
    if (typeof value !== 'object' || value === null) return wordOf(value);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(this.#textOf(value, depth)).digest('base64');
    this.#known.set(value, hash);
    return hash;
  }

  #textOf(value: object, depth: number): string {
    if (depth >= depthOfMemory) return JSON.stringify(value, refuseOthers);
    const inner = (item: unknown) => this.#hashOf(item, depth + 1);
    if (Array.isArray(value)) return `[${value.map(inner).join()}]`;
    if (value instanceof Map) return `map[${[...value].map(([key, item]) => `${inner(key)}:${inner(item)}`).join()}]`;
    if (value instanceof Set) return `set[${[...value].map(inner).join()}]`;
    if (value instanceof Uint8Array) return `bytes ${createHash('sha256').update(value).digest('base64')}`;
    if (!isPlain(value)) throw new WithoutHash();
    return `{${Object.entries(value).map(([key, item]: [string, unknown]) => `${JSON.stringify(key)}:${inner(item)}`).join()}}`;
  }
}

function wordOf(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
  throw new WithoutHash();
}

function refuseOthers(_key: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || (typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlain(value))) throw new WithoutHash();
  return value;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
