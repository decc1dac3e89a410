import type { Element } from 'xast';
import type { Edition } from '../../edition/model.ts';
import { words } from '../../edition/passages.ts';
import { orcidAddress } from '../../edition/responsibility.ts';
import { paths } from '../../edition/addresses.ts';
import { element } from '../xml-element.ts';
import type { AddressOf } from './tei-context.ts';

/** What sets one document apart from the others of the edition. */
export interface DocumentFacts {
  titles: Element[];
  /** Those who wrote; empty for the whole edition. */
  authors: Element[];
  /** Path of the document. */
  path: string;
  /** Path of the page that shows the same text to readers. */
  page: string;
  /** Words of the transcription. */
  words: number;
  /** What the document is a part of; null for the whole edition. */
  series: Element | null;
  notes: Element[];
}

/** The bibliographic description of a document and of the source that it transcribes. */
export function fileDescription(edition: Edition, facts: DocumentFacts, addressOf: AddressOf): Element {
  const { version, released, rights, responsibility: { editors, body, contact, repository, doi } } = edition.identity;
  const editorNames = editors.length === 0 ? [element('name', {}, 'not named')]
    : editors.map(({ label, orcid }) => element('persName', { ref: orcid === null ? null : orcidAddress(orcid) }, label));
  const home = addressOf(paths.home);
  const agency = body === null ? element('distributor', {}, element('ref', { target: home }, home)) : element('publisher', {}, body);
  return element('fileDesc', {},
    element('titleStmt', {}, facts.titles, facts.authors,
      element('respStmt', { 'xml:id': 'editors' }, element('resp', {}, 'Edition, notes and index of names'), editorNames)),
    element('editionStmt', {}, element('edition', { n: version }, `Version ${version}, `, element('date', { when: released }, released))),
    element('extent', {}, element('measure', { unit: 'words', quantity: String(facts.words) }, `${facts.words} words`)),
    element('publicationStmt', {},
      agency, contact === null ? null : element('address', {}, element('addrLine', {}, element('email', {}, contact))), element('date', { when: released }, released), element('idno', { type: 'URI' }, addressOf(facts.path)),
      element('idno', { type: 'URI', subtype: 'page' }, addressOf(facts.page)),
      doi === null ? null : element('idno', { type: 'DOI' }, doi),
      repository === null ? null : element('idno', { type: 'URI', subtype: 'repository' }, repository),
      element('availability', { status: 'unknown' },
        element('p', { n: 'text' }, rights.text),
        element('licence', { n: 'notes', target: rights.notesLicence }, rights.notes))),
    facts.series,
    facts.notes.length === 0 ? null : element('notesStmt', {}, facts.notes),
    sourceDescription(edition, addressOf));
}

/** The printed source by its own words, and the text of it that was transcribed. */
function sourceDescription({ identity, front, witness }: Edition, addressOf: AddressOf): Element {
  const imprint = front.children.filter(({ role }) => role === 'imprint')
    .flatMap(({ children }) => children).map(({ children }) => words(children, 'original'));
  const address = addressOf(paths.witness);
  return element('sourceDesc', {},
    element('bibl', { type: 'source' }, element('title', {}, identity.title), imprint.length === 0 ? [] : [', ', element('note', { type: 'imprint' }, imprint.flatMap((line, at) => (at === 0 ? [line] : [element('lb', {}), line])))]),
    element('listWit', {}, element('witness', { 'xml:id': 'witness' },
      'The text of the source as received, ', element('ref', { target: address }, address), ': ',
      element('measure', { unit: 'bytes', quantity: String(witness.bytes) }, `${witness.bytes} bytes`), ' of UTF-8, ',
      element('measure', { unit: 'characters', quantity: String(witness.characters) }, `${witness.characters} characters`),
      ', SHA-256 ', element('idno', { type: 'SHA-256' }, witness.sha256), '.')));
}
