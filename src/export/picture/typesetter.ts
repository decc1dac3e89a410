import { withoutBreaks } from '../../edition/unbroken/unbroken.ts';
import { Blob, Buffer as ShapingBuffer, Face, Feature, Font, shape } from 'harfbuzzjs';

/** Fonts for one kind of text, in the order in which they are asked for a character: TrueType or OpenType, not compressed. */
export type FontStack = readonly Uint8Array<ArrayBuffer>[];

/** How a line is set. */
export interface LineStyle {
  /** In pixels. */
  size: number;
  /** OpenType features to turn on, `smcp`. */
  features?: readonly string[];
  /** Space after each character, in parts of the size. */
  tracking?: number;
}

/** The outline of a character, in the units of its font, and where its origin stands on the line. */
export interface PlacedGlyph {
  /** Path data as in SVG, the vertical axis upwards. */
  outline: string;
  /** In pixels from the beginning of the line. */
  x: number;
  /** In pixels above the base line. */
  y: number;
  /** Pixels for one unit of the font. */
  scale: number;
}

export interface SetLine {
  glyphs: PlacedGlyph[];
  /** In pixels. */
  width: number;
}

/** White space at which a line may end. */
const breakable = /[^\S\u00a0]+/u;

/** By how many pixels a column is narrowed at a time while its lines are made equal. */
const balanceStep = 20;

/** Sets words in a stack of fonts, shaped by HarfBuzz; each run of characters in the first font that has them. */
export class Typesetter {
  readonly #fonts: readonly { font: Font; unit: number; characters: ReadonlySet<number> }[];

  constructor(stack: FontStack) {
    this.#fonts = stack.map((bytes) => {
      const face = new Face(new Blob(bytes));
      return { font: new Font(face), unit: 1 / face.upem, characters: new Set(face.collectUnicodes()) };
    });
  }

  line(text: string, { size, features = [], tracking = 0 }: LineStyle): SetLine {
    const glyphs: PlacedGlyph[] = [];
    let x = 0;
    for (const { words, font, unit } of this.#runs(text.normalize('NFC'))) {
      const scale = size * unit;
      const buffer = new ShapingBuffer();
      buffer.addText(words);
      buffer.guessSegmentProperties();
      shape(font, buffer, features.map((tag) => new Feature(tag)));
      const positions = buffer.getGlyphPositions();
      for (const [at, { codepoint }] of buffer.getGlyphInfos().entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
        glyphs.push({ outline: font.glyphToPath(codepoint), x: x + xOffset * scale, y: yOffset * scale, scale });
        x += xAdvance * scale + tracking * size;
      }
    }
    return { glyphs, width: Math.max(0, x - tracking * size) };
  }

  /** Words in lines no wider than `width`; where they need more than `most` lines, the last ends in an ellipsis. */
  lines(text: string, style: LineStyle, width: number, most: number): SetLine[] {
    const fits = (words: string) => this.line(words, style).width <= width;
    const lines = this.#broken(text, style, width);
    const shown = lines.slice(0, most);
    if (lines.length > most) shown.push(`${shortened(shown.pop() ?? '', (words) => fits(`${words} …`))} …`);
    return shown.map((line) => this.line(line, style));
  }

  /** The same in lines as equal as can be, for titles. */
  balanced(text: string, style: LineStyle, width: number, most: number): SetLine[] {
    const count = this.#broken(text, style, width).length;
    let narrowest = width;
    for (let next = width - balanceStep; next > 0 && this.#broken(text, style, next).length === count; next -= balanceStep) narrowest = next;
    return this.lines(text, style, narrowest, most);
  }

  #broken(text: string, style: LineStyle, width: number): string[] {
    const lines: string[] = [];
    for (const word of withoutBreaks(text).split(breakable).filter(Boolean)) {
      const last = lines.at(-1);
      if (last !== undefined && this.line(`${last} ${word}`, style).width <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  }

  #runs(text: string) {
    const runs: { words: string; font: Font; unit: number }[] = [];
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const { font, unit } = this.#fonts.find(({ characters }) => characters.has(code)) ?? this.#fonts[0] ?? missing();
      const last = runs.at(-1);
      if (last?.font === font) last.words += character;
      else runs.push({ words: character, font, unit });
    }
    return runs;
  }
}

/** The words without as many of the last as it takes to fit. */
function shortened(text: string, fits: (words: string) => boolean): string {
  const words = text.split(' ');
  while (words.length > 1 && !fits(words.join(' '))) words.pop();
  return words.join(' ');
}

function missing(): never {
  throw new RangeError('A stack of fonts needs at least one font');
}
