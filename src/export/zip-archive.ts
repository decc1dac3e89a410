import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, zipSync, type ZipInputFile } from 'fflate';
import type { CalendarDay } from '../edition/ids.ts';

/** Of deflating, from 1 to 9: the last three take a third longer and save a thousandth. */
const effort = 6;
/** The same where there is much of it: three quarters of the time, and a twenty-fifth longer. */
export const effortForMuch = 4;
/** The number of that method (APPNOTE.TXT, 4.4.5). */
const method = 8;

/** A file of an archive. */
export interface ArchiveFile {
  /** With `/`, without a slash at the start. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is stored as it is, not compressed. */
  stored?: boolean;
}

/** Packs files into a ZIP archive in the order given, every one dated noon of a day: the same files yield the same bytes. */
export function zipArchive(files: readonly ArchiveFile[], day: CalendarDay): Uint8Array<ArrayBuffer> {
  const mtime = noonOf(day);
  return new Uint8Array(zipSync(Object.fromEntries(files.map(({ path, bytes, stored }) => [path, [bytes, { level: stored ? 0 : effort, mtime }]]))));
}

/** A file that is packed as it is here. */
export interface DeflatedFile extends Omit<ArchiveFile, 'stored'> {
  /** What `deflate` makes of its bytes. */
  deflated: Uint8Array<ArrayBuffer>;
}

/** Compresses with Node's own zlib, in less than half the packer's time. */
export function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateRawSync(bytes, { level: effortForMuch });
}

/**
 * The same for many files, which are compressed already. Their sizes stand behind them (APPNOTE.TXT, 4.3.9), which
 * some readers of books do not expect of the first.
 */
export function deflatedArchive(files: readonly DeflatedFile[], day: CalendarDay): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const mtime = noonOf(day);
  for (const { path, bytes, deflated } of files) {
    const file: ZipInputFile = { filename: path, size: bytes.length, crc: crc32(bytes), compression: method, mtime };
    archive.add(file);
    file.ondata?.(null, deflated, true);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(parts));
}

/** Noon of a day by the clock of the machine, which is what ZIP stores. It has the years from 1980, its packer those to 2099; days outside become the nearest. */
function noonOf(day: CalendarDay): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (year < 1980) return new Date(1980, 0, 1, 12);
  return year > 2099 ? new Date(2099, 11, 31, 12) : new Date(year, month - 1, date, 12);
}
