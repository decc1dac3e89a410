import { expect, test } from 'vitest';
import { zipArchive } from '../../src/export/zip-archive.ts';
import { readZip } from '../readers/zip-reader.ts';

const long = Buffer.from('The same words again and again. '.repeat(1000));
const files = [
  { path: 'mimetype', bytes: Buffer.from('text/plain'), stored: true },
  { path: 'letters/毛泽东.txt', bytes: long },
  { path: 'empty', bytes: new Uint8Array() },
];

test('what is packed is unpacked the same, in the order given', () => {
  const entries = readZip(zipArchive(files, '2001-02-03'));
  expect(entries.map(({ path, compressed, extra }) => ({ path, compressed, extra }))).toEqual([
    { path: 'mimetype', compressed: false, extra: 0 }, { path: 'letters/毛泽东.txt', compressed: true, extra: 0 }, { path: 'empty', compressed: true, extra: 0 },
  ]);
  expect(entries.map(({ bytes }) => bytes.toString())).toEqual(files.map(({ bytes }) => Buffer.from(bytes).toString()));
  expect(zipArchive(files, '2001-02-03').length).toBeLessThan(long.length / 10);
});

test.each([
  ['2001-02-03', '2001-02-03'], ['1949-01-10', '1980-01-01'], ['2107-12-30', '2107-12-30'], ['2222-02-02', '2107-12-31'],
])('of %s a ZIP archive has noon of %s', (day, stored) => {
  for (const { time } of readZip(zipArchive(files, day))) {
    const [year, month, date, hour] = [(time >>> 25) + 1980, (time >>> 21) & 15, (time >>> 16) & 31, (time >>> 11) & 31];
    expect(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')} ${hour}`).toBe(`${stored} 12`);
  }
});

test('more files than a ZIP archive counts are refused', () => {
  const many = Array.from({ length: 0x10000 }, (_, at) => ({ path: String(at), bytes: new Uint8Array(), stored: true }));
  expect(() => zipArchive(many, '2001-02-03')).toThrow(RangeError);
});
