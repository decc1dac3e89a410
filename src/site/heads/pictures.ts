import { abstractOf } from '../../edition/summary.ts';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Edition } from '../../edition/model.ts';
import { fontSetFor } from '../../export/pdf/typefaces.ts';
import { pictureMaker, type PictureMaker } from '../../export/picture/to-picture.ts';
import { typefacesOfPamphlet } from '../fonts/typefaces.ts';

/** What draws the pictures of an edition, with fonts for every character that they show. */
export async function picturesOf({ identity, names, telegrams }: Edition): Promise<PictureMaker> {
  const words = [identity.title, identity.subtitle, ...names.map(({ label }) => label), ...telegrams.map(abstractOf)].join('');
  const { main, standIns } = await typefacesOfPamphlet();
  const { fonts } = await fontSetFor(`${words}${words.normalize('NFC')}`, { main: main.slice(0, 1), standIns });
  const [text = Buffer.alloc(0), ...others] = fonts;
  const display = await readFile(createRequire(import.meta.url).resolve('source-serif/TTF/SourceSerif4Display-Regular.ttf'));
  const stack = (first: Buffer) => [first, ...others].map((font) => new Uint8Array(font));
  return pictureMaker({ display: stack(display), text: stack(text) });
}
