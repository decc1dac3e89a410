import { promisify } from 'node:util';
import { brotliCompress, constants, crc32, deflateRaw, gzip } from 'node:zlib';
import { paths } from '../../edition/addresses.ts';
import { effortForMuch } from '../../export/zip-archive.ts';
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
/**
 * Of a page of more bytes than these the beginning is shown long before the end has come. Where a name has a page
 * that is half as long, it is the list of its mentions that is: who opens it reads the beginning.
 */
const longPages = { any: 131_072, ofNames: 65_536 } as const;
/** The guide to the search of hundreds of letters is longer than this. It is made anew after every edit, and the best quality takes thrice as long for a twenty-fifth. */
const longGuide = 131_072;
/**
 * Brotli's qualities. The best but one leaves pages 1.7 % longer than the best, in two fifths of its time.
 * Where nobody waits for the end the last that costs next to nothing does; the best would save a tenth in fifty times its time.
 * What one fetches as a file, and is made anew after every edit, is compressed in two thirds of that and is a twentieth longer.
 */
const qualities = { best: constants.BROTLI_MAX_QUALITY, page: 10, other: 5, data: 4 } as const;

/** Brotli's quality, from 0 to 11, for a file with this path and of this many bytes; null where it has no compressed forms. */
export function qualityFor(path: string, bytes: number): number | null {
  const compressed: FileKind['compressed'] = kindOfFile(path)?.compressed ?? 'no';
  const isData = compressed === 'yes' && !path.startsWith(`/${indexFolder}/`);
  if (compressed === 'no' || bytes < (isData ? leastOfData : least)) return null;
  if (isData || path === paths.editionForm('html')) return qualities.data;
  if (compressed === 'yes') return qualities.other;
  if (!path.endsWith('.html')) return bytes > longGuide ? qualities.page : qualities.best;
  const long = path.startsWith(paths.names) ? longPages.ofNames : longPages.any;
  // Telegrams beside each other stand on a page that readers come to from the one that they have.
  return bytes > long || path.startsWith(paths.exchanges) ? qualities.other : qualities.page;
}

/**
 * Most bytes of a page that arrive in one round trip with the headers of its answer: ten segments of TCP (RFC 6928).
 * One that is hardly longer is worth the best quality, and some tries.
 */
const oneRoundTrip = { most: 13_780, hardly: 14_200 };
/** Scripts and style sheets of at most so many bytes are tried as well: by chance they get a hundredth longer or shorter. */
const few = 8192;

/**
 * The compressed forms of a file; the same each time.
 * @param deflated what the bag has of it; null where it has not, or not yet
 */
export async function compress(bytes: Uint8Array, quality: number, deflated: Uint8Array | null): Promise<CompressedForms> {
  const zipped = quality === qualities.data ? gzipAsInBag(bytes, deflated) : promisify(gzip)(bytes);
  const [small, first] = await Promise.all([zipped, brotli(bytes, quality)]);
  const isHardlyLonger = quality === qualities.page && first.length > oneRoundTrip.most && first.length <= oneRoundTrip.hardly;
  const isSmall = quality === qualities.best && bytes.length <= few;
  const tried = isHardlyLonger || isSmall ? await Promise.all([0, 1, 2, 3].map((postfix) => brotli(bytes, qualities.best, postfix))) : [];
  const smaller = tried.reduce((best, other) => (other.length < best.length ? other : best), first);
  return { brotli: smaller.length < bytes.length ? smaller : null, gzip: small.length < bytes.length ? small : null };
}

/** What one fetches as a file is compressed as it is in the bag, between gzip's header and trailer (RFC 1952, section 2.3). */
async function gzipAsInBag(bytes: Uint8Array, deflated: Uint8Array | null): Promise<Buffer> {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(bytes), 0);
  trailer.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([Buffer.from('1f8b0800000000000003', 'hex'), deflated ?? await promisify(deflateRaw)(bytes, { level: effortForMuch }), trailer]);
}

/** @param postfix how distances are written (RFC 7932, section 4); which is shortest is chance. */
function brotli(bytes: Uint8Array, quality: number, postfix = 0): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
      [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
    },
  });
}

/** Logarithm of Brotli's window: as much as the file is long, since a larger one costs time for each of many small files and saves nothing. */
function windowFor(bytes: number): number {
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes)) + 1));
}
