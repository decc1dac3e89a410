import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPhrases, expectedOf, passagesOfWitness } from '../../search/witness-passages.ts';
import { subject, useBrowser } from '../harness/subject.ts';
import { type Answer, askAll, inTheText, listenForErrors, openSearch } from './search-page.ts';

const withPage = useBrowser();
const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
const phrases = [
  ...drawPhrases(passages, 80, 1949),
  'Communist Party of China', 'list of war criminals', 'Continue Your Glorious War of Liberation', 'Nankingists‘ proposal', 'the 14th of January',
];

const answers = new Map<string, Answer>();
beforeAll(() => withPage({}, async (page) => {
  const errors = listenForErrors(page);
  await openSearch(page, subject.address);
  for (const answer of await askAll(page, phrases.map((phrase) => `"${phrase}"`))) answers.set(answer.query, answer);
  expect(errors).toEqual([]);
}));

describe('each phrase is found where the witness has it, as often as it has it, and marked there', () => {
  test.each(phrases)('“%s”', (phrase) => {
    const answer = answers.get(`"${phrase}"`);
    const expected = expectedOf(phrase, passages);
    expect(answer && inTheText(answer)).toEqual({ ...expected, marks: expected.marks.map((marks) => marks.map(inReadingMarks)) });
    expect(answer?.report[0]).toMatch(new RegExp(`^${expected.occurrences} occurrences? in .*\\.$`, 'u'));
  });
});

test('results stand in the order of the text, under the title of their telegram', () => {
  const answer = answers.get('"Communist Party of China"');
  expect(answer?.hits.map(({ record, group }) => `${group}: ${record}`)).toEqual([
    'Telegram 1: t1-p1', 'Telegram 1: t1-p3', 'Telegram 1: t1-p5', 'Telegram 2: t2-p2', 'Telegram 3: t3-p11', 'Telegram 3: t3-n7', 'Telegram 6: t6-p1',
  ]);
  expect(answer?.report[0]).toBe('13 occurrences in 6 paragraphs; 1 more in 1 editors’ note.');
});

/** As the edition shows the marks of the source. */
function inReadingMarks(words: string): string {
  return words.replaceAll('‘', '’').replaceAll('“', '”').replaceAll('„', '“');
}
