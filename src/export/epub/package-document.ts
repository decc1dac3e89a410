import type { Element } from 'xast';
import { x } from 'xastscript';
import { sendersOf } from '../../edition/edition-facts.ts';
import type { Edition } from '../../edition/model.ts';
import { xmlDocument } from '../xml-document.ts';

/** A file that the package lists. */
export interface BookResource {
  id: string;
  /** Beside the package document. */
  href: string;
  mediaType: string;
  /** `nav` for the navigation document, `cover-image` for the cover. */
  properties?: string;
  /** Whether it has a place in the reading order. */
  read: boolean;
}

const wrappers: ReadonlySet<string> = new Set(['package', 'metadata', 'manifest', 'spine', 'container', 'rootfiles']);

/** The package document (EPUB 3.3, section 5). */
export function packageDocument(edition: Edition, address: string, resources: readonly BookResource[]): string {
  return xmlDocument(
    x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': edition.identity.language }, [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [...bibliography(edition, address), ...accessibility()]),
      x('manifest', resources.map(({ id, href, mediaType, properties }) => x('item', { id, href, 'media-type': mediaType, properties }))),
      x('spine', resources.filter(({ read }) => read).map(({ id }) => x('itemref', { idref: id }))),
    ]),
    wrappers,
  );
}

/** Says where the package document is (EPUB 3.3, section 4.2.6.3.1). */
export function containerDocument(path: string): string {
  return xmlDocument(
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' })]),
    ]),
    wrappers,
  );
}

function bibliography({ identity, telegrams, names }: Edition, address: string): Element[] {
  const labels = new Map(names.map(({ id, label }) => [id, label]));
  const authors = sendersOf({ telegrams }).map((id) => labels.get(id) ?? id);
  const { editors, body, doi } = identity.responsibility;
  return [
    x('dc:identifier', { id: 'id' }, address),
    x('dc:title', { id: 'main-title' }, identity.title),
    refinement('main-title', 'title-type', 'main'),
    x('dc:title', { id: 'sub-title' }, identity.subtitle),
    refinement('sub-title', 'title-type', 'subtitle'),
    ...authors.flatMap((author, index) => [x('dc:creator', { id: `author-${index + 1}` }, author), refinement(`author-${index + 1}`, 'role', 'aut', 'marc:relators')]),
    x('dc:language', identity.language),
    ...editors.flatMap(({ label }, index) => [x('dc:contributor', { id: `editor-${index + 1}` }, label), refinement(`editor-${index + 1}`, 'role', 'edt', 'marc:relators')]),
    ...(body === null ? [] : [x('dc:publisher', body)]),
    ...(doi === null ? [] : [x('dc:identifier', `doi:${doi}`)]),
    x('dc:date', identity.released),
    x('dc:description', identity.description),
    x('dc:rights', identity.rights.text),
    x('dc:rights', identity.rights.notes),
    x('link', { rel: 'dcterms:license', href: identity.rights.notesLicence }),
    x('meta', { property: 'dcterms:modified' }, `${identity.released}T00:00:00Z`),
  ];
}

function refinement(id: string, property: string, value: string, scheme?: string): Element {
  return x('meta', { refines: `#${id}`, property, scheme }, value);
}

/** Only what is so by construction or has been checked; conformance to a standard of accessibility is not claimed. */
function accessibility(): Element[] {
  const claims: [property: string, value: string][] = [
    ['accessMode', 'textual'],
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'index'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'displayTransformability'],
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', 'Text only, without sound or scripts; the one picture, the cover, says what the title page says. Headings, paragraphs, lists, quotations, notes and the language of words in other languages are marked up. The markup was checked with a validator; the book was not assessed against WCAG.'],
  ];
  return claims.map(([property, value]) => x('meta', { property: `schema:${property}` }, value));
}
