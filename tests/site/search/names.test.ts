import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { expectedOf, passagesOfWitness } from '../../search/witness-passages.ts';
import { subject, useBrowser } from '../harness/subject.ts';
import { type Answer, askAll, inTheText, openSearch } from './search-page.ts';

const withPage = useBrowser();
const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
const forms = z.array(z.string()).default([]);
const { names } = z.object({
  names: z.array(z.object({ id: z.string(), label: z.string(), printed: forms, alsoKnownAs: z.array(z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])).default([]) })),
}).parse(parse(await readFile('content/names.yaml', 'utf8')));
const printed = [...new Set(names.flatMap((name) => name.printed))];
const others = [...new Set(names.flatMap(({ alsoKnownAs }) => alsoKnownAs))];
/** Forms as readers write them who know no hyphens, or only them. */
const rewritten = ['Chiang Kaishek', 'chiang kai shek', 'CHIANG KAI-SHEK', 'Mao Tse Tung', 'Mao Tsetung', 'Ha‘erbin', 'Haerbin', 'p.l.a.', 'K M T', 'ussr', 'Chang-Jiang'];

const answers = new Map<string, Answer>();
beforeAll(() => withPage({}, async (page) => {
  await openSearch(page, subject.address);
  for (const answer of await askAll(page, [...printed, ...printed.map((form) => `“${form}”`), ...others, ...rewritten, 'Stalin', 'us'])) answers.set(answer.query, answer);
}));

function shown(query: string) {
  const answer = answers.get(query);
  if (!answer) throw new Error(`Nothing was shown for ${query}`);
  return { ...answer, ...inTheText(answer) };
}

/** Passages that print a form of one of the names. */
function passagesWith(found: readonly (typeof names)[number][]): string[] {
  const ids = new Set(found.flatMap((name) => name.printed.flatMap((form) => expectedOf(form, passages).passages)));
  return passages.map(({ id }) => id).filter((id) => ids.has(id));
}

describe('printed forms', () => {
  test.each(printed)('“%s” in quotation marks is counted as it is printed', (form) => {
    const expected = expectedOf(form, passages);
    expect(expected.occurrences).toBeGreaterThan(0);
    expect(shown(`“${form}”`)).toMatchObject({ occurrences: expected.occurrences, passages: expected.passages });
  });

  test.each(printed)('%s finds every form of its names', (form) => {
    const meant = names.filter((name) => name.printed.includes(form) || name.alsoKnownAs.includes(form));
    expect(shown(form).passages).toEqual(expect.arrayContaining(passagesWith(meant)));
  });
});

describe('forms that the text does not print', () => {
  test.each(others)('%s finds what it prints, says so, and leads to the name', (form) => {
    const meant = names.filter((name) => [...name.printed, ...name.alsoKnownAs].includes(form));
    const { passages: found, report } = shown(form);
    expect(found).toEqual(passagesWith(meant));
    expect(report.join('\n')).toContain('Also searched');
    for (const { label } of meant) expect(report.at(-1)).toContain(label);
  });
});

describe('forms as readers write them', () => {
  test.each([
    ['Chiang Kaishek', 'Chiang Kai-shek'], ['chiang kai shek', 'Chiang Kai-shek'], ['CHIANG KAI-SHEK', 'Chiang Kai-shek'], ['Mao Tse Tung', 'Mao Tse-tung'],
    ['Mao Tsetung', 'Mao Tse-tung'], ['Ha‘erbin', 'Harbin'], ['Haerbin', 'Harbin'], ['p.l.a.', 'People‘s Liberation Army'], ['K M T', 'Kuomintang'], ['Chang-Jiang', 'Changkiang'],
  ])('%s finds %s', (query, form) => {
    expect(shown(query).passages).toEqual(passagesWith(names.filter((name) => name.printed.includes(form))));
  });

  test('an acronym finds its name, and no word that begins with its letters', () => {
    expect(shown('PLA').marks.flat().every((mark) => mark === 'People’s Liberation Army')).toBe(true);
    expect(shown('PLA').occurrences).toBe(expectedOf('People‘s Liberation Army', passages).occurrences);
  });

  test('a surname finds the name under every form', () => {
    expect(shown('Stalin').passages).toEqual(passagesWith(names.filter((name) => name.printed.includes('Fillipov'))));
  });

  test('a word of two letters finds no words with endings', () => {
    expect(shown('us')).toMatchObject({ occurrences: expectedOf('us', passages).occurrences });
  });
});
