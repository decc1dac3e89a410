import { expect, test } from 'vitest';
import { charactersOf } from '../../src/site/fonts/characters.ts';
import { fontFaces, fontsFor } from '../../src/site/fonts/fonts.ts';
import { editionFrom, ownContent } from '../edition/content.ts';

const characters = charactersOf(editionFrom(await ownContent()));

test('every character of the text is among those that are cut', () => {
  for (const character of '‘„“—•¶éФ毛A') expect(characters).toContain(character);
  expect(new Set(characters).size).toBe([...characters].length);
});

test('the fonts of the edition weigh 50 KB at most, the Cyrillic letters in a file of their own', async () => {
  const fonts = await fontsFor(characters);
  expect(fonts.map(({ name }) => name.split('.')[0])).toEqual(['serif-latin', 'serif-cyrillic']);
  expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(50_000);
  for (const { bytes } of fonts) expect(new TextDecoder('latin1').decode(bytes.subarray(0, 4))).toBe('wOF2');
});

test('the same characters make the same bytes and the same name, others another', async () => {
  const [one, again, other] = await Promise.all(['abc', 'abc', 'abd'].map((text) => fontsFor(text)));
  expect(again).toEqual(one);
  expect(other?.[0]?.name).not.toBe(one?.[0]?.name);
});

test('characters of no script that the typeface has make no file', async () => {
  expect(await fontsFor('毛')).toEqual([]);
});

test('each file has a rule with its range', () => {
  const css = fontFaces([{ name: 'serif-latin.1.woff2', bytes: new Uint8Array(), range: 'U+0-FF', preload: true }], (name) => `/base/${name}`);
  expect(css).toContain('src:url(/base/serif-latin.1.woff2)format("woff2")');
  expect(css).toContain('unicode-range:U+0-FF');
});
