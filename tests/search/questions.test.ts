import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { type Report, reportOf } from '../../src/search/report/report.ts';
import { type Segment, textOfLine } from '../../src/search/report/segments.ts';
import { type Outcome, unfiltered } from '../../src/search/search.ts';
import { idOfPlace, isOfText } from '../../src/search/guide.ts';
import { realIndex, type RealIndex } from './real-index.ts';
import { questions } from './table-of-questions.ts';
import { expectedOf, passagesOfWitness } from './witness-passages.ts';

const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
const form = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);
const { names } = z.object({
  names: z.array(z.object({ printed: z.array(z.string()).default([]), alsoKnownAs: z.array(form).default([]), searchForms: z.array(z.string()).default([]) })),
}).parse(parse(await readFile('content/names.yaml', 'utf8')));
const built = buildEdition(await readContent('content'));
if (built.edition === null) throw new Error(built.report);
const { edition } = built;

let folder: string;
let index: RealIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'questions-'));
  index = await realIndex(edition, folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(query: string): Promise<{ outcome: Outcome; report: Report; found: string[] }> {
  const outcome = await index.searcher.search(query, unfiltered);
  return { outcome, report: await reportOf(outcome, index.searcher), found: outcome.hits.filter(({ record }) => isOfText(record)).map(({ group, record }) => group.prefix + record.place) };
}

const linesOf = ({ answers, faults, details, besides }: Report) => [...answers, ...faults, ...details, ...besides];
const queriesOf = (report: Report) => linesOf(report).flat().filter((segment): segment is Extract<Segment, { kind: 'query' }> => segment.kind === 'query');

describe('every form of a name, quoted and not, leads to what the text prints for it', () => {
  const forms = [...new Set(names.flatMap((name) => [...name.alsoKnownAs, ...name.searchForms]))];
  const meant = (asked: string) => names.filter((name) => [...name.printed, ...name.alsoKnownAs, ...name.searchForms].includes(asked));
  // A form that the text has as words is found as these where it is quoted.
  const isPrinted = (asked: string) => expectedOf(asked, passages).occurrences > 0;

  it.each(forms)('%s', async (asked) => {
    const expected = meant(asked).flatMap(({ printed }) => printed.flatMap((words) => expectedOf(words, passages).passages));
    expect((await ask(asked)).found).toEqual(expect.arrayContaining(expected));
    if (!isPrinted(asked)) expect((await ask(`"${asked}"`)).found).toEqual(expect.arrayContaining(expected));
  });
});

describe('a date in any form answers with the telegrams of the day', () => {
  const telegrams: Record<number, number[]> = { 10: [1], 11: [2], 12: [3], 13: [3], 14: [4, 5], 15: [6] };
  const writings = [
    (day: number) => `${day} January 1949`, (day: number) => `January ${day}, 1949`, (day: number) => `${day} Jan 1949`, (day: number) => `${day}.1.49`, (day: number) => `1949-01-${day}`,
    (day: number) => `the ${day}th of January`, (day: number) => `${day}/1/1949`, (day: number) => `"${day} January 1949"`,
  ];
  const dates = Object.entries(telegrams).flatMap(([day, numbers]) => writings.map((write) => ({ query: write(Number(day)), numbers })));

  it.each(dates)('$query', async ({ query, numbers }) => {
    const { report } = await ask(query);
    expect(report.answers.flat().flatMap((segment) => (segment.kind === 'place' ? [segment.group.number] : []))).toEqual(numbers);
  });

  it('and with the places that name it, and no other', async () => {
    const named = passages.filter(({ text }) => /\b10\.01\.1949\b|\b10TH (?:OF )?JANUARY\b/iu.test(text)).map(({ id }) => id);
    expect(named.length).toBeGreaterThan(3);
    expect((await ask('10 January 1949')).found).toEqual(named);
  });

  it.each(['1949-01', '1/1949', '01.1949', 'January ’49', '1949 January'])('%s is the month', async (query) => {
    const { report } = await ask(query);
    expect(report.answers.flat().flatMap((segment) => (segment.kind === 'place' ? [segment.group.number] : []))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(['14. Januar 1949', '14 janvier 1949', '14 de enero de 1949', '14 января 1949 г.', '14 gennaio 1949', '1949年1月14日', 'stycznia 14'])('%s is a day', async (query) => {
    const { report, found } = await ask(query);
    expect(report.answers.flat().flatMap((segment) => (segment.kind === 'place' ? [segment.group.number] : []))).toEqual([4, 5]);
    expect(found).toEqual((await ask('14 January 1949')).found);
  });

  it('a day of another year is found nowhere', async () => {
    expect((await ask('14 January 1950')).outcome.hits).toEqual([]);
  });

  it.each(['16 January 1949', '10 January 1950'])('says that no telegram is of %s', async (query) => {
    expect((await ask(query)).report.answers.map(textOfLine)[0]).toMatch(/^No telegram is of /u);
  });
});

describe('operators', () => {
  const having = (...words: string[]) => passages.filter(({ text }) => words.every((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text))).map(({ id }) => id);

  it('leave out, join and go on', async () => {
    expect((await ask('"peace talks" -mediation')).found).toEqual(having('peace talks').filter((id) => !having('mediation').includes(id)));
    expect((await ask('armistice OR turmoil')).found).toEqual([...new Set([...having('armistice'), ...having('turmoil')])].sort());
    expect((await ask('manoeuv*')).found).toEqual(having('manoeuvres?'));
  });

  it('say with what else passages were left out', async () => {
    expect((await ask('talks -mediation')).report.details.map(textOfLine).filter((line) => line.includes('left out'))[0]).toMatch(/ with “mediation” or “mediat\w+”.* left out\.$/u);
  });

  it.each(['AND', 'OR', 'NOT'])('%s alone is a word', async (query) => {
    expect((await ask(query)).found).toEqual(having(query));
  });

  it.each(['peace NEAR war', 'from:stalin peace', 'manoeuv?e', '*tang'])('say of %s what is not understood', async (query) => {
    expect((await ask(query)).outcome.query.notUnderstood).toHaveLength(1);
  });
});

describe('a place', () => {
  it.each([['Telegram 3, ¶14', 't3p14'], ['telegram 3 paragraph 14', 't3p14'], ['t3-p14', 't3p14']])('%s is gone to, and no words are searched', async (query, place) => {
    const { report, outcome } = await ask(query);
    expect(report.answers.flat().flatMap((segment) => (segment.kind === 'place' ? [`t${segment.group.number ?? ''}${segment.place ?? ''}`] : []))).toEqual([place]);
    expect(outcome.hits).toEqual([]);
  });

  it.each([['telegram 7', 'number 7', [1, 6]], ['t9', 'number 9', [1, 6]], ['t4-p30', 'no paragraph 30', [4]], ['Telegram 3, ¶99', 'no paragraph 99', [3]]])('%s is not there', async (query, told, ways) => {
    const [line = []] = (await ask(query)).report.answers;
    expect(textOfLine(line)).toContain(told);
    expect(line.flatMap((segment) => (segment.kind === 'place' ? [segment.group.number] : []))).toEqual(ways);
  });
});

describe('words', () => {
  it('of a name keep to it with an apostrophe and s', async () => {
    expect((await ask('Kai-shek’s')).found).toEqual((await ask('Kai-shek')).found);
  });

  it('written together that stand only apart are told of', async () => {
    const { report } = await ask('peace-criminals');
    expect(report.faults.map(textOfLine)).toEqual(['The words “peace-criminals” do not stand together in this order. Search them apart.']);
  });

  it.each([['organize', 'organisations'], ['favor', 'favour'], ['maneuvering', 'manoeuvre']])('%s meets %s', async (asked, printed) => {
    const expected = expectedOf(printed, passages).passages;
    expect((await ask(asked)).found).toEqual(expect.arrayContaining(expected));
  });

  it.each([['internal', 'international'], ['organs', 'organize'], ['response', 'responsible'], ['namely', 'names']])('%s does not join %s', async (asked, other) => {
    expect((await ask(asked)).found).toEqual(expectedOf(asked, passages).passages);
    expect((await ask(asked)).outcome.terms[0]?.ways.map(({ label }) => label)).not.toContain(other);
  });

  it('questions are decided by the words that they are about', async () => {
    expect((await ask('who are the war criminals?')).found).toEqual((await ask('war criminals')).found);
    expect((await ask('why did Stalin tell Mao not to come to Moscow?')).outcome.relaxed).toBe(true);
  });
});

describe('questions are answered among the first five passages', () => {
  it.each(questions)('$asked', async ({ asked, answeredBy }) => {
    const { hits, relaxed } = await index.searcher.search(asked, unfiltered);
    const first = (relaxed ? [...hits].sort((a, b) => b.rank - a.rank) : hits).filter(({ record }) => isOfText(record)).slice(0, 5).map(({ group, record }) => idOfPlace(group, record.place));
    for (const words of answeredBy) {
      const [answer, ...others] = expectedOf(words, passages).passages;
      expect(others).toEqual([]);
      expect(first).toContain(answer);
    }
  });
});

it('every query that is offered differs and finds something, and every number beside one is what it finds', async () => {
  const asked = ['"PLA"', 'glorius', 'USA', 'USSR', 'Communist Party', 'peace', 'Chang Kai-shek', 'Kiang', 'list of war criminals', 'Mao visit Moscow', '"Nanking‘s Government"', 'nationalism', 'Stalin'];
  for (const query of asked) {
    const { report } = await ask(query);
    for (const { q } of queriesOf(report)) {
      expect(q.toLowerCase()).not.toBe(query.toLowerCase());
      expect((await ask(q)).outcome.hits.length, q).toBeGreaterThan(0);
    }
    for (const line of linesOf(report)) {
      const only = line.findIndex((segment) => segment.kind === 'query' && segment.text.startsWith('Only'));
      const stated = /^: (\d+)\.$/u.exec(line[only + 1]?.text ?? '')?.[1];
      if (only < 0 || stated === undefined) continue;
      const words = line[only]?.text.slice('Only “'.length, -1) ?? '';
      const { tallies } = (await ask(`"${words}"`)).report;
      expect(tallies.text.occurrences).toBe(expectedOf(words, passages).occurrences);
      expect(Number(stated)).toBe(tallies.text.occurrences + tallies.notes.occurrences);
    }
  }
});
