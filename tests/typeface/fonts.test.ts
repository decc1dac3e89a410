import { expect, test } from 'vitest';
import { fontCharactersOf } from '../../src/site/fonts/characters.ts';
import { fontFaces, fontsFor } from '../../src/site/fonts/fonts.ts';
import { editionFrom, ownContent } from '../edition/content.ts';

const characters = fontCharactersOf(editionFrom(await ownContent()));

test('every character of the text is among those that are cut', () => {
  for (const character of '‘„“—•¶éФ毛A') expect(characters.upright).toContain(character);
  expect(new Set(characters.upright).size).toBe([...characters.upright].length);
});

test('a mark that is regularised is among those that are cut, also where no text has it', async () => {
  const edition = editionFrom(await ownContent());
  expect(fontCharactersOf({ ...edition, identity: { ...edition.identity, regularisation: { '‹': '…' } } }).upright).toContain('‹');
  expect(characters.upright).not.toContain('‹');
});

test('the characters of titles are among those that are cut in italics, those of the text alone are not', () => {
  for (const character of 'Revolutionary DemocracyNovaya i noveishaya istoriya') expect(characters.italic).toContain(character);
  for (const character of '毛¶') expect(characters.italic).not.toContain(character);
});

test('the fonts of the edition weigh 45 KB at most, each weight, style and script in a file of its own', async () => {
  const fonts = await fontsFor(characters);
  expect(fonts.map(({ name }) => name.split('.')[0])).toEqual(['serif-latin', 'serif-signs', 'serif-cyrillic', 'serif-strong', 'serif-italic']);
  expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(45_000);
  for (const { bytes } of fonts) expect(new TextDecoder('latin1').decode(bytes.subarray(0, 4))).toBe('wOF2');
});

test('the face that a page is first seen in arrives within ten segments of TCP, and what is rare has a file of its own', async () => {
  const [latin, signs] = await fontsFor(characters);
  expect(latin?.preload).toBe(true);
  expect(latin?.bytes.length).toBeLessThanOrEqual(13_700);
  expect(signs?.range.split(',')).toEqual(expect.arrayContaining(['U+40', 'U+7b-7e', 'U+a7']));
});

test('the same characters make the same bytes and the same name, others another', async () => {
  const [one, again, other] = await Promise.all(['abc', 'abc', 'abd'].map((upright) => fontsFor({ upright, frequent: upright, italic: '' })));
  expect(again).toEqual(one);
  expect(other?.[0]?.name).not.toBe(one?.[0]?.name);
});

test('characters of no script that the typeface has make no file', async () => {
  expect(await fontsFor({ upright: '毛', frequent: '毛', italic: '毛' })).toEqual([]);
});

test('each file has a rule with its range', () => {
  const css = fontFaces([{ name: 'serif-latin.1.woff2', bytes: new Uint8Array(), range: 'U+0-FF', weight: 600, style: 'italic', preload: true }], (name) => `/base/${name}`);
  expect(css).toContain('src:url(/base/serif-latin.1.woff2)format("woff2")');
  expect(css).toContain('unicode-range:U+0-FF');
  expect(css).toContain('font-weight:600;font-style:italic');
});
