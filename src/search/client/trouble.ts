import { TooSlow } from './deadline.ts';

/** The smallest program: its mark and its version (WebAssembly Core Specification, 5.5.16). */
const smallest = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** Whether the browser runs no WebAssembly here, by its settings or by a policy. */
function refusesPrograms(): boolean {
  try {
    return !(new WebAssembly.Module(smallest) instanceof WebAssembly.Module);
  } catch {
    return true;
  }
}

/** What stands in the way of searching, for a reader. */
export function troubleInWords(error: unknown): string {
  if (error instanceof TooSlow) return 'The index is slow to arrive, or does not arrive at all.';
  if (refusesPrograms()) return 'The browser refuses to run the index, which needs WebAssembly.';
  return 'The index has not arrived, or only in part.';
}
