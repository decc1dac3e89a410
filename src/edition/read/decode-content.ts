import { VFile } from 'vfile';
import { reportProblem } from '../../markdown/problem.ts';
import type { ContentFile } from './read-content.ts';

const byteOrderMark = '\uFEFF';

/**
 * Decodes a content file. Only plain UTF-8 with LF line ends is accepted: every
 * other form is refused, because the text is compared with its witness byte for byte.
 */
export function decodeContent({ path, bytes }: ContentFile): VFile {
  const file = new VFile({ path });
  const invalid = firstInvalidByte(bytes);
  if (invalid !== null) {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, invalid));
    reportProblem(file, pointAt(before, before.length), 'encoding',
      `Byte ${hexadecimal(bytes[invalid] ?? 0)} is not UTF-8. Save the file as UTF-8.`);
    return file;
  }
  file.value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (file.value.startsWith(byteOrderMark)) {
    reportProblem(file, { line: 1, column: 1 }, 'byte-order-mark', 'The file begins with a byte-order mark. Save it as UTF-8 without one.');
  }
  const forbidden = /\r|\0/u.exec(file.value);
  if (forbidden) {
    const found = forbidden[0] === '\r' ? 'a carriage return (CR or CRLF line ends)' : 'a null character';
    reportProblem(file, pointAt(file.value, forbidden.index), 'line-ends', `The file has ${found}. Save it with LF line ends.`);
  }
  return file;
}

/** Index of the first byte that no UTF-8 text has there (RFC 3629, section 4); null where the bytes are well-formed. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let valid = 0;
  let tooMany = bytes.length;
  while (tooMany - valid > 1) {
    const middle = (valid + tooMany) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else tooMany = middle;
  }
  // The longest beginning may end within a character: its first byte is the one that does not belong.
  while (!isUtf8(bytes.subarray(0, valid))) valid -= 1;
  return valid;
}

function isUtf8(bytes: Uint8Array, partial = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial });
    return true;
  } catch {
    return false;
  }
}

function hexadecimal(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The line and column, from 1, of a UTF-16 offset. */
export function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
