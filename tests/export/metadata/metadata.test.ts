import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { surroundingsOf } from '../../../src/edition/surroundings.ts';
import { jsonLdText } from '../../../src/export/metadata/page-metadata.ts';
import { editionToReference, telegramToReference } from '../../../src/export/metadata/to-reference-metas.ts';
import { editionToSchema, nameToSchema, telegramToSchema } from '../../../src/export/metadata/to-schema-org.ts';
import { editionFrom } from '../../edition/content.ts';

const edition = editionFrom(await readContent('content'));
const hostile = editionFrom(await readContent('tests/fixtures/hostile'));
const addressOf = (path: string) => `https://example.org/base${path}`;

function contextOf({ identity, names }: typeof edition) {
  return { identity, names: new Map(names.map((name) => [name.id, name])), addressOf };
}

function telegram(subject: typeof edition, number: number) {
  const found = subject.telegrams.find((other) => other.number === number);
  const around = surroundingsOf(subject).get(number);
  if (!found || !around) throw new Error(`There is no telegram ${number}`);
  return { telegram: found, around };
}

test('a telegram is a letter with sender, recipient, date and the editors’ summary for reference managers', () => {
  const { telegram: first } = telegram(edition, 1);
  expect(telegramToReference(first, edition, contextOf(edition).names)).toEqual([
    { name: 'bibo:type', content: 'Letter' },
    { name: 'DC.type', content: 'Telegram' },
    { name: 'DC.title', content: 'Telegram 1' },
    { name: 'DC.creator', content: 'Stalin, J. V.' },
    { name: 'z:recipients', content: 'Mao Tse-tung' },
    { name: 'DC.date', content: '1949-01-10' },
    { name: 'DC.language', content: 'en' },
    { name: 'DC.rights', content: edition.identity.rights.text },
    { name: 'DCTERMS.abstract', content: expect.stringMatching(/^Reports the Nanking Government’s request, .* visit to Moscow\.$/u) },
  ]);
});

test('a telegram of two days says both', () => {
  const { telegram: third, around } = telegram(edition, 3);
  expect(telegramToReference(third, edition, contextOf(edition).names)).toContainEqual({ name: 'DC.date', content: '1949-01-12/1949-01-13' });
  const schema = telegramToSchema(third, around, [], contextOf(edition));
  expect(schema).toMatchObject({ dateCreated: '1949-01-12/1949-01-13', citation: [{ '@id': addressOf('/telegrams/1/') }] });
});

test('the edition is a book by both, of the day of its version', () => {
  const metas = editionToReference(edition, contextOf(edition).names);
  expect(metas.filter(({ name }) => name === 'DC.creator').map(({ content }) => content)).toEqual(['Stalin, J. V.', 'Mao Tse-tung']);
  expect(metas).toContainEqual({ name: 'DC.date', content: edition.identity.released });
  expect(metas).toContainEqual({ name: 'bibo:type', content: 'Book' });
});

test('the edition is a collection of its telegrams', () => {
  expect(editionToSchema(edition, edition.telegrams, contextOf(edition))).toMatchObject({
    '@type': 'Collection', '@id': addressOf('/'), temporalCoverage: '1949-01-10/1949-01-15', datePublished: edition.identity.released,
    hasPart: edition.telegrams.map(({ number }) => ({ '@id': addressOf(`/telegrams/${number}/`), position: number })),
  });
});

test('a person has its forms, years and authorities; what is only inferred is left to the description', () => {
  const mao = edition.names.find(({ id }) => id === 'mao');
  if (!mao) throw new Error('There is no such name');
  expect(nameToSchema(mao, { addressOf })).toMatchObject({
    '@type': 'Person', name: 'Mao Tse-tung', birthDate: '1893', deathDate: '1976',
    alternateName: ['Mao Zedong', '毛泽东', '毛澤東'],
    sameAs: ['http://www.wikidata.org/entity/Q5816', 'http://viaf.org/viaf/51699962', 'https://d-nb.info/gnd/118577425'],
  });
  const inferred = nameToSchema({ ...mao, certainty: 'probable' }, { addressOf });
  expect(inferred['alternateName']).toBeUndefined();
  expect(inferred['sameAs']).toBeUndefined();
});

test('hostile words survive in a script element, and nothing in them ends it', () => {
  const { telegram: first, around } = telegram(hostile, 1);
  const work = { ...telegramToSchema(first, around, [], contextOf(hostile)), trap: '</script><!--<script>' };
  const html = `<script type="application/ld+json">${jsonLdText(work)}</script><p>after</p>`;
  const body = parse(html).childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  const [script] = elements(body).filter(({ tagName }) => tagName === 'script');
  expect(elements(body).map(({ tagName }) => tagName)).toContain('p');
  const text = script?.childNodes.map((child) => ('value' in child ? child.value : '')).join('') ?? '';
  expect(JSON.parse(text)).toMatchObject({ trap: '</script><!--<script>', sender: { name: 'A & B <c>' }, isPartOf: { name: `${hostile.identity.title}: ${hostile.identity.subtitle}` } });
});

function elements(nodes: Tree.ChildNode[]): Tree.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}
