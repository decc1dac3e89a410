/** The forms of the whole edition that can be taken along, sorted by what they are good for. */
import type { Edition } from '../../edition/model.ts';
import { paths } from '../../edition/addresses.ts';
import { once, onceFor } from '../content/reads.ts';
import type { ColumnFacts } from '../../export/tables/table.ts';
import { lettersTable } from '../../export/tables/letters.ts';
import { mentionsTable } from '../../export/tables/mentions.ts';
import { publicAddress } from '../public-address.ts';
import { makersOf } from './download-files.ts';
import { mostTelegrams } from './extent.ts';

/** What a reader wants a download for. */
export type Use = 'read' | 'work' | 'cite' | 'keep';

/** A file that a reader can take along. */
export interface Download {
  /** Below the base of the site. */
  path: string;
  /** Name of the format as people say it. */
  label: string;
  /** The format with its version, as a catalogue has it. */
  format: string;
  /** What it is good for, one sentence. */
  purpose: string;
  use: Use;
  /** What the columns of a table mean; absent where the file is none. */
  columns?: readonly Pick<ColumnFacts, 'name' | 'meaning'>[];
  /** Most telegrams for which this form is made; absent where there is no bound. */
  most?: number;
  /** The file; the same bytes each time. */
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

interface Downloads {
  made: readonly Download[];
  leftOut: readonly Download[];
}

/** Every form of the whole edition that is made for one of its length, those for readers first. */
export function downloadsOf(edition: Edition): readonly Download[] {
  return sorted(edition).made;
}

/** Forms that are not made, since the edition has more telegrams than such a file should hold. */
export function leftOutOf(edition: Edition): readonly Download[] {
  return sorted(edition).leftOut;
}

/** One making of the files serves the page that lists them, their own addresses and the bag. */
const sorted = onceFor((edition: Edition): Downloads => {
  const make = makersOf(edition);
  const fits = ({ most }: Download) => most === undefined || edition.telegrams.length <= most;
  const all: Download[] = [
    { path: paths.editionForm('pdf'), label: 'PDF', format: 'PDF 1.7, tagged (PDF/UA-1)', use: 'read', most: mostTelegrams.pdf, purpose: 'The text typeset for paper, with notes at the foot of the page.', bytes: once(make.pdf) },
    { path: paths.editionForm('epub'), label: 'EPUB', format: 'EPUB 3.3', use: 'read', most: mostTelegrams.epub, purpose: 'For e-readers, with footnotes and an index of names.', bytes: once(make.epub) },
    { path: paths.editionForm('html'), label: 'One file', format: 'HTML', use: 'read', most: mostTelegrams.oneFile, purpose: 'The whole edition with its search, fonts and notes in one file that works without a network, and prints.', bytes: once(make.oneFile) },
    { path: paths.editionForm('txt'), label: 'Plain text', format: 'UTF-8', use: 'read', purpose: 'The text alone, in the source’s characters, identical to the source as received.', bytes: once(make.text) },
    { path: paths.editionForm('md'), label: 'Markdown', format: 'CommonMark with footnotes and a YAML head', use: 'work', purpose: 'Text, notes, names and sources as plain text with little markup, for notebooks and version control.', bytes: once(make.markdown) },
    { path: paths.editionForm('xml'), label: 'TEI', format: 'TEI P5 4.9.0', use: 'work', purpose: 'Text, notes, names and references encoded for scholarly processing.', bytes: once(make.tei) },
    { path: paths.editionForm('json'), label: 'JSON', format: 'JSON', use: 'work', purpose: 'Everything that the pages print, for programs; the schema below describes it.', bytes: once(make.json) },
    { path: paths.schema, label: 'JSON Schema', format: 'JSON Schema 2020-12', use: 'work', purpose: 'What each part of the JSON documents means; validates the whole and each document.', bytes: once(make.schema) },
    { path: paths.cmif, label: 'CMIF', format: 'CMIF 1.1', use: 'work', purpose: 'Who wrote to whom and when, for aggregators of correspondence metadata.', bytes: once(make.cmif) },
    { path: paths.letters, label: 'Letters', format: 'CSV (RFC 4180)', use: 'work', purpose: 'Who wrote to whom and when, one line each, for spreadsheets and notebooks.', columns: lettersTable(edition, publicAddress).columns, bytes: once(make.letters) },
    { path: paths.mentions, label: 'Mentions', format: 'CSV (RFC 4180)', use: 'work', purpose: 'Every mention of a name, one line each.', columns: mentionsTable(edition, publicAddress).columns, bytes: once(make.mentions) },
    { path: paths.editionForm('jsonld'), label: 'Graph', format: 'JSON-LD 1.1, schema.org', use: 'work', purpose: 'The edition, its documents and its names as linked data.', bytes: once(make.graph) },
    { path: paths.editionForm('csl.json'), label: 'CSL-JSON', format: 'CSL 1.0.2', use: 'cite', purpose: 'The edition and each of its documents as items for citation processors.', bytes: once(make.csl) },
    { path: paths.editionForm('ris'), label: 'RIS', format: 'RIS', use: 'cite', purpose: 'The same for reference managers.', bytes: once(make.ris) },
    { path: paths.editionForm('rdf'), label: 'Zotero RDF', format: 'RDF/XML', use: 'cite', purpose: 'The same for Zotero, with nothing lost; Zotero takes it from the pages by itself.', bytes: once(make.zotero) },
    { path: paths.editionForm('bib'), label: 'BibTeX', format: 'BibTeX', use: 'cite', purpose: 'The same for LaTeX.', bytes: once(make.bibtex) },
    { path: paths.editionForm('archive.pdf'), label: 'PDF for archives', format: 'PDF/A-2a', use: 'keep', most: mostTelegrams.pdf, purpose: 'The same in the form that archives ask for.', bytes: once(make.archivePdf) },
    { path: paths.witness, label: 'Source text', format: 'UTF-8', use: 'keep', purpose: 'The source as received, against which every build is proved.', bytes: once(make.witness) },
  ];
  const payload = all.filter(fits);
  const bag: Download = {
    path: paths.editionForm('bag.zip'), label: 'Bag', format: 'BagIt 1.0 (RFC 8493), ZIP', use: 'keep', most: mostTelegrams.bag,
    purpose: 'All of the files above, every form of each document, and what the editors wrote, with checksums and a description of each file (RO-Crate), for an archive to keep.', bytes: once(() => make.bag(payload)),
  };
  return { made: [...payload, bag].filter(fits), leftOut: [...all, bag].filter((download) => !fits(download)) };
});

/**
 * A file of the whole edition by its path.
 * @throws {RangeError} where the edition has no such download.
 */
export function downloadOf(edition: Edition, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const found = downloadsOf(edition).find((download) => download.path === path);
  if (!found) throw new RangeError(`The edition has no download at ${path}`);
  return found.bytes();
}
