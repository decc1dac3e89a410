/** The forms of the whole edition that are made of several parts; here alone the exporters meet. */
import { readFile } from 'node:fs/promises';
import type { Edition } from '../edition/model.ts';
import { surroundingsOf } from '../edition/surroundings.ts';
import { bibtexFile } from '../export/citation/to-bibtex.ts';
import { cslFile } from '../export/citation/to-csl.ts';
import { risFile } from '../export/citation/to-ris.ts';
import { cmifFile, editionToCmif } from '../export/cmif/to-cmif.ts';
import { toEpub } from '../export/epub/to-epub.ts';
import { editionToJson, jsonFile } from '../export/json/to-json.ts';
import { toOneFile } from '../export/offline/to-one-file.ts';
import { toPdf } from '../export/pdf/to-pdf.ts';
import { editionToTei, teiFile } from '../export/tei/to-tei.ts';
import { editionToText } from '../export/text/to-text.ts';
import { paths } from './addresses.ts';
import { bookFontsFor } from './book-fonts.ts';
import { charactersOf } from './characters.ts';
import { offlineScript } from './offline-script.ts';
import { publicAddress } from './public-address.ts';
import { editionItems } from './references.ts';
import { typefacesOfPamphlet } from './typefaces.ts';

/** A file that a reader can take along. */
export interface Download {
  /** Below the base of the site. */
  path: string;
  /** Name of the format. */
  label: string;
  /** What it is good for, one sentence. */
  purpose: string;
  /** The file; the same bytes each time. */
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** More telegrams than this make a pamphlet that nobody prints, and whose typesetting takes gigabytes of memory. */
const mostInPamphlet = 240;

/** Whether the edition is typeset as one pamphlet. */
export function isPamphlet({ telegrams }: Edition): boolean {
  return telegrams.length <= mostInPamphlet;
}

/** Every form of the whole edition, the ones to read first. */
export function downloadsOf(edition: Edition): Download[] {
  return [
    ...(isPamphlet(edition) ? [{
      path: paths.editionForm('pdf'), label: 'PDF', purpose: 'The pamphlet typeset for paper, with notes at the foot of the page.',
      bytes: () => pdfOf(edition),
    }] : []),
    {
      path: paths.editionForm('epub'), label: 'EPUB', purpose: 'For e-readers, with footnotes and an index of names.',
      bytes: () => epubOf(edition),
    },
    {
      path: paths.editionForm('html'), label: 'One file', purpose: 'The whole edition with its search in one HTML file that works without a network.',
      bytes: () => oneFileOf(edition),
    },
    {
      path: paths.editionForm('txt'), label: 'Plain text', purpose: 'The text in the source’s characters, identical to the source as received.',
      bytes: () => text(editionToText(edition)),
    },
    {
      path: paths.editionForm('xml'), label: 'TEI', purpose: 'Text, notes, names and references as TEI P5, for scholarly processing and for archives.',
      bytes: () => text(teiFile(editionToTei(edition, surroundingsOf(edition), publicAddress))),
    },
    {
      path: paths.editionForm('json'), label: 'JSON', purpose: 'Everything that the pages print, for programs; the schema describes it.',
      bytes: () => text(jsonFile(editionToJson(edition, surroundingsOf(edition), publicAddress))),
    },
    {
      path: paths.cmif, label: 'CMIF', purpose: 'Who wrote to whom and when, for aggregators of correspondence metadata.',
      bytes: () => text(cmifFile(editionToCmif(edition, publicAddress))),
    },
    { path: paths.editionForm('csl.json'), label: 'CSL-JSON', purpose: 'References to all telegrams, for citation processors.', bytes: async () => text(cslFile(await editionItems())) },
    { path: paths.editionForm('ris'), label: 'RIS', purpose: 'The same for reference managers.', bytes: async () => text(risFile(await editionItems())) },
    { path: paths.editionForm('bib'), label: 'BibTeX', purpose: 'The same for LaTeX.', bytes: async () => text(bibtexFile(await editionItems())) },
    { path: paths.witness, label: 'Source text', purpose: 'The witness as received, against which every build is proved.', bytes: () => text(edition.witness.text) },
  ];
}

/** The books of an edition, which cost much and are asked for twice: by their own addresses and for the list of downloads. */
const made = new WeakMap<Edition, Map<string, Promise<Uint8Array<ArrayBuffer>>>>();

function once(edition: Edition, form: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const forms = made.get(edition) ?? new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  made.set(edition, forms);
  const known = forms.get(form) ?? make();
  forms.set(form, known);
  return known;
}

/** The edition as a typeset pamphlet. */
export function pdfOf(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  return once(edition, 'pdf', () => setPdf(edition));
}

/** The edition as a book for e-readers. */
export function epubOf(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  return once(edition, 'epub', () => bindEpub(edition));
}

/** The edition as one HTML file. */
export function oneFileOf(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  return once(edition, 'html', () => writeOneFile(edition));
}

async function setPdf(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const layout = await readFile('src/export/pdf/pamphlet.typ', 'utf8');
  return toPdf(edition, { address: publicAddress(paths.home), layout, typefaces: await typefacesOfPamphlet() });
}

async function bindEpub(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  return toEpub(edition, { address: publicAddress(paths.home), fonts: await bookFontsFor(charactersOf(edition)) });
}

async function writeOneFile(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await bookFontsFor(charactersOf(edition));
  return text(toOneFile(edition, { address: publicAddress(paths.home), fonts, script: await offlineScript() }));
}

async function text(value: string): Promise<Uint8Array<ArrayBuffer>> {
  return Promise.resolve(new TextEncoder().encode(value));
}
