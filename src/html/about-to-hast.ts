/** What is said about the text where an edition stands in one document: the editors' prose, slips, sources, rights. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { dayInWords } from '../edition/dates.ts';
import { placeInWords } from '../edition/indexes/index-places.ts';
import type { Edition, Slip } from '../edition/model.ts';
import { versionInWords } from '../edition/responsibility.ts';
import { editorialToHast, type EditorialContext } from './editorial-to-hast.ts';
import { readingToHast } from './readings-to-hast.ts';
import { responsibilityToHast } from './responsibility-to-hast.ts';

/** Parts under headings of the second rank; a source's id is `source-frus`. */
export function aboutToHast(edition: Edition, address: string, context: EditorialContext): ElementContent[] {
  return [
    ...(edition.introduction ? editorialToHast(edition.introduction.full, context) : []),
    ...editorialToHast(edition.about, context),
    ...part('Marks regularised for reading', [h('p', edition.identity.regularisationRule)]),
    ...part('Notes on the whole', notesOnTheWhole(edition, context)),
    ...part('Slips of the source, kept in the text', edition.slips.map((slip) => slipToHast(slip, context))),
    ...part('Readings of other texts', readings(edition, context)),
    ...part('Sources of the notes', sources(edition, context)),
    ...part('Changes of each version', versions(edition, context)),
    ...part('Version and rights', versionAndRights(edition, address)),
  ];
}

function part(title: string, items: Element[]): Element[] {
  return items.length === 0 ? [] : [h('h2', title), ...items];
}

function notesOnTheWhole({ notes }: Edition, context: EditorialContext): Element[] {
  return notes.flatMap((note) => (note.kind === 'editorial' && note.passage === null ? [h('p', { id: note.id }, editorialToHast(note.body, context))] : []));
}

function slipToHast({ places, placeLabel, words, remark }: Slip, { hrefOf }: EditorialContext): Element {
  const links = places.flatMap((place, at): ElementContent[] => [
    ...(at === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
    h('a', { href: hrefOf(place) }, placeLabel === '' || places.length > 1 ? place.replace(/^t/u, '').replace('-p', '.') : placeLabel),
  ]);
  return h('p.entry', [...(links.length === 0 ? [placeLabel] : links), ': “', words, '”, ', remark, '.']);
}

function readings({ readings: list, identity }: Edition, context: EditorialContext): Element[] {
  return list.map((reading) => h('p.entry', { id: reading.id }, readingToHast(reading, placeInWords(reading.passage), { ...context, identity })));
}

function versions({ versions: list }: Edition, context: EditorialContext): Element[] {
  return list.flatMap(({ version, released, changes }) => [
    h('p', `Version ${version}, ${dayInWords(released)}${changes.length === 0 ? '.' : ':'}`),
    ...changes.map((change) => h('p.entry', editorialToHast(change, context))),
  ]);
}

function sources({ sources: list }: Edition, context: EditorialContext): Element[] {
  return list.map(({ id, label, description, address }) => h('p.entry', { id: `source-${id}` }, [
    `${label}: `, ...editorialToHast(description, context), ...(address === null ? [] : [' ', h('a', { href: address }, address)]),
  ]));
}

function versionAndRights({ identity, witness }: Edition, address: string): Element[] {
  return [
    h('p', `${versionInWords(identity)} `, h('a', { href: address }, address)),
    h('p', responsibilityToHast(identity.responsibility)),
    h('p', `The source as received has ${witness.bytes} bytes; its SHA-256 sum is `, h('code', witness.sha256), '.'),
    h('p', identity.rights.text),
    h('p', `${identity.rights.notes} `, h('a', { href: identity.rights.notesLicence }, identity.rights.notesLicence)),
  ];
}
