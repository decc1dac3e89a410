import { describe, expect, it } from 'vitest';
import { toBag } from '../../src/export/bag/to-bag.ts';
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
import { imprintOf } from '../../src/export/pdf/imprint.ts';
import { editionToTei, teiFile } from '../../src/export/tei/to-tei.ts';
import type { Edition } from '../../src/edition/model.ts';
import { namesById } from '../../src/edition/names-by-id.ts';
import { bibliographicContext } from './citation/context.ts';
import { addressOf, cases, type Case } from './editions.ts';

/** Every output that says who answers for an edition. */
function outputs({ around }: Case, edition: Edition): Record<string, string> {
  const items = itemsOf(edition, bibliographicContext(edition));
  const names = namesById(edition);
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
    EPUB: packageDocument(edition, addressOf('/'), []),
    PDF: JSON.stringify(imprintOf(edition, addressOf('/'))),
    bag: Buffer.from(toBag(edition.identity, { name: 'bag', address: addressOf('/'), payload: [] })).toString('latin1'),
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
  // The bag is packed: what its facts say is read back in its own test.
  const said = Object.entries(outputs(own, answered)).filter(([name]) => name !== 'bag');

  it.each(said)('is told by %s once it is known', (_name, text) => {
    expect(text).toContain('Letters Press');
    expect(text).toMatch(/Ada Example|Example, Ada|"family": "Example"|>Example</u);
  });

  it.each(['CSL-JSON', 'RIS', 'BibTeX', 'Zotero RDF', 'TEI', 'JSON', 'Markdown', 'schema.org', 'EPUB'])('%s has the DOI of the edition', (name) => {
    expect(Object.fromEntries(said)[name]).toContain('10.1234/letters');
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
