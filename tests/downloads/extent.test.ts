import { expect, test } from 'vitest';
import { readContent } from '../../src/edition/read/read-content.ts';
import type { Edition } from '../../src/edition/model.ts';
import { downloadsOf, leftOutOf } from '../../src/site/downloads/downloads.ts';
import { hasPictures } from '../../src/site/downloads/extent.ts';
import { editionFrom } from '../edition/content.ts';

const edition = editionFrom(await readContent('content'));

/** The edition with its telegrams over and over, `count` in all. */
function lengthened(count: number): Edition {
  return { ...edition, telegrams: Array.from({ length: count }, (_, at) => edition.telegrams.slice(at % edition.telegrams.length)).flatMap(([first]) => (first ? [first] : [])) };
}
const labels = (forms: readonly { label: string }[]) => forms.map(({ label }) => label);

test('an edition of two hundred telegrams has every form', () => {
  expect(leftOutOf(lengthened(200))).toEqual([]);
  expect(hasPictures(lengthened(200))).toBe(true);
});

test('a longer one has no book typeset and no picture for each telegram', () => {
  expect(labels(leftOutOf(lengthened(201)))).toEqual(['PDF', 'PDF for archives']);
  expect(hasPictures(lengthened(201))).toBe(false);
});

test('six thousand telegrams are there in the forms for programs, and what is left out is named', () => {
  const long = lengthened(6000);
  const forReaders = ['PDF', 'EPUB', 'One file', 'PDF for archives', 'Bag'];
  expect(labels(leftOutOf(long))).toEqual(forReaders);
  expect(labels(downloadsOf(long))).toEqual(labels(downloadsOf(edition)).filter((label) => !forReaders.includes(label)));
  expect(labels(downloadsOf(long))).toContain('TEI');
});
