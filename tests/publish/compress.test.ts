import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { deflate, effortForMuch } from '../../src/export/zip-archive.ts';
import { compress, qualityFor } from '../../src/site/publish/compress.ts';

const bytes = Buffer.from(JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ at, words: `peace ${at % 7}` }))));
const quality = qualityFor('/edition.json', bytes.length) ?? 0;

test('a file that the bag has is sent as it is there, in the same bytes as one that it has not', async () => {
  const [anew, fromBag] = await Promise.all([compress(bytes, quality, null), compress(bytes, quality, deflate(bytes))]);
  expect(gunzipSync(fromBag.gzip ?? '').equals(bytes)).toBe(true);
  expect(fromBag).toEqual(anew);
  // Zlib's own has the system that it was compiled for in the last byte of its header.
  const own = gzipSync(bytes, { level: effortForMuch });
  for (const part of [[0, 9], [10]]) expect(Buffer.from(own).subarray(...part).equals(Buffer.from(anew.gzip ?? '').subarray(...part))).toBe(true);
});

test('what readers wait for is compressed further than in the bag', async () => {
  const page = qualityFor('/read/index.html', 65_536) ?? 0;
  expect((await compress(bytes, page, deflate(bytes))).gzip).toEqual((await compress(bytes, page, null)).gzip);
});
