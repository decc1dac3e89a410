/** The icons of the site, all drawn from the one in `public/icon.svg`. */
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const source = 'public/icon.svg';

/** Sizes that the old kind of icon has, in pixels: tabs, task bars, shortcuts. */
const sizesOfIco = [16, 32, 48] as const;

/** Size of the icon that phones put on their home screen, in pixels. */
const sizeOfTouch = 180;

/** The icon of a home screen, as PNG; it has no transparent corners, which phones would make black. */
export async function touchIcon(): Promise<Uint8Array<ArrayBuffer>> {
  return drawn(await readFile(source, 'utf8'), sizeOfTouch);
}

/** `favicon.ico` with a PNG of each size (Microsoft's ICO: a header of 6 bytes, an entry of 16 for each picture, the pictures). */
export async function favicon(): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await readFile(source, 'utf8');
  const pictures = sizesOfIco.map((size) => ({ size, png: drawn(svg, size) }));
  const begin = 6 + 16 * pictures.length;
  const file = new Uint8Array(begin + pictures.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let at = begin;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    view.setUint8(entry, size);
    view.setUint8(entry + 1, size);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, at, true);
    file.set(png, at);
    at += png.length;
  });
  return file;
}

function drawn(svg: string, size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng());
}
