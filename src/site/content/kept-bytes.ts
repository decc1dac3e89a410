/** What was made in earlier builds by the same code, by words that say what it is and from what. */
export interface KeptResults {
  get: (words: string) => Uint8Array | null;
  keep: (words: string, bytes: Uint8Array) => void;
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
 * Bytes that follow from their inputs, the code and the versions of the packages alone: kept, or made.
 * @param inputs plain data
 */
export async function keptBytes(what: string, inputs: object, make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const words = `${what} ${JSON.stringify(inputs)}`;
  const kept = globalThis.resultsInPress?.get(words) ?? null;
  if (kept !== null) return new Uint8Array(kept);
  const bytes = await make();
  globalThis.resultsInPress?.keep(words, bytes);
  return new Uint8Array(bytes);
}
