import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { codePointOf } from '../../edition/code-point.ts';
import type { Edition } from '../../edition/model.ts';
import { toPamphlet } from './to-pamphlet.ts';
import { fontSetFor, type Typefaces } from './typefaces.ts';
import layout from './pamphlet.typ?raw';

export interface PdfResources {
  /** Where the edition is published, for the imprint. */
  address: string;
  typefaces: Typefaces;
}

/** What a PDF conforms to: `ua-1` for readers with any software, `a-2a` for archives. The typesetter writes one at a time. */
export type PdfStandard = 'ua-1' | 'a-2a';

/**
 * Typesets an edition as a pamphlet: PDF 1.7, tagged (PDF/UA-1 or PDF/A-2a), all fonts embedded, dated by the edition.
 * A character that no typeface has is printed by its number, `[U+1F600]`.
 * @returns what writes the pamphlet, which is set once for both standards
 * @throws {Error} with the typesetter's message where it cannot set the pamphlet.
 */
export async function typesetPamphlet(edition: Edition, { address, typefaces }: PdfResources): Promise<(standard: PdfStandard) => Uint8Array<ArrayBuffer>> {
  const pamphlet = JSON.stringify(toPamphlet(edition, address));
  const { families, fonts, missing } = await fontSetFor(pamphlet, typefaces);
  const inputs = { pamphlet: withNumbersFor(missing, pamphlet), families: JSON.stringify(families) };
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
  const compiled = compiler.compile({ mainFileContent: layout, inputs });
  const { result } = compiled;
  if (result === null) throw new Error(`The pamphlet cannot be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  return (standard) => {
    const pdf = compiler.pdf(result, { pdfStandard: standard });
    compiler.evictCache(0);
    return new Uint8Array(pdf);
  };
}

/** No character of JSON's own syntax is ever missing, so that its text can be treated as one string. */
function withNumbersFor(missing: ReadonlySet<string>, json: string): string {
  if (missing.size === 0) return json;
  return [...json].map((character) => (missing.has(character) ? `[${codePointOf(character)}]` : character)).join('');
}
