/** How each file of the whole edition is made; here alone the exporters meet. */
import type { Edition } from '../../edition/model.ts';
import { surroundingsIn } from '../content/surroundings-in.ts';
import type { PayloadFile } from '../../export/bag/payload-file.ts';
import { toBag } from '../../export/bag/to-bag.ts';
import { bibtexFile } from '../../export/citation/to-bibtex.ts';
import { cslFile } from '../../export/citation/csl-file.ts';
import { zoteroFile } from '../../export/citation/to-zotero.ts';
import { risFile } from '../../export/citation/to-ris.ts';
import { cmifFile, editionToCmif } from '../../export/cmif/to-cmif.ts';
import { toEpub } from '../../export/epub/to-epub.ts';
import { jsonSchema } from '../../export/json/schema/documents.ts';
import { editionToJson, jsonFile } from '../../export/json/to-json.ts';
import { editionToMarkdown } from '../../export/markdown/to-markdown.ts';
import { offlineRules } from '../../export/offline/style.ts';
import { toOneFile } from '../../export/offline/to-one-file.ts';
import { typesetPamphlet } from '../../export/pdf/to-pdf.ts';
import { editionGraph } from '../../export/metadata/edition-graph.ts';
import { lettersTable } from '../../export/tables/letters.ts';
import { mentionsTable } from '../../export/tables/mentions.ts';
import { tableToCsv } from '../../export/tables/to-csv.ts';
import { telegramForms } from '../heads/metadata.ts';
import { picturesOf } from '../heads/pictures.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { editionToTei, teiFile } from '../../export/tei/to-tei.ts';
import { editionToText } from '../../export/text/to-text.ts';
import { paths } from '../../edition/addresses.ts';
import { bookFontsOf } from '../fonts/edition-fonts.ts';
import { bundleScript, minifyStyle } from '../bundler.ts';
import { mediaTypeOf } from '../hosting/file-kinds.ts';
import { publishedFile } from '../content/files-in-press.ts';
import { guideInPress } from '../content/guide-in-press.ts';
import { keptFromBytes, keptText } from '../content/kept-results.ts';
import { contentInPress } from '../content/in-press.ts';
import { once } from '../content/reads.ts';
import { deploymentFrom } from '../deployment.ts';
import { readContent } from '../../edition/read/read-content.ts';
import { telegramDocuments } from './telegram-documents.ts';
import { publicAddress } from '../public-address.ts';
import { editionItems } from './references.ts';
import { typefacesOfPamphlet } from '../fonts/typefaces.ts';

type File = Promise<Uint8Array<ArrayBuffer>>;

/** Makers of the files of an edition, each to be called when its file is wanted. */
export function makersOf(edition: Edition) {
  const address = publicAddress(paths.home);
  const pamphlet = once(async () => typesetPamphlet(edition, { address, typefaces: await typefacesOfPamphlet() }));
  return {
    pdf: async (): File => (await pamphlet())('ua-1'),
    archivePdf: async (): File => (await pamphlet())('a-2a'),
    epub: async (): File => toEpub(edition, { address, fonts: await bookFontsOf(edition), cover: (await picturesOf(edition)).cover(edition), kept: keptText }),
    oneFile: async (): File => encoded(toOneFile(edition, { address, fonts: await bookFontsOf(edition), rules: await minifyStyle(offlineRules), script: await bundleScript('src/export/offline/client/main.ts'), guide: guideInPress(), kept: keptText })),
    text: async (): File => encoded(editionToText(edition)),
    markdown: async (): File => encoded(editionToMarkdown(edition, publicAddress, keptText)),
    tei: async (): File => encoded(teiFile(editionToTei(edition, surroundingsIn(edition), publicAddress))),
    json: async (): File => encoded(jsonFile(editionToJson(edition, surroundingsIn(edition), publicAddress))),
    schema: async (): File => encoded(jsonFile(jsonSchema(publicAddress(paths.schema)))),
    cmif: async (): File => encoded(cmifFile(editionToCmif(edition, publicAddress))),
    csl: async (): File => encoded(cslFile(editionItems(edition))),
    ris: async (): File => encoded(risFile(editionItems(edition))),
    letters: async (): File => encoded(tableToCsv(lettersTable(edition, publicAddress))),
    mentions: async (): File => encoded(tableToCsv(mentionsTable(edition, publicAddress))),
    graph: async (): File => encoded(jsonFile(editionGraph(edition, surroundingsIn(edition), telegramForms, { identity: edition.identity, names: namesById(edition), addressOf: publicAddress }))),
    zotero: async (): File => encoded(zoteroFile(editionItems(edition), edition.identity.rights.text)),
    bibtex: async (): File => encoded(bibtexFile(editionItems(edition))),
    witness: async (): File => encoded(edition.witness.text),
    /** The files given, under their paths below the base. */
    bag: async (files: readonly { path: string; purpose: string; bytes: () => File }[]): File => {
      const whole = await Promise.all(files.map(async ({ path, purpose, bytes }) => ({ path: path.slice(1), type: mediaTypeOf(path), meaning: purpose, bytes: await bytes() })));
      return toBag(edition.identity, { name: 'edition.bag', address, payload: [...whole, ...await telegramFiles(edition), ...await contentFiles()], kept: keptFromBytes });
    },
  };
}

/** Every form of each telegram, under its path. */
async function telegramFiles(edition: Edition): Promise<PayloadFile[]> {
  const surroundings = surroundingsIn(edition);
  const files: PayloadFile[] = [];
  // One after the other, so that what each of them has read of the edition is not taken for what another has.
  for (const telegram of edition.telegrams) {
    const around = surroundings.get(telegram.number);
    if (!around) continue;
    for (const { extension, label, toText } of telegramDocuments) {
      const path = paths.telegramForm(telegram.number, extension);
      const bytes = await publishedFile(path, () => encoded(toText(telegram, around, edition)));
      files.push({ path: path.slice(1), type: mediaTypeOf(path), meaning: `One document of the correspondence as ${label}.`, bytes });
    }
  }
  return files;
}

/** The files that the editors wrote. */
async function contentFiles(): Promise<PayloadFile[]> {
  const files = contentInPress() ?? await readContent(deploymentFrom(process.env).contentDir);
  return files.map(({ path, bytes }) => ({ path: `content/${path}`, type: path.endsWith('.yaml') ? 'application/yaml' : mediaTypeOf(path), meaning: 'What the editors wrote, from which everything is made.', bytes }));
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
