import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stage } from '../../src/site/publish/staging.ts';

/** Path that no folder can be renamed to while it stands here. */
const refused = vi.hoisted((): { path: string | null } => ({ path: null }));
vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const rename: typeof real.rename = (from, to) => {
    if (String(to) === refused.path && String(from).includes('.dist-new-')) return Promise.reject(new Error('EBUSY: resource busy'));
    return real.rename(from, to);
  };
  return { ...real, rename };
});

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'staging-'));
});
afterEach(() => rm(parent, { recursive: true }));

test('a site that cannot be put in its place leaves the former one there', async () => {
  const site = join(parent, 'dist');
  const build = async (words: string) => {
    const staging = await stage(site);
    await writeFile(join(staging.folder, 'index.html'), words);
    return staging;
  };
  await (await build('first')).publish();
  const { publish, discard } = await build('second');
  refused.path = site;
  await expect(publish()).rejects.toThrow('EBUSY');
  await discard();
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('first');
  expect(await readdir(parent)).toEqual(['dist']);
});
