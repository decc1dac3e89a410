import { describe, expect, it } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { roCrate } from '../../src/export/bag/ro-crate.ts';
import { itemsOf } from '../../src/export/citation/to-csl.ts';
import { cslFile } from '../../src/export/citation/csl-file.ts';
import { zoteroFile } from '../../src/export/citation/to-zotero.ts';
import { bibtexFile } from '../../src/export/citation/to-bibtex.ts';
import { risFile } from '../../src/export/citation/to-ris.ts';
import { cmifFile, editionToCmif } from '../../src/export/cmif/to-cmif.ts';
import { packageDocument } from '../../src/export/epub/package-document.ts';
import { editionToJson } from '../../src/export/json/to-json.ts';
import { editionToMarkdown } from '../../src/export/markdown/to-markdown.ts';
import { editionToSchema } from '../../src/export/metadata/to-schema-org.ts';
import { aboutToHast } from '../../src/html/about-to-hast.ts';
import { imprintOf } from '../../src/export/pdf/imprint.ts';
import { editionToTei, teiFile } from '../../src/export/tei/to-tei.ts';
import type { Edition } from '../../src/edition/model.ts';
import { namesById } from '../../src/edition/names-by-id.ts';
import { bibliographicContext } from './citation/context.ts';
import { addressOf, cases, type Case } from './editions.ts';

/** Every output that says who answers for an edition, but the bag, whose facts its own test reads back. */
function outputs({ around }: Case, edition: Edition): Record<string, string> {
  const items = itemsOf(edition, bibliographicContext(edition));
  const names = namesById(edition);
  // What book and one-file form print after the text.
  const about = toHtml({ type: 'root', children: aboutToHast(edition, addressOf('/'), { hrefOf: (id) => `#${id}`, hrefOfName: (id) => `#${id}`, hrefOfSource: (id) => `#${id}` }) });
  return {
    'CSL-JSON': cslFile(items),
    RIS: risFile(items),
    BibTeX: bibtexFile(items),
    'Zotero RDF': zoteroFile(items, 'Unknown.'),
    TEI: teiFile(editionToTei(edition, around, addressOf)),
    CMIF: cmifFile(editionToCmif(edition, addressOf)),
    JSON: JSON.stringify(editionToJson(edition, around, addressOf)),
    Markdown: editionToMarkdown(edition, addressOf),
    'schema.org': JSON.stringify(editionToSchema(edition, [], { identity: edition.identity, names, addressOf })),
    EPUB: packageDocument(edition, addressOf('/'), []) + about,
    'one file': about,
    PDF: JSON.stringify(imprintOf(edition, addressOf('/'))),
    crate: roCrate(edition.identity, addressOf('/'), []),
  };
}

describe('who answers for an edition', async () => {
  const [own] = await cases();
  if (!own) throw new Error('No edition');
  const answered: Edition = {
    ...own.edition,
    identity: { ...own.edition.identity, responsibility: {
      editors: [{ label: 'Ada Example', sortLabel: 'Example, Ada', orcid: '0000-0002-1825-0097' }],
      body: 'Letters Press', contact: 'letters@example.org', repository: 'https://example.org/source', doi: '10.1234/letters',
    } },
  };
  const said = Object.entries(outputs(own, answered));

  it.each(said)('is told by %s once it is known', (_name, text) => {
    expect(text).toContain('Letters Press');
    expect(text).toMatch(/Ada Example|Example, Ada|"family": "Example"|>Example</u);
  });

  // What a format has no field for it leaves out: reference formats know the DOI alone, CMIF the address of the editor.
  it.each([
    ['10.1234/letters', 'CSL-JSON|RIS|BibTeX|Zotero RDF|TEI|JSON|Markdown|schema.org|EPUB|one file|PDF|crate'],
    ['letters@example.org', 'TEI|CMIF|JSON|Markdown|schema.org|EPUB|one file|PDF|crate'],
    ['https://example.org/source', 'TEI|JSON|Markdown|schema.org|EPUB|one file|PDF|crate'],
    ['0000-0002-1825-0097', 'TEI|JSON|schema.org|crate'],
  ])('%s is in %s', (fact, names) => {
    expect(said.filter(([, text]) => text.includes(fact)).map(([name]) => name)).toEqual(names.split('|'));
  });

  it('is nowhere invented: no output has a publisher, and none repeats the title in its place', () => {
    const { identity: { title } } = own.edition;
    for (const [name, text] of Object.entries(outputs(own, own.edition))) {
      expect(text, name).not.toMatch(new RegExp(`publisher\\W{1,4}${title}|PB  - |Source-Organization`, 'u'));
      expect(text, name).not.toContain(': digital edition');
    }
  });

  it('no item of a bibliography says that the edition or a telegram was published before', () => {
    const items = itemsOf(own.edition, bibliographicContext(own.edition));
    for (const item of items) expect(item).not.toHaveProperty('original-date');
  });
});
