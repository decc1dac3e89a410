import type { Edition } from '../edition/model.ts';
import { charactersOf } from './characters.ts';
import { type FontFile, fontsFor } from './fonts.ts';

/** One cut of the fonts serves every page of an edition. */
const cut = new WeakMap<Edition, Promise<FontFile[]>>();

/** The font files of an edition. */
export function fontsOf(edition: Edition): Promise<FontFile[]> {
  const known = cut.get(edition);
  if (known) return known;
  const fonts = fontsFor(charactersOf(edition));
  cut.set(edition, fonts);
  return fonts;
}
