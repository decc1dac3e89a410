import { zipSync, type Zippable } from 'fflate';
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

/** Packs files into a ZIP archive in the order given, every one dated noon of a day: the same files yield the same bytes. */
export function zipArchive(files: readonly ArchiveFile[], day: CalendarDay): Uint8Array<ArrayBuffer> {
  const mtime = zipTime(day);
  const entries: Zippable = {};
  for (const { path, bytes, stored } of files) entries[path] = [bytes, { mtime, level: stored ? 0 : 9 }];
  return new Uint8Array(zipSync(entries));
}

/**
 * The time that ZIP stores for noon of a day, in the zone of this machine, as ZIP knows none.
 * ZIP has the years 1980 to 2099; days before and after become the nearest that it has.
 */
function zipTime(day: CalendarDay): Date {
  const year = Number(partsOfDay(day).year);
  const [, month, date] = day.split('-').map(Number);
  if (year < 1980) return new Date(1980, 0, 1, 12);
  if (year > 2099) return new Date(2099, 11, 31, 12);
  return new Date(year, (month ?? 1) - 1, date, 12);
}
