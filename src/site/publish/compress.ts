import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { paths } from '../../edition/addresses.ts';
import { indexFolder } from '../../search/files.ts';
import { kindOfFile, type FileKind } from '../hosting/file-kinds.ts';

/** The forms of a file that servers send as they are; null where a form would not be smaller. */
export interface CompressedForms {
  brotli: Uint8Array | null;
  gzip: Uint8Array | null;
}

/** Below this many bytes a file with the header of its answer fits one packet of the network, compressed or not. */
const least = 1024;
/** Below this many bytes a server compresses a file while it sends it, or does not: nobody waits for a letter's data. */
const leastOfData = 65_536;
/** Above this many bytes the last few percent take Brotli longer than all the rest of a build. */
const mostForBest = 2_000_000;
/**
 * Brotli's qualities. The best but one leaves pages 1.7 % longer than the best, in two fifths of its time.
 * What few readers fetch gets the last that costs next to nothing; the best would save a tenth in thirty times its time.
 */
const qualities = { script: constants.BROTLI_MAX_QUALITY, page: 10, other: 5 } as const;

/** Pages that nobody waits for: the book that is one file, and telegrams beside each other, which readers have come from. */
function isAside(path: string): boolean {
  return path === paths.editionForm('html') || path.startsWith(paths.exchanges);
}

/** How hard a file is compressed; null where it is not. */
export interface Effort {
  /** Of Brotli, from 0 to 11. */
  brotli: number;
  /** Of gzip, from 1 to 9. */
  gzip: number;
}

/** How hard to compress a file with this path and of this many bytes; null where it has no compressed forms. */
export function effortFor(path: string, bytes: number): Effort | null {
  const compressed: FileKind['compressed'] = kindOfFile(path)?.compressed ?? 'no';
  const isData = compressed === 'yes' && !path.startsWith(`/${indexFolder}/`);
  if (compressed === 'no' || bytes < (isData ? leastOfData : least)) return null;
  if (compressed === 'yes' || isAside(path) || bytes > mostForBest) return { brotli: qualities.other, gzip: 6 };
  return { brotli: path.endsWith('.html') ? qualities.page : qualities.script, gzip: constants.Z_BEST_COMPRESSION };
}

/** The compressed forms of a file; the same each time. */
export async function compress(bytes: Uint8Array, effort: Effort): Promise<CompressedForms> {
  const [small, smaller] = await Promise.all([
    promisify(gzip)(bytes, { level: effort.gzip }),
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
      },
    }),
  ]);
  return { brotli: smaller.length < bytes.length ? smaller : null, gzip: small.length < bytes.length ? small : null };
}

/** Logarithm of Brotli's window: as much as the file is long, since a larger one costs time for each of many small files and saves nothing. */
function windowFor(bytes: number): number {
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes)) + 1));
}
