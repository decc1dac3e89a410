import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectedOf, passagesOfWitness } from '../../search/witness-passages.ts';
import { subject, useBrowser } from '../harness/subject.ts';
import { type Answer, askAll, inTheText, openSearch } from './search-page.ts';

const withPage = useBrowser();
const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));

const quotationMarks = ['""', '“”', '””', '„“', '„”', '«»', '»«', '‹›', '‘’', '‚‘', `''`, '「」', '『』', '《》', '＂＂', '〝〞', '"”', '‟”'];
const apostrophes = [...`'‘’‚‛\`´′＇ʹʻʼʽˈ`];
const hyphens = ['-', '‐', '‑', '–', '—', ' ', '', ' - ', '\u00AD'];
const quoted = quotationMarks.map(([open = '', close = '']) => `${open}war criminals${close}`);
const withApostrophe = apostrophes.flatMap((mark) => [`"People${mark}s Liberation Army"`, `People${mark}s Liberation Army`]);
const withHyphen = hyphens.map((mark) => `"Chiang Kai${mark}shek"`);

const answers = new Map<string, Answer>();
beforeAll(() => withPage({}, async (page) => {
  await openSearch(page, subject.address);
  for (const answer of await askAll(page, [
    ...quoted, ...withApostrophe, ...withHyphen, '"war criminals" „peace talks“', '“Nanking‘s Government”', '"war criminals', 'list "war criminals" «arrest»',
  ])) answers.set(answer.query, answer);
}));

function finds(query: string, phrase: string) {
  const answer = answers.get(query);
  const { occurrences, passages: ids } = expectedOf(phrase, passages);
  expect(occurrences).toBeGreaterThan(0);
  expect(answer && inTheText(answer)).toMatchObject({ occurrences, passages: ids });
}

describe('quotation marks of any kind make a phrase', () => {
  test.each(quoted)('%s', (query) => finds(query, 'war criminals'));
  test('one that nothing closes ends with the query', () => finds('"war criminals', 'war criminals'));
});

describe('apostrophes of any kind are the same', () => {
  test.each(withApostrophe)('%s', (query) => finds(query, 'People‘s Liberation Army'));
});

describe('hyphens do not matter', () => {
  test.each(withHyphen)('%s', (query) => finds(query, 'Chiang Kai shek'));
});

test('several phrases, and words beside them, are wanted together', () => {
  const together = (...phrases: string[]) => passages.map(({ id }) => id).filter((id) => phrases.every((phrase) => expectedOf(phrase, passages).passages.includes(id)));
  expect(answers.get('"war criminals" „peace talks“')?.hits.map(({ record }) => record)).toEqual(together('war criminals', 'peace talks'));
  expect(answers.get('list "war criminals" «arrest»')?.hits.map(({ record }) => record)).toEqual(together('list', 'war criminals', 'arrest'));
});

test('what stands nowhere in this order is said, with a way on', () => {
  const { report = [] } = answers.get('“Nanking‘s Government”') ?? {};
  expect(report[0]).toBe('Nothing found.');
  expect(report.length).toBeGreaterThan(1);
});
