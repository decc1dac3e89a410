/** Pictures that stand for pages where they are shared, drawn as SVG from outlines, so that no font is looked for. */
import { Resvg } from '@resvg/resvg-js';
import type { Element } from 'xast';
import { colours } from '../../styles/colours.ts';
import { element } from '../xml-element.ts';
import { xmlDocument } from '../xml-document.ts';
import type { SetLine } from './typesetter.ts';

/** In pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What Open Graph's readers show whole. */
export const pictureSize: PictureSize = { width: 1200, height: 630 };

/** What shelves of e-readers ask for: three to two, and more than 1,000 pixels wide. */
export const coverSize: PictureSize = { width: 1200, height: 1800 };

/** A line of text whose base line begins at a point. */
export function placed({ glyphs }: SetLine, x: number, y: number, fill: string): Element {
  return element('g', { fill }, glyphs.filter(({ outline }) => outline !== '').map((glyph) => element('path', {
    d: glyph.outline,
    transform: `translate(${(x + glyph.x).toFixed(2)} ${(y - glyph.y).toFixed(2)}) scale(${glyph.scale.toFixed(5)} ${(-glyph.scale).toFixed(5)})`,
  })));
}

/** Lines below each other that begin at `x`. */
export function stacked(lines: readonly SetLine[], x: number, y: number, leading: number, fill: string): Element[] {
  return lines.map((line, at) => placed(line, x, y + at * leading, fill));
}

/** Lines below each other with their middle at `middle`. */
export function centred(lines: readonly SetLine[], middle: number, y: number, leading: number, fill: string): Element[] {
  return lines.map((line, at) => placed(line, middle - line.width / 2, y + at * leading, fill));
}

/** A horizontal rule. */
export function rule(x: number, y: number, width: number, fill: string): Element {
  return element('rect', { x: String(x), y: String(y), width: String(width), height: '2', fill });
}

/** The picture as PNG. */
export function pngOf(marks: readonly Element[], { width, height }: PictureSize): Uint8Array<ArrayBuffer> {
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height) },
    element('rect', { width: '100%', height: '100%', fill: colours.paper.light }), [...marks]);
  return new Uint8Array(new Resvg(xmlDocument(svg, new Set()), { font: { loadSystemFonts: false } }).render().asPng());
}
