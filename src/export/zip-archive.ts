/** Archives as ZIP, APPNOTE.TXT 6.3.10: only what every reader of such archives knows. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { CalendarDay } from '../edition/ids.ts';

/** Of deflating, from 1 to 9: the next takes a tenth longer and saves half a hundredth. */
const effort = 6;
/** Entries and bytes that an archive counts without the extension that not all readers know (4.4.1.4). */
const limits = { entries: 0xffff, bytes: 0xffff_ffff } as const;
const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** What a reader has to know: how to inflate (4.4.3.2). */
const neededVersion = 20;
/** That names are in UTF-8 (4.4.4, bit 11). */
const flags = 1 << 11;
const methods = { stored: 0, deflated: 8 } as const;

/** A file of an archive. */
export interface ArchiveFile {
  /** With `/`, without a slash at the start. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is stored as it is, not compressed. */
  stored?: boolean;
}

/**
 * Packs files into a ZIP archive in the order given, every one dated noon of a day: the same files yield the same bytes.
 * @throws {RangeError} where they are too many or too long.
 */
export function zipArchive(files: readonly ArchiveFile[], day: CalendarDay): Uint8Array<ArrayBuffer> {
  const time = noonOf(day);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  for (const { path, bytes, stored = false } of files) {
    const name = Buffer.from(path);
    const packed = stored ? bytes : deflateRawSync(bytes, { level: effort });
    const facts = factsOf({ method: stored ? methods.stored : methods.deflated, time, sum: crc32(bytes), packed: packed.length, whole: bytes.length, name: name.length });
    directory.push(entry(facts, length), name);
    parts.push(header(signatures.file, facts), name, packed);
    length += 4 + facts.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  if (files.length > limits.entries || length + size > limits.bytes) throw new RangeError(`${files.length} files of ${length} bytes are too many for a ZIP archive`);
  const whole = Buffer.concat([...parts, ...directory, end(files.length, size, length)]);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}

interface FactsOfFile {
  method: number;
  /** Date and time as MS-DOS has them, in one number. */
  time: number;
  /** CRC-32 of the file. */
  sum: number;
  /** Bytes of the file as it is packed, as it is, and of its name. */
  packed: number;
  whole: number;
  name: number;
}

/** What stands both before a file and in the directory (4.3.7): there is no extra field. */
function factsOf({ method, time, sum, packed, whole, name }: FactsOfFile): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(neededVersion, 0);
  facts.writeUInt16LE(flags, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(time, 6);
  facts.writeUInt32LE(sum, 10);
  facts.writeUInt32LE(packed, 14);
  facts.writeUInt32LE(whole, 18);
  facts.writeUInt16LE(name, 22);
  return facts;
}

function header(signature: number, ...parts: Buffer[]): Buffer {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, ...parts]);
}

/**
 * An entry of the directory, up to the name (4.3.12).
 * @param offset of the file in the archive
 */
function entry(facts: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(neededVersion);
  // No comment, one disk, no attributes.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return header(signatures.entry, madeBy, facts, rest);
}

/** The end of the directory (4.3.16). */
function end(entries: number, size: number, offset: number): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(entries, 4);
  rest.writeUInt16LE(entries, 6);
  rest.writeUInt32LE(size, 8);
  rest.writeUInt32LE(offset, 12);
  return header(signatures.end, rest);
}

/** Noon of a day as ZIP has it (4.4.6), which knows the years from 1980 to 2107: days outside become the nearest. */
function noonOf(day: CalendarDay): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [knownYear, knownMonth, knownDate] = year < 1980 ? [1980, 1, 1] : year > 2107 ? [2107, 12, 31] : [year, month, date];
  return ((((knownYear - 1980) << 9) | (knownMonth << 5) | knownDate) * 2 ** 16) + (12 << 11);
}
