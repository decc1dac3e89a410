import { TooSlow } from './deadline.ts';

/** What stands in the way of searching, for a reader. */
export function troubleInWords(error: unknown): string {
  if (error instanceof TooSlow) return 'The index is slow to arrive, or does not arrive at all.';
  if (/wasm|webassembly/iu.test(String(error))) return 'The browser refuses to run the index, which needs WebAssembly.';
  return 'The index has not arrived, or only in part.';
}
