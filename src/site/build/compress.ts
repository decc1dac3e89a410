import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesOf } from './site-files.ts';

const compressible = /\.(?:html|css|js|mjs|json|xml|xsl|svg|txt|md|ris|bib|webmanifest|wasm|ttf)$/u;
/** Below this many bytes the header of the answer costs more than compression saves. */
const least = 512;

/** Up to this many bytes the best but one brotli quality is quick; the best takes thrice the time for the last hundredth. */
const large = 1024 * 1024;

/** Writes `.br` and `.gz` beside every file that becomes smaller by it, for servers that send such files as they are. */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await filesOf(folder)).filter((file) => compressible.test(file));
  const next = files[Symbol.iterator]();
  const worker = async () => {
    for (const file of next) await compressFile(join(folder, file));
  };
  // As many as the threads that compress; each holds one file in memory.
  await Promise.all([worker(), worker(), worker(), worker()]);
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < least) return;
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length <= large ? 10 : 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < bytes.length) await writeFile(`${path}.gz`, gzipped);
}
