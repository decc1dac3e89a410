import jsonld, { type JsonLdDocument } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { namesById } from '../../../src/edition/names-by-id.ts';
import { editionGraph, graphContext } from '../../../src/export/metadata/edition-graph.ts';
import { siteToSchema, trailToSchema } from '../../../src/export/metadata/to-schema-org.ts';
import { toLinkset } from '../../../src/export/metadata/to-linkset.ts';
import { editionSignposts, telegramSignposts } from '../../../src/export/metadata/to-signposts.ts';
import { addressOf, cases } from '../editions.ts';

const [own, hostile] = await cases();
if (!own || !hostile) throw new Error('Two editions are needed');
const contextOf = ({ edition }: typeof own) => ({ identity: edition.identity, names: namesById(edition), addressOf });
const graphOf = (subject: typeof own) => editionGraph(subject.edition, subject.around, () => [], contextOf(subject));

/** Takes a document of JSON for what another library reads; it asks no other site for anything. */
const documentSchema = z.custom<JsonLdDocument>((value) => typeof value === 'object' && value !== null);
const remoteSchema = z.custom<RemoteDocument>((value) => typeof value === 'object' && value !== null);
const offline = async (address: string) => {
  if (!address.startsWith('https://schema.org')) throw new Error(`Asks for ${address}`);
  return remoteSchema.parse({ documentUrl: address, document: { '@context': graphContext } });
};

async function quadsOf(document: unknown): Promise<{ subject: string; predicate: string; object: string }[]> {
  const quads = await jsonld.toRDF(documentSchema.parse(JSON.parse(JSON.stringify(document))), { documentLoader: offline });
  return z.array(z.object({ subject: z.object({ value: z.string() }), predicate: z.object({ value: z.string() }), object: z.object({ value: z.string() }) }))
    .parse(quads).map(({ subject, predicate, object }) => ({ subject: subject.value, predicate: predicate.value, object: object.value }));
}

const terms = (quads: Awaited<ReturnType<typeof quadsOf>>, subject: string, property: string) =>
  quads.filter((quad) => quad.subject === subject && quad.predicate === `https://schema.org/${property}`).map(({ object }) => object);

test('the graph says in triples who wrote to whom, when, and whom each telegram mentions', async () => {
  const quads = await quadsOf(graphOf(own));
  const third = addressOf('/telegrams/3/');
  expect(terms(quads, third, 'sender')).toEqual([addressOf('/names/mao/')]);
  expect(terms(quads, third, 'recipient')).toEqual([addressOf('/names/stalin/')]);
  expect(terms(quads, third, 'dateCreated')).toEqual(['1949-01-12/1949-01-13']);
  expect(terms(quads, third, 'citation')).toEqual([addressOf('/telegrams/1/')]);
  for (const { id } of own.edition.telegrams) {
    const number = Number(id.slice(1));
    const mentioned = new Set(own.edition.mentions.filter(({ telegram }) => telegram === number).map(({ name }) => addressOf(`/names/${name}/`)));
    expect(new Set(terms(quads, addressOf(`/telegrams/${number}/`), 'mentions'))).toEqual(mentioned);
  }
  expect(terms(quads, addressOf('/names/mao/'), 'sameAs')).toContain('http://www.wikidata.org/entity/Q5816');
});

test('the graph of an edition with hostile words is read without loss', async () => {
  const quads = await quadsOf(graphOf(hostile));
  expect(terms(quads, addressOf('/'), 'name')).toEqual([`${hostile.edition.identity.title}: ${hostile.edition.identity.subtitle}`]);
});

test('the site says how it is searched, and a page where it stands', async () => {
  const site = await quadsOf(siteToSchema(contextOf(own)));
  expect(site.map(({ object }) => object)).toContain(`${addressOf('/search/')}?q={search_term_string}`);
  const trail = await quadsOf(trailToSchema([{ name: 'Names', path: '/names/' }, { name: 'Mao Tse-tung', path: '/names/mao/' }], contextOf(own)));
  expect(trail.filter(({ predicate }) => predicate === 'https://schema.org/position').map(({ object }) => object).sort()).toEqual(['1', '2', '3']);
});

const forms = [{ path: '/telegrams/3.xml', type: 'application/xml', label: 'TEI', holds: 'text' as const }, { path: '/telegrams/3.ris', type: 'application/x-research-info-systems', label: 'RIS', holds: 'facts' as const }];

test('a telegram’s signposts lead to what it is cited as, who wrote it, its forms, its facts and its collection', () => {
  const third = own.edition.telegrams.find(({ number }) => number === 3);
  if (!third) throw new Error('No telegram 3');
  expect(telegramSignposts(third, forms, contextOf(own)).map(({ rel, href }) => [rel, href])).toEqual([
    ['cite-as', addressOf('/telegrams/3/')], ['author', 'http://www.wikidata.org/entity/Q5816'],
    ['type', 'https://schema.org/AboutPage'], ['type', 'https://schema.org/Message'],
    ['describedby', addressOf('/telegrams/3.ris')], ['item', addressOf('/telegrams/3.xml')], ['collection', addressOf('/')],
    ['license', own.edition.identity.rights.notesLicence],
  ]);
});

test('an edition with a DOI is cited as its DOI', () => {
  const identity = { ...own.edition.identity, responsibility: { ...own.edition.identity.responsibility, doi: '10.1234/letters' } };
  const [first] = editionSignposts(own.edition, own.edition.telegrams, [], { ...contextOf(own), identity });
  expect(first).toEqual({ rel: 'cite-as', href: 'https://doi.org/10.1234/letters' });
});

test('a link set has each page once, with its links by relation', () => {
  const signposts = editionSignposts(own.edition, own.edition.telegrams.slice(0, 2), forms, contextOf(own));
  expect(toLinkset([{ address: addressOf('/'), signposts }])).toEqual({ linkset: [{
    anchor: addressOf('/'),
    'cite-as': [{ href: addressOf('/') }],
    author: [{ href: 'http://www.wikidata.org/entity/Q855' }, { href: 'http://www.wikidata.org/entity/Q5816' }],
    type: [{ href: 'https://schema.org/AboutPage' }, { href: 'https://schema.org/Collection' }],
    describedby: [{ href: addressOf('/telegrams/3.ris'), type: 'application/x-research-info-systems' }],
    item: [{ href: addressOf('/telegrams/1/'), type: 'text/html' }, { href: addressOf('/telegrams/2/'), type: 'text/html' }],
    license: [{ href: own.edition.identity.rights.notesLicence, title: own.edition.identity.rights.notes }],
  }] });
});
