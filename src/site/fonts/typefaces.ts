import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { StandIn, Typefaces } from '../../export/pdf/typefaces.ts';

/** From the name of a part to its CSS `unicode-range`. */
const rangesSchema = z.record(z.string(), z.string());

const mainFaces = ['Regular', 'It'];

/** Packages of typefaces cut into parts, with the name of the typeface and the beginning of its files' names. */
const standInPackages = [
  { name: 'NotoSerifHebrew', files: 'noto-serif-hebrew', parts: /^hebrew$/u },
  { name: 'MarkaziText', files: 'markazi-text', parts: /^arabic$/u },
  { name: 'NotoSerifSC', files: 'noto-serif-sc', parts: /^\[\d+\]$/u },
] as const;

/** The typefaces of the typeset pamphlet, from their packages. */
export async function typefacesOfPamphlet(): Promise<Typefaces> {
  return {
    main: await Promise.all(mainFaces.map(async (face) => ({
      name: `SourceSerif4-${face}`,
      font: await readFile(resolve(`source-serif/TTF/SourceSerif4-${face}.ttf`)),
    }))),
    standIns: (await Promise.all(standInPackages.map(standInsOf))).flat(),
  };
}

async function standInsOf({ name, files, parts }: (typeof standInPackages)[number]): Promise<StandIn[]> {
  const folder = `@fontsource-variable/${files}`;
  const ranges = rangesSchema.parse(JSON.parse(await readFile(resolve(`${folder}/unicode.json`), 'utf8')));
  return Object.entries(ranges).filter(([part]) => parts.test(part)).map(([part, range]) => ({
    // Readers tell subsets by tag and name, and each part is a font of its own.
    name: `${name}-${part.replace(/\W/gu, '')}`,
    promises: within(range),
    read: () => readFile(resolve(`${folder}/files/${files}-${part.replace(/[[\]]/gu, '')}-wght-normal.woff2`)),
  }));
}

function resolve(path: string): string {
  return createRequire(import.meta.url).resolve(path);
}

/** Whether a code point is in a CSS `unicode-range`. */
function within(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/iu, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return (codePoint) => spans.some(({ from, to }) => codePoint >= from && codePoint <= to);
}
