import { expect, test } from 'vitest';
import { pictureSize } from '../../src/export/picture/picture.ts';
import { Typesetter } from '../../src/export/picture/typesetter.ts';
import { picturesOf } from '../../src/site/heads/pictures.ts';
import { typefacesOfPamphlet } from '../../src/site/fonts/typefaces.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { editionFrom } from '../edition/content.ts';

const edition = editionFrom(await readContent('content'));
const hostile = editionFrom(await readContent('tests/fixtures/hostile'));

/** Width and height that the header of a PNG states (PNG, third edition, section 11.2.1). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

test.each([['the edition', edition], ['a hostile edition', hostile]])('%s and its telegrams have pictures, each its own, of the same bytes each time', async (_name, subject) => {
  const names = new Map(subject.names.map((name) => [name.id, name]));
  const draw = async () => {
    const pictures = await picturesOf(subject);
    return [pictures.edition(subject), ...subject.telegrams.map((telegram) => pictures.telegram(telegram, subject.identity, names))];
  };
  const drawn = await draw();
  for (const picture of drawn) expect(sizeOf(picture)).toEqual(pictureSize);
  expect(new Set(drawn.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(subject.telegrams.length + 1);
  expect(await draw()).toEqual(drawn);
});

const { main: [roman] } = await typefacesOfPamphlet();
if (!roman) throw new Error('There is no typeface');
const setter = new Typesetter([new Uint8Array(roman.font)]);
const style = { size: 40 };

test('breaks words into lines of a width, and ends in an ellipsis where they are too many', () => {
  const text = 'one two three four five six seven eight nine ten';
  const all = setter.lines(text, style, 300, 9);
  expect(all.length).toBeGreaterThan(2);
  for (const { width } of all) expect(width).toBeLessThanOrEqual(300);
  const two = setter.lines(text, style, 300, 2);
  expect(two).toHaveLength(2);
  expect(two[0]).toEqual(all[0]);
  expect(two[1]?.width).toBeLessThanOrEqual(300);
  expect(two[1]?.glyphs.at(-1)?.outline).toBe(setter.line('…', style).glyphs[0]?.outline);
});

test('makes the lines of a title equal without making more of them', () => {
  const text = 'A title of which the last line is short';
  const loose = setter.lines(text, style, 520, 9);
  const equal = setter.balanced(text, style, 520, 9);
  const spread = (lines: { width: number }[]) => Math.max(...lines.map(({ width }) => width)) - Math.min(...lines.map(({ width }) => width));
  expect(equal.length).toBe(loose.length);
  expect(spread(equal)).toBeLessThan(spread(loose));
});

test('tracking widens a line between its characters, and a feature changes its forms', () => {
  expect(setter.line('abc', { size: 10, tracking: 1 }).width).toBeCloseTo(setter.line('abc', { size: 10 }).width + 20);
  expect(setter.line('1949', { size: 10, features: ['onum'] }).glyphs).not.toEqual(setter.line('1949', { size: 10, features: ['lnum'] }).glyphs);
});
