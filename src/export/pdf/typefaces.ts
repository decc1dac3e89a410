import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font.ts';

/** A font that stands in where the main typeface has no glyph, often a part of a typeface. */
export interface StandIn {
  /** Its PostScript name. */
  name: string;
  /** Whether it should have a glyph for a character. */
  promises: (codePoint: number) => boolean;
  /** The font, compressed or not; with an axis for weight. */
  read: () => Promise<Buffer>;
}

export interface Typefaces {
  /** The main typeface, the roman first: PostScript names, and TrueType or OpenType, not compressed. */
  main: readonly { name: string; font: Buffer }[];
  /** In the order in which they are asked. */
  standIns: readonly StandIn[];
}

/** Fonts that together print a text. */
export interface FontSet {
  /** In the order in which they are asked for a glyph. */
  families: string[];
  fonts: Buffer[];
  /** Characters of the text for which there is no glyph. */
  missing: ReadonlySet<string>;
}

/** Characters that ask for no glyph: white space, and what Unicode says to ignore. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** Chooses fonts for a text: the main typeface, and cut to what is needed those that stand in for it. */
export async function fontSetFor(text: string, { main, standIns }: Typefaces): Promise<FontSet> {
  const missing = new Set([...new Set(text)].filter((character) => !unseen.test(character)).sort());
  const set: FontSet = { families: ['Main'], fonts: main.map(({ name, font }) => renameFont(font, { family: 'Main', postScript: name })), missing };
  const [roman] = main;
  if (roman) remove(missing, coverageOf(roman.font));
  for (const { name, promises, read } of standIns) {
    const wanted = [...missing].filter((character) => promises(character.codePointAt(0) ?? 0));
    if (wanted.length === 0) continue;
    const cut = await subsetFont(await read(), wanted.join(''), { targetFormat: 'sfnt', variationAxes: { wght: 400 }, noHinting: true });
    remove(missing, coverageOf(cut));
    const family = `Stand-in ${set.families.length}`;
    set.families.push(family);
    set.fonts.push(renameFont(cut, { family, postScript: name }));
  }
  return set;
}

function coverageOf(font: Buffer): ReadonlySet<number> {
  return new Set(new Face(new Blob(font)).collectUnicodes());
}

function remove(characters: Set<string>, covered: ReadonlySet<number>): void {
  for (const character of [...characters]) if (covered.has(character.codePointAt(0) ?? 0)) characters.delete(character);
}
