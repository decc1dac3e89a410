import { describe, expect, it, test } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import { readContent, type ContentFile } from '../../src/edition/read/read-content.ts';
import { changed } from './content.ts';
import { slips } from './slips/all-slips.ts';

const own = await readContent('tests/fixtures/letters');

/** What is told, `file:line:column rule`, and whether the content is published nevertheless. */
function told(contents: readonly ContentFile[]): { lines: string[]; isPublished: boolean } {
  const { edition, report } = buildEdition(contents, '');
  const lines = report.split('\n').filter((line) => line !== '').map((line) => {
    const [, place = line, doubt, rule = ''] = /^\/(.*?:\d+:\d+): (doubt: )?.*\(([\w-]+)\)$/u.exec(line) ?? [];
    return `${place} ${rule}${doubt === undefined ? '' : ' (doubt)'}`;
  });
  return { lines, isPublished: edition !== null };
}

describe('a slip is told at its place, as often as it is one, and nothing wrong is published', () => {
  it.each(slips)('%s', (_, path, words, others, expected) => {
    const { lines, isPublished } = told(changed(own, path, (text) => text.replace(words, () => others)));
    expect(lines).toEqual(expected);
    expect(isPublished).toBe(expected.every((line) => line.endsWith(' (doubt)')));
  });
});

test('nearly every one of more than 120 slips has one message, and none has more than two', () => {
  expect(slips.length).toBeGreaterThanOrEqual(120);
  expect(Math.max(...slips.map(([, , , , lines]) => lines.length))).toBe(2);
  expect(slips.filter(([, , , , lines]) => lines.length > 1).length).toBeLessThanOrEqual(4);
});

const path = 'telegrams/02-clara-an-anna-bruno.md';
const rename = (from: string, to: string) => own.map((file) => (file.path === from ? { ...file, path: to } : file));
const without = (name: string) => own.filter((file) => file.path !== name);
const instead = (name: string, what: NonNullable<ContentFile['instead']>) => own.map((file) => (file.path === name ? { path: name, bytes: new Uint8Array(), instead: what } : file));
const bytes = (name: string, content: number[]) => own.map((file) => (file.path === name ? { path: name, bytes: new Uint8Array(content) } : file));
const extra = (name: string) => [...own, { path: name, bytes: new Uint8Array([0xff, 0xd8]) }];

describe('a file that is not what it should be is told', () => {
  it.each([
    ['no edition.yaml', without('edition.yaml'), ['edition.yaml:1:1 missing-file']],
    ['no names.yaml', without('names.yaml'), ['names.yaml:1:1 missing-file']],
    ['no sources.yaml, though notes cite', without('sources.yaml'), ['sources.yaml:1:1 missing-file']],
    ['no chronology.yaml', without('chronology.yaml'), ['chronology.yaml:1:1 missing-file (doubt)']],
    ['no slips.yaml', without('slips.yaml'), ['slips.yaml:1:1 missing-file (doubt)']],
    ['no about.md', without('about.md'), ['about.md:1:1 missing-file (doubt)']],
    ['no introduction', without('introduction.md'), ['introduction.md:1:1 missing-file (doubt)']],
    ['no summaries', without('summaries.yaml'), ['summaries.yaml:1:1 missing-file (doubt)']],
    ['no reasons', without('reasons.yaml'), ['reasons.yaml:1:1 missing-file (doubt)']],
    ['no readings', without('readings.yaml'), ['readings.yaml:1:1 missing-file (doubt)']],
    ['no readings, though a link leads to one', changed(without('readings.yaml'), 'about.md', (text) => text.replace('Persons', '[Persons](#r1)')), ['readings.yaml:1:1 missing-file']],
    ['no witness', without('quelle.txt'), ['edition.yaml:22:9 no-witness']],
    ['no letter', own.filter((file) => !file.path.startsWith('telegrams/')), ['telegrams:1:1 missing-file']],
    ['a letter in the middle missing', without(path), ['telegrams/03-anna-an-clara.md:2:9 number-gap']],
    ['the last letter missing', without('telegrams/05-clara-an-bruno.md'), ['telegrams/04-bruno-an-clara.md:22:1 missing-telegram']],
    ['Names.yaml', rename('names.yaml', 'Names.yaml'), ['Names.yaml:1:1 misnamed-file']],
    ['names.yml', rename('names.yaml', 'names.yml'), ['names.yml:1:1 misnamed-file']],
    ['About.md', rename('about.md', 'About.md'), ['About.md:1:1 misnamed-file']],
    ['reading.yaml', rename('readings.yaml', 'reading.yaml'), ['reading.yaml:1:1 misnamed-file']],
    ['summaries.yml', rename('summaries.yaml', 'summaries.yml'), ['summaries.yml:1:1 misnamed-file']],
    ['reason.yaml', rename('reasons.yaml', 'reason.yaml'), ['reason.yaml:1:1 misnamed-file']],
    ['introduction.txt', rename('introduction.md', 'introduction.txt'), ['introduction.txt:1:1 misnamed-file']],
    ['a letter ending in .MD', rename(path, path.replace('.md', '.MD')), [`${path.replace('.md', '.MD')}:1:1 misnamed-file`]],
    ['a letter ending in .txt', rename(path, path.replace('.md', '.txt')), [`${path.replace('.md', '.txt')}:1:1 misnamed-file`]],
    ['a letter in another folder', rename(path, path.replace('telegrams/', 'Telegrams/')), [`${path.replace('telegrams/', 'Telegrams/')}:1:1 misnamed-file`]],
    ['a letter beside the folder', rename(path, path.replace('telegrams/', '')), [`${path.replace('telegrams/', '')}:1:1 misnamed-file`]],
    ['a letter that is a link', instead(path, 'a symbolic link'), [`${path}:1:1 no-file`]],
    ['names.yaml that is a link', instead('names.yaml', 'a symbolic link'), ['names.yaml:1:1 no-file']],
    ['about.md that is a folder', instead('about.md', 'a folder'), ['about.md:1:1 no-file']],
    ['readings.yaml that is a folder', instead('readings.yaml', 'a folder'), ['readings.yaml:1:1 no-file']],
    ['introduction.md that is a link', instead('introduction.md', 'a symbolic link'), ['introduction.md:1:1 no-file']],
    ['summaries.yaml without a byte', bytes('summaries.yaml', []), ['summaries.yaml:1:1 empty-file']],
    ['about.md without a byte', bytes('about.md', []), ['about.md:1:1 empty-file']],
    ['names.yaml of a comment only', bytes('names.yaml', [...new TextEncoder().encode('# Names\n')]), ['names.yaml:1:1 empty-file']],
    ['a letter without a byte', bytes(path, []), [`${path}:1:1 empty-file`]],
    ['UTF-16', bytes('edition.yaml', [0xff, 0xfe, 0x61, 0]), ['edition.yaml:1:1 encoding']],
    ['Latin-1', bytes('about.md', [0x61, 0xe9, 0x0a]), ['about.md:1:2 encoding']],
    ['a null character', bytes('about.md', [0x61, 0, 0x0a]), ['about.md:1:2 null-character']],
    ['a picture that nobody needs', extra('lamp.jpg'), ['lamp.jpg:1:1 unknown-file (doubt)']],
  ] as const)('%s', (_, contents, expected) => {
    expect(told(contents)).toEqual({ lines: expected, isPublished: expected.every((line) => line.endsWith(' (doubt)')) });
  });
});
