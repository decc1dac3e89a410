import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { CalendarDay } from '../edition/ids.ts';

/** A file of an archive. */
export interface ArchiveFile {
  /** With `/`, without a slash at the start. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is stored as it is, not compressed. */
  stored?: boolean;
}

/** Packs files into a ZIP archive in the order given, every one dated noon of a day: the same files yield the same bytes. */
export async function zipArchive(files: readonly ArchiveFile[], day: CalendarDay): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: noonOf(day), extendedTimestamp: false, dataDescriptor: false, useWebWorkers: false });
  for (const { path, bytes, stored = false } of files) await archive.add(path, new Uint8ArrayReader(new Uint8Array(bytes)), { level: stored ? 0 : 6 });
  return archive.close();
}

/** Noon of a day by the clock of the machine, which is what ZIP stores: it has the years from 1980 to 2107, and days outside become the nearest. */
function noonOf(day: CalendarDay): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (year < 1980) return new Date(1980, 0, 1, 12);
  return year > 2107 ? new Date(2107, 11, 31, 12) : new Date(year, month - 1, date, 12);
}
