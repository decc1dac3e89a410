import { expect, test } from 'vitest';
import { indexParts } from '../../../src/edition/indexes/index-parts.ts';
import { nameIndex } from '../../../src/edition/indexes/name-index.ts';
import type { Name, NameForm } from '../../../src/edition/model.ts';
import { nameWith } from '../names-fixture.ts';

const form = (text: string, language: string | null = null): NameForm => ({ text, language });
const identity = { regularisation: { '‘': '’' } };
const printed = (names: Name[]) => nameIndex({ names, identity }).map(({ kind, entries }) => [kind, ...entries.map((entry) => {
  const forms = entry.variants.map(({ form: own, language }) => (language === null ? own : `${own} (${language})`));
  return [entry.heading, ...(forms.length === 0 ? [] : [`= ${forms.join(', ')}`]), ...(entry.see.length === 0 ? [] : [`→ ${entry.see.map(({ id }) => id).join(', ')}`])].join(' ');
})]);

test('every form stands once, under its name, and names in alphabetical order', () => {
  expect(printed([
    nameWith({ id: 'stalin', label: 'J. V. Stalin', sortLabel: 'Stalin, J. V.', printed: ['J. V. Stalin', 'Fillipov'], alsoKnownAs: [form('Сталин', 'ru')] }),
    nameWith({ id: 'chiang', label: 'Chiang Kai-shek', printed: ['Chiang Kai-shek', 'Chiang Kai shek'], alsoKnownAs: [form('Jiang Jieshi'), form('蒋介石', 'zh')] }),
  ])).toEqual([['person', 'Chiang Kai-shek = Chiang Kai shek, Jiang Jieshi, 蒋介石 (zh)', 'Stalin, J. V. = J. V. Stalin, Fillipov, Сталин (ru)']]);
});

test('kinds follow each other and are wanting where they have no names', () => {
  expect(printed([nameWith({ id: 'w', kind: 'work' }), nameWith({ id: 'p', kind: 'place' }), nameWith({ id: 'o', kind: 'organisation' })]))
    .toEqual([['organisation', 'o'], ['place', 'p'], ['work', 'w']]);
  expect(printed([])).toEqual([]);
});

test('printed forms are in the characters of the reading text', () => {
  expect(printed([nameWith({ id: 'army', label: 'People’s Army', printed: ['People‘s Army', 'People‘s Armies'] })])).toEqual([
    ['person', 'People’s Army = People’s Armies'],
  ]);
});

test('a form of several names stands under each, and “see” leads on', () => {
  expect(printed([
    nameWith({ id: 'a', alsoKnownAs: [form('X')] }), nameWith({ id: 'b', alsoKnownAs: [form('X')] }), nameWith({ id: 'c', see: ['a', 'b'] }),
  ])).toEqual([['person', 'a = X', 'b = X', 'c → a, b']]);
});

test('an index of a thousand entries is one page, a longer one has a page for each letter and script', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => nameWith({ id: `n${at}`, label: `${'Äbc'.charAt(at % 3)}ame ${at}`, sortLabel: `${'Äbc'.charAt(at % 3)}ame ${at}` }));
  expect(indexParts(nameIndex({ names: many(1000), identity })).map(({ slug, sections }) => [slug, sections[0]?.entries.length])).toEqual([[null, 1000]]);
  const long = [
    ...many(999), nameWith({ id: 'p', kind: 'place', label: 'Берлин', alsoKnownAs: [form('柏林', 'zh'), form('柏林市', 'zh')] }),
    nameWith({ id: 'o', kind: 'organisation', label: '8th Army' }), nameWith({ id: 'w', kind: 'work', label: '“Calm”' }),
  ];
  expect(indexParts(nameIndex({ names: long, identity })).map(({ slug, label, sections }) => [slug, label, ...sections.map(({ kind, entries }) => `${kind} ${entries.length}`)])).toEqual([
    ['a', 'A', 'person 333'], ['b', 'B', 'person 333'], ['c', 'C', 'person 333', 'work 1'],
    ['figures', '0–9', 'organisation 1'], ['cyrillic', 'Cyrillic', 'place 1'], ['han', 'Chinese characters', 'place 2'],
  ]);
});

test('in an index of several pages a form that begins with another letter sends to its names', () => {
  const many = Array.from({ length: 1001 }, (_, at) => nameWith({ id: `n${at}`, label: `Name ${at}` }));
  const long = [...many, nameWith({ id: 's', label: 'Stalin', alsoKnownAs: [form('Fillipov'), form('Soso')] }), nameWith({ id: 't', label: 'Tito', alsoKnownAs: [form('Fillipov')] })];
  const parts = indexParts(nameIndex({ names: long, identity }));
  expect(parts.map(({ slug, sections }) => [slug, sections[0]?.entries.length])).toEqual([['f', 1], ['n', 1001], ['s', 1], ['t', 1]]);
  expect(parts[0]?.sections[0]?.entries[0]).toMatchObject({ type: 'see', heading: 'Fillipov', see: [{ id: 's' }, { id: 't' }] });
});
