import type { Edition } from '../../edition/model.ts';
import { fontCharactersOf } from './characters.ts';
import { type FontCharacters, type FontFile, fontsFor } from './fonts.ts';

/** One cut of the fonts serves every page, and every edit that brings no new character. */
const latest: { characters: FontCharacters | null; fonts: Promise<FontFile[]> | null } = { characters: null, fonts: null };

/** The font files of an edition. */
export function fontsOf(edition: Edition): Promise<FontFile[]> {
  const characters = fontCharactersOf(edition);
  if (latest.fonts === null || latest.characters?.upright !== characters.upright || latest.characters.italic !== characters.italic) {
    latest.characters = characters;
    latest.fonts = fontsFor(characters);
  }
  return latest.fonts;
}

/** Those of the books that are one file: the typeface in the weight of the text. */
export async function bookFontsOf(edition: Edition): Promise<FontFile[]> {
  return (await fontsOf(edition)).filter(({ weight }) => weight === 400);
}
