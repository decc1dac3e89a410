import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIn, copyProject } from '../../scripts/reproduce/build-elsewhere.ts';
import { compareSites } from '../../scripts/reproduce/compare-sites.ts';
import { writeEdition } from '../../scripts/synthetic/edition.ts';

const room = await mkdtemp(join(tmpdir(), 'warm-'));
const base = join(room, 'base');
const mark = 'Krunzaplin';
const build = (folder: string) => buildIn({ folder, environment: {}, otherConditions: false });

beforeAll(async () => {
  await copyProject(base);
  await writeContent(base, 3);
  await build(base);
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** What is edited, a file of the site that the edit changes, and the words in which it shows there; null where they are compressed. */
const edits: { edit: string; make: (folder: string) => Promise<void>; shows: { file: string; text: string | null } }[] = [
  { edit: 'a note', make: (folder) => change(folder, 'content/telegrams', /^(\[\^note\w+\]: )\S+/mu, `$1${mark}`), shows: { file: 'telegrams/1/index.html', text: mark } },
  { edit: 'a word of the text', make: changeText, shows: { file: 'telegrams/1.txt', text: mark.toLowerCase() } },
  { edit: 'a form of a name', make: (folder) => change(folder, 'content/names.yaml', /^( {6}- )[A-Z]\w+$/mu, `$1${mark}`), shows: { file: 'names/index.html', text: mark } },
  { edit: 'a comment, which only the bag has', make: (folder) => change(folder, 'content/names.yaml', /$/u, `# ${mark}\n`), shows: { file: 'edition.bag.zip', text: null } },
  { edit: 'the title of the edition', make: (folder) => change(folder, 'content/edition.yaml', /^title: .*$/mu, `title: ${mark}`), shows: { file: 'telegrams/1.csl.json', text: mark } },
  { edit: 'the telegrams, of which there is one more', make: (folder) => writeContent(folder, 4), shows: { file: 'telegrams/3/index.html', text: 'telegrams/4/' } },
  { edit: 'the telegrams, of which there is one less', make: (folder) => writeContent(folder, 2), shows: { file: 'sitemap-1.xml', text: 'telegrams/2/' } },
  {
    edit: 'the code, a style and a dependency',
    make: async (folder) => {
      await change(folder, 'src/pages/404.astro', /It may have been mistyped/u, mark);
      await change(folder, 'src/styles/base.css', /$/u, `\n@layer base { .${mark} { color: red; } }\n`);
      await change(folder, 'src/export/offline/style.ts', /^body \{/mu, `body { --${mark}: 0;`);
      await change(folder, 'src/site/browser/arrival/main.ts', /$/u, `document.documentElement.dataset['${mark}'] = '';\n`);
      await change(folder, 'package-lock.json', /"version": "[\d.]+"/u, '"version": "99.0.0"');
    },
    shows: { file: '404.html', text: mark },
  },
];

describe.concurrent('a build that finds what the one before has kept', { timeout: 600_000 }, () => {
  test.each(edits)('has the same bytes as one that finds nothing, after an edit of $edit', async ({ edit, make, shows }) => {
    const folder = join(room, edit.replaceAll(' ', '-'));
    await cp(base, folder, { recursive: true, verbatimSymlinks: true });
    await make(folder);
    const warm = join(folder, 'warm');
    await rename(await build(folder), warm);
    const changed = await readFile(join(warm, shows.file));
    expect(changed.equals(await readFile(join(base, 'dist', shows.file)))).toBe(false);
    if (shows.text !== null) expect(changed.toString()).toContain(shows.text);
    await forgetResults(folder);
    const rows = await compareSites(warm, await build(folder));
    expect(rows.flatMap(({ differences }) => differences)).toEqual([]);
    expect(rows.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(100);
  });
});

test('a store that is damaged or gone, or a former site that is not as it was, costs time and nothing else', async () => {
  const store = join(base, 'node_modules/.cache/edition');
  const whole = await readdir(store);
  expect(whole.map((name) => name.split('-')[0]).sort()).toEqual(['bundle', 'results']);
  const results = join(store, whole.find((name) => name.startsWith('results-')) ?? '');
  const kept = new Map(await Promise.all((await readdir(results)).map(async (name) => [name, await readFile(join(results, name))] as const)));
  expect(kept.size).toBeGreaterThan(0);
  const before = join(base, 'before');
  await rename(join(base, 'dist'), before);
  const damage = async (how: (bytes: Buffer) => Buffer) => {
    for (const [name, bytes] of kept) await writeFile(join(results, name), how(bytes));
  };
  const damages: [damage: string, make: () => Promise<void>][] = [
    ['zeros in the place of its first half', () => damage((bytes) => Buffer.concat([Buffer.alloc(Math.floor(bytes.length / 2)), bytes.subarray(Math.floor(bytes.length / 2))]))],
    ['a former site that was edited, in a page and in a form of it', async () => {
      await editUnseen(join(base, 'dist/telegrams/1/index.html'));
      await editUnseen(join(base, 'dist/telegrams/2/index.html.br'));
    }],
    ['cut off where its index begins', () => damage((bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.99)))],
    ['gone', () => rm(store, { recursive: true })],
  ];
  for (const [damage, make] of damages) {
    await make();
    const rows = await compareSites(before, await build(base));
    expect(rows.flatMap(({ differences }) => differences), damage).toEqual([]);
  }
  expect((await readdir(store)).map((name) => name.split('-')[0]).sort()).toEqual(['bundle', 'results']);
});

/** Puts a synthetic edition in the place of the content. */
async function writeContent(folder: string, telegrams: number): Promise<void> {
  await rm(join(folder, 'content'), { recursive: true });
  for (const { path, text } of writeEdition({ telegrams, seed: 3 })) {
    await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
    await writeFile(join(folder, 'content', path), text);
  }
}

/** Deletes what builds have kept but the compiled code, which is checked in the edits of code. */
async function forgetResults(folder: string): Promise<void> {
  const store = join(folder, 'node_modules/.cache/edition');
  for (const name of await readdir(store)) if (name.startsWith('results-')) await rm(join(store, name), { recursive: true });
}

/** Changes a file, or the first of a folder; what is sought has to be there. */
async function change(folder: string, path: string, from: RegExp, to: string): Promise<void> {
  const file = /\.\w+$/u.test(path) ? path : `${path}/${(await readdir(join(folder, path))).sort()[0] ?? ''}`;
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

/** Changes a byte of a file, which keeps its length and its times. */
async function editUnseen(path: string): Promise<void> {
  const { atime, mtime } = await stat(path);
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(path, bytes);
  await utimes(path, atime, mtime);
}

/** Changes a word in the first telegram and in the witness, with the witness's checksum and length. */
async function changeText(folder: string): Promise<void> {
  const content = join(folder, 'content');
  const [name = ''] = (await readdir(join(content, 'telegrams'))).sort();
  const telegram = await readFile(join(content, 'telegrams', name), 'utf8');
  const witness = await readFile(join(content, 'witness.txt'), 'utf8');
  const phrase = [...telegram.matchAll(/\b[a-z]+ [a-z]+ [a-z]+ [a-z]+\b/gu)].map(([words]) => words).find((words) => witness.split(words).length === 2) ?? '';
  const changed = phrase.replace(/^\w+/u, mark.toLowerCase());
  expect(phrase).not.toBe('');
  await writeFile(join(content, 'telegrams', name), telegram.replace(phrase, changed));
  const bytes = Buffer.from(witness.replace(phrase, changed));
  await writeFile(join(content, 'witness.txt'), bytes);
  await change(folder, 'content/edition.yaml', /sha256: \w+/u, `sha256: ${createHash('sha256').update(bytes).digest('hex')}`);
  await change(folder, 'content/edition.yaml', /bytes: \d+/u, `bytes: ${bytes.length}`);
}
