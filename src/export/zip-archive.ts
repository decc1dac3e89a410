/** ZIP archives as APPNOTE 6.3 describes them, without what files above 4 GB or more than 65,535 of them would need. */
import { crc32, deflateRawSync } from 'node:zlib';
import { partsOfDay } from '../edition/dates.ts';
import type { CalendarDay } from '../edition/ids.ts';

/** A file of an archive. */
export interface ArchiveFile {
  /** With `/`, without a slash at the start. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is stored as it is, not compressed. */
  stored?: boolean;
}

/** Version of the format that a reader has to know: 2.0, for deflated files. */
const version = 20;
/** Flag for names in UTF-8 (section 4.4.4, bit 11). */
const inUtf8 = 0x800;
const methods = { stored: 0, deflated: 8 } as const;
const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;

/** Packs files into a ZIP archive in the order given, every one dated noon of a day: the same files yield the same bytes. */
export function zipArchive(files: readonly ArchiveFile[], day: CalendarDay): Uint8Array<ArrayBuffer> {
  const time = timeOf(day);
  const parts: Uint8Array[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes, stored } of files) {
    const name = Buffer.from(path);
    const body = stored ? bytes : deflateRawSync(bytes);
    const method = stored ? methods.stored : methods.deflated;
    // What the header of a file and its entry in the directory say alike (sections 4.3.7 and 4.3.12).
    const facts = [two(version), two(inUtf8), two(method), time, four(crc32(bytes)), four(body.length), four(bytes.length), two(name.length), two(0)];
    const header = Buffer.concat([four(signatures.file), ...facts, name]);
    entries.push(Buffer.concat([four(signatures.entry), two(version), ...facts, two(0), two(0), two(0), four(0), four(offset), name]));
    parts.push(header, body);
    offset += header.length + body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.concat([
    four(signatures.end), two(0), two(0), two(files.length), two(files.length), four(directory.length), four(offset), two(0),
  ]);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

/** Noon of a day as ZIP stores it (section 4.4.6). It has the years 1980 to 2107; days outside become the nearest that it has. */
function timeOf(day: CalendarDay): Buffer {
  const year = Number(partsOfDay(day).year);
  const [, month = 1, date = 1] = day.split('-').map(Number);
  if (year < 1980) return atNoon(1980, 1, 1);
  return year > 2107 ? atNoon(2107, 12, 31) : atNoon(year, month, date);
}

function atNoon(year: number, month: number, date: number): Buffer {
  return Buffer.concat([two(12 << 11), two(((year - 1980) << 9) | (month << 5) | date)]);
}

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function four(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
