import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareSites } from '../../scripts/reproduce/compare-sites.ts';

const room = { folder: '' };
beforeEach(async () => { room.folder = await mkdtemp(join(tmpdir(), 'compare-')); });
afterEach(() => rm(room.folder, { recursive: true, force: true }));

async function site(name: string, files: Record<string, string>): Promise<string> {
  const folder = join(room.folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe('two built sites', () => {
  test('are the same where every byte is', async () => {
    const files = { 'index.html': '<p>', 'a/b.html': '', 'edition.html.br': 'x' };
    expect(await compareSites(await site('one', files), await site('two', files))).toEqual([
      { kind: '.html', files: 2, bytes: 3, differences: [] },
      { kind: '.html.br', files: 1, bytes: 1, differences: [] },
    ]);
  });

  test('differ by a byte, by a file too many, by a file too few', async () => {
    const one = await site('one', { 'a.txt': 'same', 'b.txt': 'one', 'c.txt': 'long' });
    const two = await site('two', { 'a.txt': 'same', 'b.txt': 'ons', 'd.txt': '' });
    const [row] = await compareSites(one, two);
    expect(row?.differences).toEqual([
      '/b.txt differs from byte 2 on: "one" and "ons"', '/c.txt is only in the first build', '/d.txt is only in the second build',
    ]);
  });
});

test('under other conditions folders are listed backwards and the clock is ahead', async () => {
  const folder = await site('names', { a: '', b: '', c: '' });
  const program = `
    import { readdirSync, readdir } from 'node:fs';
    import { readdir as listed } from 'node:fs/promises';
    const called = await new Promise((resolve) => readdir(process.argv[1], (error, names) => resolve(names)));
    console.log(JSON.stringify([readdirSync(process.argv[1]), called, await listed(process.argv[1]), Date.now(), new Date().getTime(), new Date(5).getTime()]));`;
  const said: unknown = JSON.parse(execFileSync(process.execPath, ['--import', './scripts/reproduce/other-conditions.ts', '--input-type=module', '--eval', program, folder], { encoding: 'utf8' }));
  const later = Date.now() + 365 * 24 * 60 * 60 * 1000;
  const isLater = expect.toSatisfy((time: unknown) => typeof time === 'number' && time > later);
  const backwards = ['c', 'b', 'a'];
  expect(said).toEqual([backwards, backwards, backwards, isLater, isLater, 5]);
});
