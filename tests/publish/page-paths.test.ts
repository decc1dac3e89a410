import { expect, test } from 'vitest';
import { readContent } from '../../src/edition/read/read-content.ts';
import { pagePaths } from '../../src/site/page-paths.ts';
import { editionFrom } from '../edition/content.ts';

const edition = editionFrom(await readContent('content'));

test('the pages of an edition, each once', () => {
  const paths = pagePaths(edition);
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths.filter((path) => /^\/(?:names\/kuomintang|telegrams\/3|read)\//u.test(path))).toEqual(['/read/', '/telegrams/3/', '/names/kuomintang/']);
});

test('a name with many mentions has several pages, and a long index one for each letter', () => {
  const [first] = edition.names;
  if (!first) throw new Error('The edition has no names');
  const mentions = Array.from({ length: 10 }, () => edition.mentions).flat();
  const names = [...edition.names, ...Array.from({ length: 1000 }, (_, at) => ({ ...first, id: `x${at}`, sortLabel: `Xylo ${at}` }))];
  const paths = pagePaths({ ...edition, mentions, names });
  expect(paths.filter((path) => path.startsWith('/names/kuomintang/'))).toEqual(['/names/kuomintang/', '/names/kuomintang/2/']);
  expect(paths).toContain('/names/letters/x/');
  expect(paths).toContain('/names/letters/han/');
});
