import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../src/site/publish/store/store.ts';

// A store stands below the project.
await mkdir('.dist-tests', { recursive: true });
const folder = await mkdtemp('.dist-tests/store-');
beforeEach(() => { vi.stubEnv('STORE_DIR', folder); });
afterAll(() => rm(folder, { recursive: true, force: true }));

const textOf = (bytes: Buffer | null) => bytes?.toString() ?? null;
const sizeOfStore = async (): Promise<number> => {
  const sizes = await Promise.all((await readdir(folder, { recursive: true })).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

test('what is kept is found by the next build, the newest where it was kept twice', async () => {
  const one = await openStore('letters');
  expect(one.get('a')).toBeNull();
  one.keep('a', Buffer.from('first'));
  one.keep('a', Buffer.from('second'));
  one.keep('b', Buffer.from(''));
  await one.save();
  const two = await openStore('letters');
  expect([textOf(two.get('a')), textOf(two.get('b'))]).toEqual(['second', '']);
  two.keep('a', Buffer.from('third'));
  await two.save();
  const three = await openStore('letters');
  expect(textOf(three.get('a'))).toBe('third');
  expect(three.get('b')).not.toBeNull();
  three.discard();
  expect((await openStore('others')).get('a')).toBeNull();
});

test('what a build had no use for is forgotten, and its room is used again', async () => {
  for (let build = 0; build < 20; build += 1) {
    const store = await openStore('growing');
    expect(textOf(store.get('stays'))).toBe(build === 0 ? null : 'stays');
    expect(store.get(`only ${build - 2}`)).toBeNull();
    store.keep('stays', Buffer.from('stays'));
    store.keep(`only ${build}`, Buffer.alloc(10_000, build));
    await store.save();
  }
  expect(await sizeOfStore()).toBeLessThan(50_000);
});

test('two builds at a time leave what one of them has kept, and each finds its own', async () => {
  const before = await openStore('at a time');
  before.keep('a', Buffer.from('first'));
  before.keep('b', Buffer.from('second'));
  await before.save();
  const [one, two] = [await openStore('at a time'), await openStore('at a time')];
  expect(textOf(one.get('a'))).toBe('first');
  one.keep('one', Buffer.from('one'));
  two.keep('two', Buffer.from('two'));
  await one.save();
  expect([textOf(two.get('b')), textOf(two.get('two'))]).toEqual(['second', 'two']);
  await two.save();
  const after = await openStore('at a time');
  expect([textOf(after.get('b')), textOf(after.get('two')), after.get('one')]).toEqual(['second', 'two', null]);
  after.discard();
});

test('a file of an earlier build that is gone takes no more with it than what was in it', async () => {
  const before = await readdir(folder);
  const one = await openStore('parted');
  for (const key of ['a', 'b', 'c']) one.keep(key, Buffer.alloc(1000));
  await one.save();
  const [parted = ''] = (await readdir(folder)).filter((name) => !before.includes(name));
  const [first = ''] = await readdir(join(folder, parted));
  const two = await openStore('parted');
  for (const key of ['a', 'b', 'c']) two.get(key);
  two.keep('d', Buffer.from('d'));
  await two.save();
  await rm(join(folder, parted, first));
  const three = await openStore('parted');
  expect([three.get('a'), textOf(three.get('d'))]).toEqual([null, 'd']);
  three.discard();
});

test('a store that is deleted while a build is at work loses what was kept, and nothing else', async () => {
  const store = await openStore('deleted');
  store.keep('a', Buffer.from('first'));
  await rm(folder, { recursive: true });
  expect(textOf(store.get('a'))).toBe('first');
  await store.save();
  expect((await openStore('deleted')).get('a')).toBeNull();
});

test('what a build that was broken off has left is removed by the next one', async () => {
  // No process has this number (proc(5), pid_max).
  await writeFile(join(folder, `results-0123456789.${2 ** 22 + 1}`), 'unfinished');
  const store = await openStore('after');
  store.keep('a', Buffer.from('first'));
  await store.save();
  expect((await readdir(folder)).filter((name) => name.startsWith('results-0123456789'))).toEqual([]);
});
