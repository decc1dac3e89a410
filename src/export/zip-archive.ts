import { zipSync } from 'fflate';
import type { CalendarDay } from '../edition/ids.ts';

/** Of deflating, from 1 to 9: the last three take a third longer and save a thousandth. */
const effort = 6;

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

/** Noon of a day by the clock of the machine, which is what ZIP stores. It has the years from 1980, its packer those to 2099; days outside become the nearest. */
function noonOf(day: CalendarDay): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (year < 1980) return new Date(1980, 0, 1, 12);
  return year > 2099 ? new Date(2099, 11, 31, 12) : new Date(year, month - 1, date, 12);
}
