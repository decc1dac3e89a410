import type { KeptBytes, KeptText } from '../../export/kept-text.ts';

/** What was made in earlier builds by the same code, by words that say what it is, and from what it was made. */
export interface KeptResults {
  /** Null where nothing is kept. */
  get: (what: string, input: object) => Uint8Array<ArrayBuffer> | null;
  keep: (what: string, input: object, bytes: Uint8Array) => void;
}

declare global {
  /** Absent where no build is at work. Global for the same reason as the edition in press. */
  var resultsInPress: KeptResults | undefined;
}

/** Lets the pages of this process use what was made in earlier builds. */
export function putResultsInPress(results: KeptResults): void {
  globalThis.resultsInPress = results;
}

/**
 * Bytes that follow from their input, the code and the versions of the packages alone: kept, or made.
 * @param input plain data
 */
export async function keptBytes<Input extends object>(what: string, input: Input, make: (input: Input) => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const kept = globalThis.resultsInPress?.get(what, input) ?? null;
  if (kept !== null) return new Uint8Array(kept);
  const bytes = await make(input);
  globalThis.resultsInPress?.keep(what, input, bytes);
  return new Uint8Array(bytes);
}

/** The same of what follows from other bytes. */
export const keptFromBytes: KeptBytes = (what, sum, make) => {
  const kept = keptOfBytes(what, sum);
  if (kept !== null) return kept;
  const bytes = make();
  globalThis.resultsInPress?.keep(what, { sum }, bytes);
  return bytes;
};

/** The same where it is made already; null elsewhere. */
export function keptOfBytes(what: string, sum: string): Uint8Array<ArrayBuffer> | null {
  return globalThis.resultsInPress?.get(what, { sum }) ?? null;
}

/** The same of a text. */
export const keptText: KeptText = (what, input, make) => {
  const kept = globalThis.resultsInPress?.get(what, input) ?? null;
  if (kept !== null) return Buffer.from(kept).toString();
  const text = make(input);
  globalThis.resultsInPress?.keep(what, input, Buffer.from(text));
  return text;
};
