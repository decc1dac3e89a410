import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cutFont } from './cut-font.ts';
import type { FontCharacters } from './fonts.ts';

/** A font of the books that are one file: the typeface in one weight. */
export interface BookFontFile {
  name: string;
  bytes: Uint8Array;
  style: 'normal' | 'italic';
  /** CSS `unicode-range` of the scripts that the typeface has. */
  range: string;
}

const scripts = { range: 'U+0-52F,U+1E00-2BFF,U+A720-A7FF,U+FB00-FB06', pattern: /[\u{0}-\u{52f}\u{1e00}-\u{2bff}\u{a720}-\u{a7ff}\u{fb00}-\u{fb06}]/u };

/** Only what the books' styles ask for. */
const features = ['kern', 'liga', 'ccmp', 'mark', 'onum', 'lnum', 'smcp', 'c2sc'];

const cuts = [
  { name: 'serif.woff2', source: 'Roman', style: 'normal', keepFeatures: features },
  { name: 'serif-italic.woff2', source: 'Italic', style: 'italic', keepFeatures: ['liga', 'onum'] },
] as const;

/** Cuts the typeface down to the characters of Latin, Greek and Cyrillic script that a book prints. */
export async function bookFontsFor({ upright, italic }: FontCharacters): Promise<BookFontFile[]> {
  return Promise.all(cuts.map(async ({ name, source, style, keepFeatures }) => {
    const font = await readFile(createRequire(import.meta.url).resolve(`source-serif/VAR/SourceSerif4Variable-${source}.ttf`));
    const text = [...(style === 'italic' ? italic : upright)].filter((character) => scripts.pattern.test(character)).join('');
    const bytes = await cutFont(font, text, { keepFeatures: [...keepFeatures], variationAxes: { opsz: 14, wght: 400 } });
    return { name, bytes, style, range: scripts.range };
  }));
}
