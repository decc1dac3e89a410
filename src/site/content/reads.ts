/**
 * Notes what is read of the edition while something is made of it, so that what was made can be kept as long as that
 * stays the same. Pages are compiled apart from the code that builds the site, and the two share no module:
 * the records are global.
 */
import type { Edition } from '../../edition/model.ts';

/** What was read: keys of the edition, and names of facts about it. */
type Reads = Set<string>;

declare global {
  var openReads: Set<Reads> | undefined;
  /** Facts about the edition in press, by their names. */
  var factsInPress: Map<string, string> | undefined;
}

const open = (globalThis.openReads ??= new Set());
const facts = (globalThis.factsInPress ??= new Map());

/** The same edition, which notes in every open record what is read of it. */
export function watched(edition: Edition): Edition {
  const getters: PropertyDescriptorMap = Object.fromEntries(Object.entries(edition).map(([key, value]: [string, unknown]) => [key, {
    enumerable: true,
    get: () => {
      note([key]);
      return value;
    },
  }]));
  return Object.defineProperties({ ...edition }, getters);
}

/** Makes something, and tells what of the edition was read for it. */
export async function withReads<Value>(make: () => Promise<Value>): Promise<{ value: Value; reads: ReadonlySet<string> }> {
  const reads: Reads = new Set();
  open.add(reads);
  try {
    return { value: await make(), reads };
  } finally {
    open.delete(reads);
  }
}

/** Makes something of an edition once; whoever asks again has read what was read for it. */
export function onceFor<Value>(make: (edition: Edition) => Value): (edition: Edition) => Value {
  const made = new WeakMap<Edition, { value: Value; reads: Reads }>();
  return (edition) => {
    const known = made.get(edition);
    if (known) {
      note(known.reads);
      return known.value;
    }
    const reads: Reads = new Set();
    open.add(reads);
    try {
      const value = make(edition);
      made.set(edition, { value, reads });
      return value;
    } finally {
      open.delete(reads);
    }
  };
}

/** Makes something when it is first asked for, and not again; whoever asks again has read what was read for it. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: ReturnType<typeof withReads<Value>> | null = null;
  return async () => {
    const { value, reads } = await (made ??= withReads(make));
    note(reads);
    return value;
  };
}

/**
 * A fact about an edition that much depends on and few edits change. Whoever asks for it has read the fact,
 * and nothing of what it follows from.
 */
export function factOf(name: string, make: (edition: Edition) => string): (edition: Edition) => string {
  const made = new WeakMap<Edition, string>();
  return (edition) => {
    const fact = made.get(edition) ?? unnoted(() => make(edition));
    made.set(edition, fact);
    facts.set(name, fact);
    note([name]);
    return fact;
  };
}

/** Tells a fact that is not of the edition alone. Whoever makes use of it notes its name. */
export function tellFact(name: string, fact: string): void {
  facts.set(name, fact);
}

/**
 * What a name that was noted stands for now: a part of the edition, or a fact about it; undefined where neither is known.
 * @param parts of the edition, by their keys
 */
export function readNow(name: string, parts: ReadonlyMap<string, unknown>): unknown {
  return facts.get(name) ?? parts.get(name);
}

/** Notes what was read when that which is used again was made. */
export function note(names: Iterable<string>): void {
  for (const name of names) for (const record of open) record.add(name);
}

function unnoted<Value>(make: () => Value): Value {
  const records = [...open];
  open.clear();
  try {
    return make();
  } finally {
    for (const record of records) open.add(record);
  }
}
