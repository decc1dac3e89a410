import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildEdition } from '../../../../src/edition/read/build-edition.ts';
import { readContent, type ContentFile } from '../../../../src/edition/read/read-content.ts';

let files: ContentFile[];
beforeAll(async () => {
  files = await readContent('content');
});

/** The content with one place of one file changed. */
function changed(path: string, from: string, to: string): ContentFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = new TextDecoder().decode(file.bytes);
    expect(text.split(from), `${path} has the words once`).toHaveLength(2);
    return { path, bytes: new TextEncoder().encode(text.replace(from, () => to)) };
  });
}

const listSchema = z.object({ names: z.array(z.object({ id: z.string(), printed: z.array(z.string()) })) });

describe('mentions', () => {
  /** Counted without the edition: from the witness as it stands and the list of forms as it stands. */
  async function countsOfWitness(): Promise<Map<string, number>> {
    const [witness, yaml] = await Promise.all(['content/witness.txt', 'content/names.yaml'].map((path) => readFile(path, 'utf8')));
    const list = listSchema.parse(parse(yaml ?? ''));
    const owners = new Map(list.names.flatMap(({ id, printed }) => printed.flatMap((form) => [[form.toUpperCase(), id], [form, id]] as const)));
    const alternatives = [...owners.keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll('.', '\\.'));
    const form = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
    const [front = '', ...telegrams] = (witness ?? '').split(/^(?=[1-6]\. THE|2\. CONTINUATION)/mu);
    const [last = '', footnote = ''] = telegrams.pop()?.split('\n\n\n') ?? [];
    const sections: [string, string][] = [['front', front], ...[...telegrams, last].map((text, index): [string, string] => [`t${index + 1}`, text]), ['t1', footnote]];
    const counts = new Map<string, number>();
    for (const [owner, text] of sections) {
      for (const [words] of text.matchAll(form)) {
        const key = `${owner} ${owners.get(words)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  }

  test('counts by name and telegram are those of the witness', async () => {
    const counts = new Map<string, number>();
    for (const { name, telegram } of buildEdition(files).edition?.mentions ?? []) {
      const key = `${telegram === null ? 'front' : `t${telegram}`} ${name}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const expected = await countsOfWitness();
    expect(expected.size).toBeGreaterThan(40);
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(expected));
  });

  test('each stands where its passage has the words, and is of a listed name', () => {
    const { edition } = buildEdition(files);
    const texts = new Map(edition?.passages.map(({ id, text }) => [id, text]));
    const names = new Set(edition?.names.map(({ id }) => id));
    expect(edition?.mentions.filter(({ passage, words, start, end }) => texts.get(passage)?.slice(start, end) !== words)).toEqual([]);
    expect(edition?.mentions.filter(({ name }) => !names.has(name))).toEqual([]);
  });
});

describe('what the editor is told', () => {
  const told = (contents: ContentFile[]) => buildEdition(contents).files.flatMap(({ path, messages }) => messages.map(({ line, column, ruleId, fatal }) => `${path}:${line}:${column} ${ruleId}${fatal ? '' : ' (doubt)'}`));
  const telegram = 'telegrams/06-1949-01-15-stalin-to-mao.md';

  test('nothing of the content as it is', () => {
    expect(told(files)).toEqual([]);
  });

  test('a form of two names', () => {
    const contents = changed('names.yaml', 'printed: [Moscow]', 'printed: [Moscow, Kuomintang]');
    expect(told(contents)).toContainEqual(expect.stringMatching(/^names\.yaml:\d+:23 form-of-two-names$/u));
    expect(buildEdition(contents).edition).toBeNull();
  });

  test('a mark with a key that no name has', () => {
    const contents = changed(telegram, 'unity of opinion', 'unity of [opinion](name:opinion)');
    expect(told(contents)).toEqual([expect.stringMatching(/^telegrams\/06-.*:14:128 unknown-name$/u)]);
    expect(buildEdition(contents).edition).toBeNull();
  });

  test('a mark on words that are not there', () => {
    const contents = changed(telegram, 'the Nankingists', 'the [Nankinger](name:nanking-government)');
    expect(told(contents)).toContainEqual(expect.stringMatching(/^telegrams\/06-.*:14:\d+ /u));
    expect(buildEdition(contents).edition).toBeNull();
  });

  test('a mark on no words', () => {
    const contents = changed(telegram, 'the Nankingists', '[](name:nanking-government)the Nankingists');
    expect(told(contents)).toEqual([expect.stringMatching(/^telegrams\/06-.*:14:\d+ mention-without-words$/u)]);
    expect(buildEdition(contents).edition).toBeNull();
  });

  test('a circle of “see”', () => {
    const contents = changed('names.yaml', 'printed: [Moscow]', 'printed: [Moscow]\n    see: [moscow]');
    expect(told(contents)).toEqual([expect.stringMatching(/^names\.yaml:\d+:11 see-circle$/u)]);
    expect(buildEdition(contents).edition).toBeNull();
  });

  test('a form that is not printed and capitals that no rule covers are doubts', () => {
    const unprinted = changed('names.yaml', 'printed: [Moscow]', 'printed: [Moscow, Moskva]');
    expect(told(unprinted)).toEqual([expect.stringMatching(/^names\.yaml:\d+:23 form-not-printed \(doubt\)$/u)]);
    const uncovered = changed('names.yaml', '  - July\n', '');
    expect(told(uncovered)).toEqual(['telegrams/03-1949-01-13-mao-to-stalin.md:38:16 unlisted-capitals (doubt)']);
    expect(buildEdition(unprinted).edition).not.toBeNull();
    expect(buildEdition(uncovered).edition).not.toBeNull();
  });
});

describe('marks made by hand', () => {
  const telegram = 'telegrams/04-1949-01-14-stalin-to-mao.md';
  const mentionsOf = (contents: ContentFile[]) => buildEdition(contents).edition?.mentions.filter((mention) => mention.telegram === 4) ?? [];

  test('a mark names who is meant', () => {
    const mentions = mentionsOf(changed(telegram, 'not as the Government which', 'not as the [Government](name:nanking-government) which'));
    expect(mentions).toContainEqual(expect.objectContaining({ name: 'nanking-government', passage: 't4-p11', words: 'Government' }));
  });

  test('an empty mark forbids a match and changes nothing else', () => {
    const mentions = mentionsOf(changed(telegram, 'public opinion in Europe', 'public opinion in [Europe](name:)'));
    expect(mentions.some(({ name }) => name === 'europe')).toBe(false);
    expect(mentions).toHaveLength(mentionsOf(files).length - 1);
  });
});
