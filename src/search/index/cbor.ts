/**
 * Reads the part of CBOR (RFC 8949) that Pagefind writes: integers, texts and lists.
 * @throws {TypeError} where the bytes end too soon or hold anything else.
 */
export function readCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder();
  let at = 0;
  /** Sizes of the number behind a first byte, by its lower five bits (section 3). */
  const numberBehind = (kind: number): number => {
    const start = at;
    if (kind < 24) return kind;
    at += 2 ** (kind - 24);
    if (at > bytes.length) throw new TypeError('The index ends too soon');
    if (kind === 24) return view.getUint8(start);
    if (kind === 25) return view.getUint16(start);
    if (kind === 26) return view.getUint32(start);
    throw new TypeError('The index has a number of another size');
  };
  const next = (): unknown => {
    const first = bytes[at];
    if (first === undefined) throw new TypeError('The index ends too soon');
    at += 1;
    const number = numberBehind(first & 0b11111);
    switch (first >> 5) {
      case 0: return number;
      case 1: return -1 - number;
      case 3: {
        const start = at;
        at += number;
        if (at > bytes.length) throw new TypeError('The index ends too soon');
        return utf8.decode(bytes.subarray(start, at));
      }
      case 4: {
        const list: unknown[] = [];
        while (list.length < number) list.push(next());
        return list;
      }
      default: throw new TypeError('The index has values of another kind');
    }
  };
  return next();
}
