/**
 * Items in the RDF of Zotero, which loses nothing that its other imports lose: names in one field, spans of days, what
 * a letter is published in. Each file is also its own unAPI server (unAPI, version 1): asked for its formats or for
 * an item it answers with itself, so that Zotero takes an item from a page of a static site without a loss.
 */
import type { Element } from 'xast';
import { xmlDocument } from '../xml-document.ts';
import { element } from '../xml-element.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { furtherVariables } from './further-variables.ts';
import { isoDate } from './iso-date.ts';
import { withKeptCase } from './kept-case.ts';

/**
 * A file of Zotero RDF.
 * @param rights statement of rights
 * @throws {XmlCharacterError} where an item has a character that XML cannot hold.
 */
export function zoteroFile(items: readonly CslItem[], rights: string): string {
  return xmlDocument(element('rdf:RDF', namespaces, items.map((item, at) => itemToRdf(item, rights, at === 0))), wrappers);
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:z': 'http://www.zotero.org/namespaces/export#',
  'xmlns:bib': 'http://purl.org/net/biblio#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:prism': 'http://prismstandard.org/namespaces/1.2/basic/',
};

const wrappers: ReadonlySet<string> = new Set([
  'rdf:RDF', 'bib:Letter', 'bib:Book', 'bib:authors', 'bib:editors', 'z:recipients', 'rdf:Seq', 'rdf:li', 'foaf:Person', 'dc:publisher', 'foaf:Organization',
  'dc:identifier', 'dcterms:URI',
]);

/** Says in which format the document is: to unAPI's reader a list of formats, to RDF's a piece of XML. */
const formats = element('formats', { xmlns: 'http://unapi.info/', 'rdf:parseType': 'Literal' },
  element('format', { name: 'rdf_zotero', type: 'application/rdf+xml' }));

function itemToRdf(item: CslItem, rights: string, isFirst: boolean): Element {
  const isBook = item.type === 'book';
  return element(isBook ? 'bib:Book' : 'bib:Letter', { 'rdf:about': item.URL },
    element('z:itemType', {}, isBook ? 'book' : 'letter'),
    people('bib:authors', item.author), people('bib:editors', isBook ? item.editor ?? [] : []), people('z:recipients', isBook ? [] : item.recipient),
    element('dc:title', {}, withKeptCase(item.title)),
    isBook ? element('z:shortTitle', {}, withKeptCase(item['title-short'])) : element('dc:type', {}, item.genre),
    isBook ? element('prism:edition', {}, item.edition) : element('dc:description', {}, furtherVariables({ ...item, 'container-title': withKeptCase(item['container-title']) }).join('\n')),
    item.publisher === undefined || !isBook ? null : element('dc:publisher', {}, element('foaf:Organization', {}, element('foaf:name', {}, item.publisher))),
    element('dc:date', {}, isoDate(item.issued)),
    element('z:language', {}, item.language),
    element('dcterms:abstract', {}, item.abstract),
    element('dc:rights', {}, rights),
    element('dc:identifier', {}, element('dcterms:URI', {}, element('rdf:value', {}, item.URL))),
    isBook && item.DOI !== undefined ? element('dc:identifier', {}, `DOI ${item.DOI}`) : null,
    isFirst ? formats : null);
}

function people(list: string, names: readonly CslName[]): Element | null {
  if (names.length === 0) return null;
  return element(list, {}, element('rdf:Seq', {}, names.map((name) => element('rdf:li', {}, element('foaf:Person', {}, ...('literal' in name
    ? [element('foaf:surname', {}, name.literal)]
    : [element('foaf:surname', {}, name.family), element('foaf:givenName', {}, name.given)]))))));
}
