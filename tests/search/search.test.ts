import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import type { Edition } from '../../src/edition/model.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { idOfPlace } from '../../src/search/guide.ts';
import { type Filters, unfiltered } from '../../src/search/search.ts';
import { talliesOf, waysFound } from '../../src/search/report/tally.ts';
import { realIndex, type RealIndex } from './real-index.ts';
import { drawPhrases, expectedOf, passagesOfWitness } from './witness-passages.ts';

const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
const built = buildEdition(await readContent('content'));
if (built.edition === null) throw new Error(built.report);
const edition: Edition = built.edition;

let folder: string;
let index: RealIndex;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  index = await realIndex(edition, folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function find(query: string, filters: Partial<Filters> = { within: 'text' }) {
  const outcome = await index.searcher.search(query, { ...unfiltered, ...filters });
  const { text, notes } = talliesOf(outcome);
  const also = outcome.terms.flatMap((term) => waysFound(term, outcome)).filter(({ way }) => way.reason !== 'typed');
  return {
    outcome, notes, also: Object.fromEntries(also.map(({ way, count }) => [way.label, count])),
    occurrences: text.occurrences, passages: outcome.hits.map(({ group, record }) => idOfPlace(group, record.place)),
  };
}

it('the witness is read as the edition prints it', () => {
  expect(passages.map(({ id }) => id).sort()).toEqual(edition.passages.map(({ id }) => id).sort());
});

describe('phrases', () => {
  it.each(drawPhrases(passages, 200, 1949))('finds “%s” everywhere and nowhere else', async (phrase) => {
    const { occurrences, passages: found } = await find(`"${phrase}"`);
    const expected = expectedOf(phrase, passages);
    expect({ occurrences, passages: found }).toEqual({ occurrences: expected.occurrences, passages: expected.passages });
    expect(occurrences).toBeGreaterThan(0);
  });

  it('counts every occurrence, not the first of each paragraph', async () => {
    const { occurrences, passages: found } = await find('"Communist Party of China"');
    expect(occurrences).toBe(13);
    expect(found).toHaveLength(6);
  });

  it('runs on from line to line, and not from paragraph to paragraph', async () => {
    expect((await find('"Moscow 1959 Reproduced by The Red Flag"')).passages).toEqual(['front-10', 'front-11', 'front-12']);
    expect((await find('"Moscow 1959 Reproduced by The Red Flag"')).occurrences).toBe(1);
    expect((await find('"15.01.1949 Fillipov"')).passages).toEqual(['t6-dateline', 't6-signed']);
    expect((await find('"your opinion. Concerning your visit"')).passages).toEqual([]);
  });

  it.each([
    '"People‘s Liberation Army"', '“people’s liberation army”', '„PEOPLE\'S LIBERATION ARMY“', '«peoples liberation army»', '‹People`s  Liberation\nArmy›',
    '‘People’s Liberation Army’', '"People ʼs Liberation-Army"',
  ])('does not mind how %s is written', async (query) => {
    expect((await find(query)).occurrences).toBe(8);
  });

  it.each(['"Chiang Kai-shek"', '"Chiang Kai shek"', '"chiang kaishek"', '"Chiang Kai‑shek"', 'Chiang Kaishek', 'CHIANG KAI–SHEK'])('finds %s with its hyphen and without', async (query) => {
    expect((await find(query)).passages).toEqual(['t2-p1', 't3-p15', 't5-p2']);
  });

  it('does not take other endings or parts of words', async () => {
    expect((await find('"peace talk"')).passages).toEqual([]);
    expect((await find('"eace talks"')).outcome.terms[0]?.missing).toEqual(['eace']);
    expect((await find('"talks peace"')).passages).toEqual([]);
  });

  it('puts several phrases and words beside each other', async () => {
    expect((await find('"war criminals" "peace talks"')).passages).toEqual(['t2-p1', 't5-p3']);
    expect((await find('list "war criminals"')).passages).toEqual(['t3-p14']);
  });
});

describe('names', () => {
  const forms = edition.names.flatMap(({ id, printed, alsoKnownAs }) => [...printed, ...alsoKnownAs.map(({ text }) => text)].map((form) => ({ form, id, printed })));

  it.each(forms)('finds what the text prints for $form', async ({ form, printed }) => {
    const { passages: found, outcome } = await find(form);
    expect(outcome.terms).toHaveLength(1);
    expect(found).toEqual(expect.arrayContaining(printed.flatMap((words) => expectedOf(words, passages).passages)));
  });

  it.each(edition.names.flatMap(({ printed }) => printed))('counts “%s” as the text prints it', async (form) => {
    expect((await find(`“${form}”`)).occurrences).toBe(expectedOf(form, passages).occurrences);
  });

  it.each([
    ['Nanjing', { Nanking: 16 }], ['Mao Zedong', { 'Mao Tse-tung': 14 }], ['Filippov', { Fillipov: 7, 'J. V. Stalin': 9 }],
    ['Yangtze', { Changkiang: 1 }], ['Politburo', { 'Political Bureau': 1 }], ['Chang Chih-chung', { 'Chien Chi-chun': 1 }],
  ])('says what it searched for %s', async (query, expected) => {
    const { also } = await find(query);
    expect(also).toEqual(expected);
  });

  it.each(['PLA', 'pla', 'P.L.A.', 'P L A'])('finds the name behind the acronym %s, and no word that begins with its letters', async (query) => {
    const { occurrences, also } = await find(query);
    expect(also).toEqual({ 'People’s Liberation Army': 8 });
    expect(occurrences).toBe(8);
  });

  it('finds no word that begins with an acronym that it does not know', async () => {
    expect((await find('POW')).outcome.terms[0]).toMatchObject({ ways: [], missing: ['POW'] });
  });

  it('finds what is typed in Latin letters of the same shape as Cyrillic', async () => {
    expect((await find('CCCP')).passages).toEqual((await find('СССР')).passages);
  });

  it('takes names out of a longer query', async () => {
    const { outcome, passages: found } = await find('Guomindang war criminals');
    expect(outcome.terms.map(({ kind, typed }) => [kind, typed])).toEqual([['name', 'Guomindang'], ['word', 'war'], ['word', 'criminals']]);
    expect(found).toContain('t1-p3');
  });

  it('counts a longer form once, and not the shorter one within it', async () => {
    const { occurrences, also } = await find('CPC');
    expect(also).toEqual({ 'Communist Party of China': 13, 'Communist Party': expectedOf('Communist Party', passages).occurrences - 13 });
    expect(occurrences).toBe(expectedOf('Communist Party', passages).occurrences);
  });
});

describe('words', () => {
  it('finds other endings and says so', async () => {
    expect((await find('talk')).also).toEqual({ talks: expectedOf('talks', passages).occurrences });
  });

  it('finds words that begin so while one is typed, but not for a word of the text', async () => {
    expect((await find('nank')).also).toEqual({ Nanking: 16, Nankingists: expectedOf('Nankingists', passages).occurrences });
    expect((await find('war')).outcome.terms[0]?.ways.map(({ label }) => label)).toEqual(['war']);
  });

  it('wants all words in one paragraph, and says where there is none', async () => {
    expect((await find('peace armistice')).outcome.relaxed).toBe(false);
    const { outcome } = await find('Harbin armistice');
    expect(outcome.relaxed).toBe(true);
    expect(outcome.hits.length).toBeGreaterThan(1);
  });

  it('names what the text does not have, and finds the rest', async () => {
    const { outcome, passages: found } = await find('glorius war');
    expect(outcome.terms.map(({ missing }) => missing)).toEqual([['glorius'], []]);
    expect(found).toEqual((await find('war')).passages);
  });

  it('ranks a paragraph whose words stand together before others', async () => {
    const { outcome } = await find('list of war criminals');
    const best = [...outcome.hits].sort((a, b) => b.rank - a.rank)[0];
    expect(best && best.group.prefix + best.record.place).toBe('t3-p14');
  });
});

describe('filters', () => {
  it('keep to a sender', async () => {
    const { passages: found, outcome } = await find('"war criminals"', { sender: 'mao', within: 'text' });
    expect(found).toEqual(expectedOf('war criminals', passages).passages.filter((id) => /^t[35]/u.test(id)));
    expect(outcome.filteredOut).toBeGreaterThan(0);
  });

  it('keep to the text or to the notes', async () => {
    expect((await find('Terebin', { within: 'all' })).notes.occurrences).toBe(4);
    expect((await find('Terebin', { within: 'notes' })).passages).toEqual(['t3-n2', 't5-n1', 't5-n5', 'r14']);
    expect((await find('Terebin', { within: 'text' })).outcome).toMatchObject({ hits: [], filteredOut: 4 });
  });
});

describe('bad input', () => {
  const long = { letter: 'a'.repeat(10_000), words: 'peace '.repeat(2_000), phrases: '"peace" '.repeat(1_500), marks: '"'.repeat(999), accents: 'e\u0301'.repeat(2_000), characters: '毛'.repeat(10_000) };

  it.each([
    '', ' ', 'a', 'q', '?!', '"', '""', '„', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'toString', '%00', '\u0000', '%', '\\', '.*', '(', '[a-z]+', '^$', '\ud800',
    'שלום', 'مرحبا', '😀', '毛', '\u202eabc',
  ])('answers %j', async (query) => answers(query));

  it.each(Object.entries(long))('answers a query that is too long: %s', async (_name, query) => answers(query));

  async function answers(query: string) {
    const { outcome } = await find(query, {});
    expect(outcome.terms.every(({ spans, missing }) => spans.length > 0 || missing.length > 0)).toBe(true);
  }
});
