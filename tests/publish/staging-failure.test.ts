import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stage } from '../../src/site/publish/staging.ts';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'staging-'));
});
afterEach(async () => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
  await rm(parent, { recursive: true });
});

/** The staging of a disk on which no new site can be renamed to a path. */
async function stagingThatRefuses(path: string) {
  vi.doMock(import('node:fs/promises'), async (original) => {
    const real = await original();
    const rename: typeof real.rename = (from, to) =>
      (String(to) === path && String(from).includes('.dist-new-') ? Promise.reject(new Error('EBUSY: resource busy')) : real.rename(from, to));
    return { ...real, rename };
  });
  // Another test may have brought the module already, with the real disk.
  vi.resetModules();
  return import('../../src/site/publish/staging.ts');
}

test('a site that cannot be put in its place leaves the former one there', async () => {
  const site = join(parent, 'dist');
  const former = await stage(site);
  await writeFile(join(former.folder, 'index.html'), 'first');
  await former.publish();
  const { publish, discard } = await (await stagingThatRefuses(site)).stage(site);
  await expect(publish()).rejects.toThrow('EBUSY');
  await discard();
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('first');
  expect(await readdir(parent)).toEqual(['dist']);
});
