/** The telegrams as correspondence metadata for aggregators: Correspondence Metadata Interchange Format 1.1. */
import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import { conceptUri } from '../../edition/concept-uri.ts';
import { dateInWords } from '../../edition/dates.ts';
import { fullTitle } from '../../edition/edition-facts.ts';
import type { NameId } from '../../edition/ids.ts';
import type { Edition, EditionDate, Name, NameKind, Telegram } from '../../edition/model.ts';
import { paths } from '../../edition/addresses.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { xmlDocument } from '../xml-document.ts';
import { element } from '../xml-element.ts';

/** The CMIF document: one `correspDesc` for each telegram, with what is known of sender, addressee and date. */
export function editionToCmif({ identity, names, telegrams, witness }: Edition, addressOf: (path: string) => string): Element {
  const { title, subtitle, released, rights, responsibility: { editors, body, contact } } = identity;
  const byId = namesById({ names });
  const home = element('ref', { target: addressOf(paths.home) }, body ?? addressOf(paths.home));
  // The format asks for an editor; where nobody is named, this says so.
  const responsible = (editors.length === 0 ? [{ label: 'not named' }] : editors)
    .map(({ label }, at) => element('editor', {}, label, at > 0 || contact === null ? null : [' ', element('email', {}, contact)]));
  const source = uuidFrom(`${title}\n${subtitle}\n${witness.sha256}`);
  return element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' },
    element('teiHeader', {},
      element('fileDesc', {},
        element('titleStmt', {}, element('title', {}, fullTitle(identity)), responsible),
        element('publicationStmt', {},
          element('publisher', {}, home),
          element('idno', { type: 'url' }, addressOf(paths.cmif)),
          element('date', { when: released }, released),
          element('availability', {}, element('licence', { target: rights.notesLicence }, rights.notes))),
        element('sourceDesc', {},
          element('bibl', { type: 'online', 'xml:id': source },
            `${fullTitle(identity)}. ${body === null ? '' : `${body}, `}`, element('ref', { target: addressOf(paths.home) }, addressOf(paths.home)), '.'))),
      element('profileDesc', {}, telegrams.map((telegram) => correspondenceToCmif(telegram, byId, source, addressOf)))),
    element('text', {}, element('body', {}, element('p', {}))));
}

/**
 * A CMIF document as a file.
 * @throws {XmlCharacterError} where a name or title has a character that XML cannot hold.
 */
export function cmifFile(cmif: Element): string {
  return xmlDocument(cmif, wrappers);
}

/**
 * The identifier of the edition as a source, the same wherever it is published: a UUID (RFC 9562, version 8) from the SHA-256 of
 * what sets it apart, with a letter at its beginning, which `xml:id` asks for.
 */
export function uuidFrom(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const first = 'abcdef'.charAt(Number.parseInt(digits.charAt(0), 16) % 6);
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return [`${first}${digits.slice(1, 8)}`, digits.slice(8, 12), `8${digits.slice(13, 16)}`, `${variant}${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-');
}

/** Authorities that aggregators of letters know best come first. */
const order = ['gnd', 'viaf', 'wikidata'] as const;

const wrappers: ReadonlySet<string> = new Set([
  'TEI', 'teiHeader', 'fileDesc', 'titleStmt', 'publicationStmt', 'availability', 'sourceDesc', 'profileDesc', 'correspDesc', 'correspAction', 'text', 'body',
]);

function correspondenceToCmif({ number, senders, addressees, date }: Telegram, names: ReadonlyMap<NameId, Name>, source: string, addressOf: (path: string) => string): Element {
  return element('correspDesc', { key: String(number), ref: addressOf(paths.telegram(number)), source: `#${source}` },
    element('correspAction', { type: 'sent' }, senders.map((id) => partyToCmif(id, names)), dateToCmif(date)),
    element('correspAction', { type: 'received' }, addressees.map((id) => partyToCmif(id, names))));
}

/** A correspondent with one authority, since aggregators compare the attribute as one text. CMIF knows persons, organisations and places. */
function partyToCmif(id: NameId, names: ReadonlyMap<NameId, Name>): Element {
  const name = names.get(id);
  const elements: Record<NameKind, string> = { person: 'persName', organisation: 'orgName', place: 'orgName', work: 'orgName' };
  const [authority] = order.flatMap((kind) => name?.authorities.filter((each) => each.kind === kind) ?? []);
  return element(elements[name?.kind ?? 'person'], { ref: authority ? conceptUri(authority) : null }, name?.label ?? id);
}

/** Of degrees of certainty the format knows the low one alone. */
function dateToCmif(date: EditionDate): Element {
  const { from, to } = date;
  return element('date', { ...(from === to ? { when: from } : { notBefore: from, notAfter: to }), cert: date.certainty === 'probable' ? 'low' : null }, dateInWords(date));
}
