import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { idOfPlace } from '../../src/search/guide.ts';
import { reportOf } from '../../src/search/report/report.ts';
import { textOfLine } from '../../src/search/report/segments.ts';
import { unfiltered } from '../../src/search/search.ts';
import { printedOf } from './claims/printed-of-edition.ts';
import { type Judged, untrueIn } from './claims/untrue.ts';
import { realIndex, type RealIndex } from './real-index.ts';
import { questions } from './table-of-questions.ts';
import { drawPhrases, passagesOfWitness } from './witness-passages.ts';

const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
const built = buildEdition(await readContent('content'));
if (built.edition === null) throw new Error(built.report);
const { edition } = built;
const printed = printedOf(edition, passages);

let folder: string;
let index: RealIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sentences-'));
  index = await realIndex(edition, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function judgedOf(query: string): Promise<Judged> {
  const outcome = await index.searcher.search(query, unfiltered);
  const { count, answers, faults, details, besides } = await reportOf(outcome, index.searcher);
  return {
    count, lines: [...answers, ...faults, ...details, ...besides].map(textOfLine), printed,
    hits: new Set(outcome.hits.map(({ group, record }) => idOfPlace(group, record.place))),
    terms: outcome.terms.map(({ typed, excluded, optional, clause, date, ways }) => ({ typed, excluded, optional, clause, isDate: date !== null, forms: [typed, ...ways.map(({ label }) => label)] })),
  };
}

const names = edition.names.flatMap((name) => [...name.printed, ...name.alsoKnownAs.map(({ text }) => text), ...name.searchForms]);
const asked: Record<string, string[]> = {
  questions: questions.map(({ asked: question }) => question),
  names: [...new Set(names)],
  'names as they stand': [...new Set(names)].map((name) => `"${name}"`),
  words: [...new Set(passages.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))],
  'words in a row': drawPhrases(passages, 80, 14),
  'phrases': drawPhrases(passages, 40, 15).map((phrase) => `"${phrase}"`),
  'words drawn together': drawPhrases(passages, 60, 16).map((phrase) => phrase.split(' ').reverse().slice(0, 3).join(' ')),
  operators: ['peace -war', '-war', 'peace OR armistice', 'Moscow OR Harbin reply', '"peace talks" -mediation -USA', 'manoeuv*', 'nank*', 'war NOT peace', 'from:stalin peace', 'peace NEAR war'],
  slips: ['glorius war', 'Chang Kai-shek', 'Kiang', 'KaiShek', 'tsetung', 'noninterference', 'Nationalism', 'xyzzy', 'war xyzzy', '"Nanking‘s Government"', '"trump cards" xyzzy', 'Stalins Moskow'],
  spellings: ['organization', 'organisations', 'favor', 'favour', 'maneuver', 'manoeuvring', 'recognise', 'realise', 'labor'],
};

describe('no sentence of a report is untrue', () => {
  it.each(Object.entries(asked))('%s', async (_kind, queries) => {
    const untrue = new Map<string, string[]>();
    for (const query of queries) {
      const found = untrueIn(await judgedOf(query));
      if (found.length > 0) untrue.set(query, found);
    }
    expect(untrue).toEqual(new Map());
  });
});
