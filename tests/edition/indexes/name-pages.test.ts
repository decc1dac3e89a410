import { beforeAll, expect, test } from 'vitest';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import type { Edition } from '../../../src/edition/model.ts';
import { countPages, namePages } from '../../../src/edition/indexes/name-pages.ts';
import { readContent } from '../../../src/edition/read/read-content.ts';

let edition: Edition;
beforeAll(async () => {
  const built = buildEdition(await readContent('content'));
  if (!built.edition) throw new Error(built.report);
  edition = built.edition;
});

const bounds = { context: { near: 20, all: 40 }, linesOnPage: 10 };

test('every mention stands in one line of its name, at the passage that prints it', () => {
  const lines = namePages(edition, bounds).flatMap(({ name, groups }) => groups.flatMap((group) => group.lines.map((line) => `${name.id} ${line.id} ${line.passage}`)));
  expect(lines.toSorted()).toEqual(edition.mentions.map(({ name, id, passage }) => `${name} ${id} ${passage}`).toSorted());
});

test('no page has more lines than allowed, and a name without mentions has a page', () => {
  const [first] = edition.names;
  if (!first) throw new Error('no names');
  const pages = namePages({ ...edition, names: [...edition.names, { ...first, id: 'nobody', printed: [], see: ['mao'] }] }, bounds);
  expect(Math.max(...pages.map(({ groups }) => groups.reduce((sum, { lines }) => sum + lines.length, 0)))).toBe(10);
  expect(pages.filter(({ name }) => name.id === 'kuomintang').map(({ page, pages: of }) => `${page} of ${of}`)).toEqual(['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
  expect(pages.filter(({ total, pages: of }) => countPages(total, bounds) !== of)).toEqual([]);
  expect(pages.filter(({ name }) => name.id === 'nobody').map(({ page, total, see }) => [page, total, see.map(({ id }) => id)])).toEqual([[1, 0, ['mao']]]);
});

test('printed forms are told with their numbers, words in full capitals with the form they are the capitals of', () => {
  const printed = (id: string) => namePages(edition, bounds).find(({ name }) => name.id === id)?.printed.map(({ form, count }) => `${form} ×${count}`);
  expect(printed('kuomintang')).toEqual(['Kuomintang ×41', 'Kuomintangists ×3', 'Kuomintangist ×1']);
  expect(printed('stalin')).toEqual(['J. V. Stalin ×9', 'Fillipov ×7']);
  expect(printed('peoples-liberation-army')).toEqual(['People’s Liberation Army ×8']);
});
