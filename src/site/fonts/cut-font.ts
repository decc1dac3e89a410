import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { keptBytes } from '../content/kept-results.ts';

export interface Cut {
  keepFeatures: string[];
  variationAxes: Record<string, number | { min: number; max: number }>;
}

/** What says how a font varies, and where other scripts' lines lie: nothing that is set asks for it. */
const dropTables = ['STAT', 'BASE'];

/** Cuts a font down to the characters of a text, as WOFF2. To compress it takes longer than a page with all its forms. */
export function cutFont(source: Buffer, text: string, cut: Cut): Promise<Uint8Array<ArrayBuffer>> {
  const font = createHash('sha256').update(source).digest('hex');
  return keptBytes('font', { font, text, dropTables, ...cut }, () => subsetFont(source, text, { targetFormat: 'woff2', noHinting: true, dropTables, ...cut }));
}
