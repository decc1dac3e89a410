import { hash } from 'node:crypto';

/** Thrown at a value of which no hash can tell whether it is the same. */
class WithoutHash extends Error {}

/** Hashes of values, each object hashed once however often it comes again. */
export class Fingerprints {
  readonly #known = new WeakMap<object, string>();
  /** Constants, and objects that hold one. */
  readonly #constant = new WeakSet<object>();
  /** How often one of them was met. */
  #met = 0;

  /** @param constants objects that stand for themselves, with the word to put in their place */
  constructor(constants: ReadonlyMap<object, string>) {
    for (const [value, word] of constants) {
      this.#known.set(value, word);
      this.#constant.add(value);
    }
  }

  /** A hash of a value of plain data, maps and sets; null where it holds anything else, a function for instance. */
  of(value: unknown): string | null {
    try {
      return this.#hashOf(value);
    } catch (error) {
      if (error instanceof WithoutHash) return null;
      throw error;
    }
  }

  /** The same of a value that holds no constant; null elsewhere. */
  ofWhole(value: unknown): string | null {
    const before = this.#met;
    const made = this.of(value);
    return this.#met === before ? made : null;
  }

  #hashOf(value: unknown): string {
    if (typeof value !== 'object' || value === null) return wordOf(value);
    const known = this.#known.get(value);
    if (known !== undefined) {
      if (this.#constant.has(value)) this.#met += 1;
      return known;
    }
    const before = this.#met;
    const made = hash('sha256', this.#textOf(value), 'base64');
    this.#known.set(value, made);
    if (this.#met > before) this.#constant.add(value);
    return made;
  }

  /** What is cut off as one text may not depend on where an object was met first: its hash would, too. */
  #textOf(value: object): string {
    if (isNode(value)) return JSON.stringify(value, refuseOthers);
    const inner = (item: unknown) => this.#hashOf(item);
    if (Array.isArray(value)) return `[${value.map(inner).join()}]`;
    if (value instanceof Map) return `map[${[...value].map(([key, item]) => `${inner(key)}:${inner(item)}`).join()}]`;
    if (value instanceof Set) return `set[${[...value].map(inner).join()}]`;
    if (value instanceof Uint8Array) return `bytes ${hash('sha256', value, 'base64')}`;
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

/** Whether it is a node of a tree, of which there are too many to remember them one by one. */
function isNode(value: object): boolean {
  return 'type' in value && typeof value.type === 'string';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
