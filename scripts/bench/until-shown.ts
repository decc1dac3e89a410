/**
 * Asks for a page until it shows what is expected.
 * @returns milliseconds from the call to the end of that answer
 * @throws {Error} with the beginning of the last answer where it has not come in time.
 */
export async function untilShown(address: string, isExpected: (text: string) => boolean, patience: number): Promise<number> {
  const start = performance.now();
  let last = '';
  while (performance.now() - start < patience) {
    last = await fetch(address, { headers: { Accept: 'text/html' } }).then((response) => response.text(), () => '');
    if (isExpected(last)) return Math.round(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${address} did not show what was expected within ${patience} ms: ${last.slice(0, 2000)}`);
}
