import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildFailure } from '../../src/site/publish/build-failure.ts';
import { stage } from '../../src/site/publish/staging.ts';

let parent = '';
let site = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'staging-'));
  site = join(parent, 'dist');
});
afterEach(() => rm(parent, { recursive: true }));

/** A process id that no process has: beyond the highest that Linux gives. */
const ended = 4_194_305;

async function publishOne(words: string): Promise<void> {
  const { folder, publish } = await stage(site);
  await writeFile(join(folder, 'index.html'), words);
  await publish();
}

test('a site is published whole, and replaces the former one whole', async () => {
  await publishOne('first');
  await writeFile(join(site, 'only-in-the-first.html'), '');
  await publishOne('second');
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('second');
  expect(await readdir(site)).not.toContain('only-in-the-first.html');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a build that is given up leaves the former site and nothing else', async () => {
  await publishOne('first');
  const { folder, discard } = await stage(site);
  await writeFile(join(folder, 'index.html'), 'half');
  await discard();
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('first');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('the leftovers of an interrupted build are cleared by the next', async () => {
  await publishOne('first');
  await mkdir(join(parent, `.dist-new-dist-${ended}`));
  await publishOne('second');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a site that an interruption left under its former name comes back', async () => {
  const former = join(parent, `.dist-former-dist-${ended}`);
  await mkdir(former);
  await writeFile(join(former, 'index.html'), 'first');
  await writeFile(join(former, '.built-site'), '');
  await stage(site);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('first');
});

test('a folder that holds something else is not replaced', async () => {
  await mkdir(site);
  await writeFile(join(site, 'letters.txt'), 'precious');
  await expect(stage(site)).rejects.toThrow(BuildFailure);
  expect(await readFile(join(site, 'letters.txt'), 'utf8')).toBe('precious');
});

test('a file, or the folder of the project itself, is not replaced', async () => {
  await writeFile(site, '');
  await expect(stage(site)).rejects.toThrow(BuildFailure);
  await expect(stage('.')).rejects.toThrow(BuildFailure);
});

test('an empty folder may be built into', async () => {
  await mkdir(site);
  await publishOne('first');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a build at work on the same site is not disturbed', async () => {
  await mkdir(join(parent, `.dist-new-dist-${process.ppid}`));
  await expect(stage(site)).rejects.toThrow(/Another build/u);
});
