import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cutFont } from './cut-font.ts';

/** A font file made for one edition. */
export interface FontFile {
  /** Name with a hash of the bytes, so that it may be cached for ever: `serif-latin.1f2e3d4c.woff2`. */
  name: string;
  bytes: Uint8Array;
  /** CSS `unicode-range` of the characters it serves. */
  range: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** Whether every page needs it, so that it is worth fetching early. */
  preload: boolean;
}

/** What a cut of the typeface prints, each character once. */
export interface FontCharacters {
  /** Of the text, in any weight. */
  upright: string;
  /** Those of them without which hardly a page is set. */
  frequent: string;
  /** Of what is set in italics. */
  italic: string;
}

const latin = { range: 'U+0-36F,U+1E00-1EFF,U+2000-2BFF,U+A720-A7FF,U+FB00-FB06', pattern: /[\u{0}-\u{36f}\u{1e00}-\u{1eff}\u{2000}-\u{2bff}\u{a720}-\u{a7ff}\u{fb00}-\u{fb06}]/u };

/** Italics are few: those of all scripts have one file. */
const anyScript = { range: 'U+0-52F,U+1E00-2BFF,U+A720-A7FF,U+FB00-FB06', pattern: /[\u{0}-\u{52f}\u{1e00}-\u{2bff}\u{a720}-\u{a7ff}\u{fb00}-\u{fb06}]/u };

/** Only the features that the styles ask for: each kept feature keeps its glyphs. Capitals are asked for in the text's own weight alone. */
const letters = ['kern', 'ccmp', 'mark'];
const runningText = [...letters, 'liga', 'onum'];
const features = [...runningText, 'lnum', 'tnum'];
const capitals = ['smcp', 'c2sc'];

/** Each weight and script has a file of its own: a page fetches only what it prints. */
const cuts = [
  // The face that a page is first seen in is small enough for one round trip: ten segments of TCP at the first.
  { name: 'latin', ...latin, source: 'Roman', weight: 400, features: [...features, ...capitals], preload: true },
  { name: 'signs', ...latin, source: 'Roman', weight: 400, features, preload: false },
  { name: 'greek', range: 'U+370-3FF,U+1F00-1FFF', pattern: /[\u{370}-\u{3ff}\u{1f00}-\u{1fff}]/u, source: 'Roman', weight: 400, features: letters, preload: false },
  { name: 'cyrillic', range: 'U+400-52F', pattern: /[\u{400}-\u{52f}]/u, source: 'Roman', weight: 400, features: letters, preload: false },
  { name: 'strong', ...latin, source: 'Roman', weight: 600, features: runningText, preload: false },
  { name: 'italic', ...anyScript, source: 'Italic', weight: 400, features: runningText, preload: false },
] as const;

/** Cuts the typeface down to the characters given: one file for each cut of which any occur. */
export async function fontsFor(characters: FontCharacters): Promise<FontFile[]> {
  const files: FontFile[] = [];
  for (const { name, range, pattern, source, weight, features: keepFeatures, preload } of cuts) {
    const style = source === 'Italic' ? 'italic' : 'normal';
    const text = printedBy(name, characters).filter((character) => pattern.test(character)).join('');
    if (text === '') continue;
    const font = await readFile(createRequire(import.meta.url).resolve(`source-serif/VAR/SourceSerif4Variable-${source}.ttf`));
    const bytes = await cutFont(font, text, { keepFeatures: [...keepFeatures], variationAxes: { opsz: 14, wght: weight } });
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    // Of rules whose ranges overlap the last one counts (CSS Fonts 4, section 4.5): what is rare is looked for in its own file.
    files.push({ name: `serif-${name}.${hash}.woff2`, bytes, range: name === 'signs' ? rangeOf(text) : range, weight, style, preload });
  }
  return files;
}

function printedBy(name: (typeof cuts)[number]['name'], { upright, frequent, italic }: FontCharacters): string[] {
  if (name === 'italic') return [...italic];
  if (name === 'latin') return [...frequent];
  return [...upright].filter((character) => name !== 'signs' || !frequent.includes(character));
}

/** CSS `unicode-range` of characters in the order of their code points. */
function rangeOf(characters: string): string {
  const spans: { from: number; to: number }[] = [];
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    const last = spans.at(-1);
    if (last?.to === point - 1) last.to = point;
    else spans.push({ from: point, to: point });
  }
  return spans.map(({ from, to }) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join();
}

/** Metrics of the typeface and of what stands in for it, in parts of an em. */
const fallbacks = [
  { name: 'Like Georgia', local: ['Georgia'], adjust: 1.069 },
  { name: 'Like Times', local: ['Times New Roman', 'Liberation Serif'], adjust: 1.174 },
] as const;
const ascent = 1.036;
const descent = 0.335;

/**
 * The `@font-face` rules: the typeface, and fallbacks stretched to its measure.
 * @param addressOf the address of a file by its name
 */
export function fontFaces(fonts: readonly FontFile[], addressOf: (name: string) => string): string {
  const own = fonts.map(({ name, range, weight, style }) =>
    `@font-face{font-family:"Edition Serif";src:url(${addressOf(name)})format("woff2");${weight === 400 ? '' : `font-weight:${weight};`}${style === 'normal' ? '' : `font-style:${style};`}font-display:swap;unicode-range:${range}}`);
  const standIns = fallbacks.map(({ name, local, adjust }) =>
    `@font-face{font-family:"${name}";src:${local.map((each) => `local("${each}")`).join()};size-adjust:${percent(adjust)};ascent-override:${percent(ascent / adjust)};descent-override:${percent(descent / adjust)};line-gap-override:0%}`);
  return [...own, ...standIns].join('');
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}
