import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { SiteFolder, sumOf } from '../../src/site/publish/site-folder.ts';

const room = await mkdtemp(join(tmpdir(), 'site-folder-'));
const former = join(room, 'former');
const fresh = join(room, 'fresh');
const page = '/telegrams/1/index.html';
const words = Buffer.from('The words of a page.');
const extent = { length: words.length, sum: sumOf(words) };
beforeEach(async () => {
  await rm(room, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await writePage(words);
});
afterAll(() => rm(room, { recursive: true, force: true }));

async function writePage(bytes: Buffer): Promise<void> {
  await mkdir(join(former, 'telegrams/1'), { recursive: true });
  await writeFile(join(former, page), bytes);
}

const numberOf = async (folder: string) => (await stat(join(folder, page))).ino;

test('a file that the former site has with the same bytes is shared with it, and its bytes are not asked for', async () => {
  const isThere = new SiteFolder(fresh, former).put(page, extent, () => { throw new Error('asked for'); });
  expect(isThere).toBe(true);
  expect(await numberOf(fresh)).toBe(await numberOf(former));
});

const others: [what: string, make: () => Promise<void>][] = [
  ['has other bytes of the same number', () => writePage(Buffer.from('The words of a PAGE.'))],
  ['has fewer bytes', () => writePage(words.subarray(1))],
  ['may not be read by others', () => chmod(join(former, page), 0o600)],
  ['is a link to a file elsewhere', async () => {
    await rm(join(former, page));
    await writeFile(join(room, 'elsewhere'), words);
    await symlink(join(room, 'elsewhere'), join(former, page));
  }],
  ['is not there', () => rm(former, { recursive: true })],
];

test.each(others)('a file is written where the former site’s %s', async (_what, make) => {
  await make();
  expect(new SiteFolder(fresh, former).put(page, extent, () => words)).toBe(true);
  expect(await readFile(join(fresh, page), 'utf8')).toBe(words.toString());
  const { nlink, mode } = await stat(join(fresh, page));
  expect({ nlink, mode: mode & 0o777 }).toEqual({ nlink: 1, mode: (await stat(fresh)).mode & 0o666 });
});

test('a file whose bytes are not to be had is not there', async () => {
  await rm(former, { recursive: true });
  const folder = new SiteFolder(fresh, former);
  expect(folder.put(page, extent, () => null)).toBe(false);
  expect(folder.put(page, extent, () => words)).toBe(true);
});

test('a file is not written into, since the former site may have it as well', async () => {
  const folder = new SiteFolder(fresh, former);
  folder.put(page, extent, () => words);
  expect(folder.put(page, extent, () => null)).toBe(true);
  const changed = Buffer.from('Other words.');
  expect(() => folder.put(page, { length: changed.length, sum: sumOf(changed) }, () => changed)).toThrow();
  expect(await readFile(join(former, page), 'utf8')).toBe(words.toString());
});
