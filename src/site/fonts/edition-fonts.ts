import type { Edition } from '../../edition/model.ts';
import { charactersOf } from './characters.ts';
import { type FontFile, fontsFor } from './fonts.ts';

/** One cut of the fonts serves every page, and every edit that brings no new character. */
const latest: { characters: string; fonts: Promise<FontFile[]> | null } = { characters: '', fonts: null };

/** The font files of an edition. */
export function fontsOf(edition: Edition): Promise<FontFile[]> {
  const characters = charactersOf(edition);
  if (latest.fonts === null || latest.characters !== characters) {
    latest.characters = characters;
    latest.fonts = fontsFor(characters);
  }
  return latest.fonts;
}
