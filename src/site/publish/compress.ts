import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kindOfFile, type FileKind } from '../hosting/file-kinds.ts';
import { filesOf } from './site-files.ts';

/** Below this many bytes a file with the header of its answer fits one packet of the network, compressed or not. */
const least = 1024;
/** Above this many bytes the last few percent take Brotli longer than all the rest of a build. */
const mostForBest = 2_000_000;
/**
 * Brotli's qualities. The best but one leaves pages 1.7 % longer than the best, in two fifths of its time.
 * What few readers fetch gets the last that costs next to nothing; the best would save a tenth in thirty times its time.
 */
const qualities = { script: constants.BROTLI_MAX_QUALITY, page: 10, other: 5 } as const;

/** Writes `.br` and `.gz` beside every file that becomes smaller by it, for servers that send such files as they are. */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await filesOf(folder)).map((file) => ({ path: join(folder, file), compressed: kindOfFile(file)?.compressed ?? 'no' }));
  const next = files.filter(({ compressed }) => compressed !== 'no')[Symbol.iterator]();
  const worker = async () => {
    for (const file of next) await compressFile(file);
  };
  // As many as the threads that compress; each holds one file in memory.
  await Promise.all([worker(), worker(), worker(), worker()]);
}

async function compressFile({ path, compressed }: { path: string } & Pick<FileKind, 'compressed'>): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < least) return;
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityFor(path, compressed, bytes.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
      },
    }),
    promisify(gzip)(bytes, { level: compressed === 'best' ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION }),
  ]);
  if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < bytes.length) await writeFile(`${path}.gz`, gzipped);
}

function qualityFor(path: string, compressed: FileKind['compressed'], bytes: number): number {
  if (compressed !== 'best' || bytes > mostForBest) return qualities.other;
  return path.endsWith('.html') ? qualities.page : qualities.script;
}

/** Logarithm of Brotli's window: as much as the file is long, since a larger one costs time for each of many small files and saves nothing. */
function windowFor(bytes: number): number {
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes)) + 1));
}
