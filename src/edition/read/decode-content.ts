import { VFile } from 'vfile';
import { reportProblem } from '../../markdown/problem.ts';
import type { ContentFile } from './read-content.ts';

const start = { line: 1, column: 1 };
const byteOrderMark = '\uFEFF';

/**
 * Decodes a content file. Only plain UTF-8 with LF line ends is accepted: every
 * other form is refused, because the text is compared with its witness byte for byte.
 */
export function decodeContent({ path, bytes, instead }: ContentFile): VFile {
  const file = new VFile({ path });
  if (instead !== undefined) {
    reportProblem(file, start, 'no-file', `“${path}” is ${instead}, and a file is expected. Put the file itself there.`);
    return file;
  }
  const [first, second] = bytes;
  if ((first === 0xFF && second === 0xFE) || (first === 0xFE && second === 0xFF)) {
    reportProblem(file, start, 'encoding', 'The file is written in UTF-16. Save it as UTF-8.');
    return file;
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid !== null) {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, invalid));
    reportProblem(file, pointAt(before, before.length), 'encoding',
      `Byte ${hexadecimal(bytes[invalid] ?? 0)} is not UTF-8. Save the file as UTF-8.`);
    return file;
  }
  file.value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (file.value.startsWith(byteOrderMark)) {
    reportProblem(file, start, 'byte-order-mark', 'The file begins with a byte-order mark. Save it as UTF-8 without one.');
  }
  if (file.value.trim() === '') {
    reportProblem(file, start, 'empty-file', 'The file is empty. Write its content, or restore it.');
  }
  const unmerged = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/mu.exec(file.value);
  if (unmerged) {
    reportProblem(file, pointAt(file.value, unmerged.index), 'unmerged', `The line “${unmerged[0]}” parts two versions of the file that were never joined. Keep the lines of one, and take this mark and its fellows away.`);
  }
  const forbidden = /\r|\0/u.exec(file.value);
  if (forbidden) {
    const reason = forbidden[0] === '\r' ? 'The file has a carriage return (CR or CRLF line ends). Save it with LF line ends.'
      : 'A null character stands here, which no text has. Take it away; where the file has one in every second place, save it as UTF-8.';
    reportProblem(file, pointAt(file.value, forbidden.index), forbidden[0] === '\r' ? 'line-ends' : 'null-character', reason);
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
