/** ZIP archives as of APPNOTE.TXT 6.3.10, without what only files of 4 GiB and more need. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { CalendarDay } from '../edition/ids.ts';

/** A file of an archive. */
export interface ArchiveFile {
  /** With `/`, without a slash at the start. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is stored as it is, not compressed. */
  stored?: boolean;
}

/** Sections 4.3.7, 4.3.12 and 4.3.16: signatures, and lengths of the records without what varies. */
const local = { signature: 0x04034b50, length: 30 } as const;
const central = { signature: 0x02014b50, length: 46 } as const;
const end = { signature: 0x06054b50, length: 22 } as const;
/** Version 2.0 (section 4.4.3) is what deflating needs. */
const version = 20;
const namesInUtf8 = 0x0800;
const deflated = 8;
const most = { files: 0xffff, bytes: 0xffffffff } as const;

/**
 * Packs files into a ZIP archive in the order given, every one dated noon of a day: the same files yield the same bytes.
 * @throws {RangeError} where they are more, or longer, than such an archive holds.
 */
export function zipArchive(files: readonly ArchiveFile[], day: CalendarDay): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes, stored = false } of files) {
    const name = Buffer.from(path);
    const data = stored ? bytes : deflateRawSync(bytes);
    const facts = factsOf({ name, bytes, data, stored, day });
    const head = record(local.length, local.signature);
    facts.copy(head, 4);
    const listed = record(central.length, central.signature);
    listed.writeUInt16LE(version, 4);
    facts.copy(listed, 6);
    listed.writeUInt32LE(offset, 42);
    parts.push(head, name, data);
    directory.push(listed, name);
    offset += head.length + name.length + data.length;
    if (offset > most.bytes) throw new RangeError('A ZIP archive without extensions holds less than 4 GiB');
  }
  if (files.length > most.files) throw new RangeError(`A ZIP archive without extensions holds at most ${most.files} files, not ${files.length}`);
  const last = record(end.length, end.signature);
  last.writeUInt16LE(files.length, 8);
  last.writeUInt16LE(files.length, 10);
  last.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 12);
  last.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, last]));
}

/** What both records of a file say, in the same order: from the version it needs to the length of its name. */
function factsOf({ name, bytes, data, stored, day }: { name: Buffer; bytes: Uint8Array; data: Uint8Array; stored: boolean; day: CalendarDay }): Buffer {
  const facts = Buffer.alloc(24);
  const { date, time } = noonOf(day);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(name.every((byte) => byte < 0x80) ? 0 : namesInUtf8, 2);
  facts.writeUInt16LE(stored ? 0 : deflated, 4);
  facts.writeUInt16LE(time, 6);
  facts.writeUInt16LE(date, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function record(length: number, signature: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** Noon of a day as MS-DOS says it (section 4.4.6). It has the years from 1980 to 2107; days outside become the nearest. */
function noonOf(day: CalendarDay): { date: number; time: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const packed = (since: number, ofYear: number, ofMonth: number) => since * 512 + ofYear * 32 + ofMonth;
  const time = 12 * 2048;
  if (year < 1980) return { date: packed(0, 1, 1), time };
  return { date: year > 2107 ? packed(127, 12, 31) : packed(year - 1980, month, date), time };
}
