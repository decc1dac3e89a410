import { expect, test } from 'vitest';
import { Fingerprints } from '../../src/site/publish/store/fingerprint.ts';

const node = { type: 'paragraph', children: [{ type: 'text', value: 'peace' }] };
const telegram = { number: 3, date: { from: '1949-01-12' }, body: node };
const wrapped = { around: { previous: [{ telegrams: new Map([[3, telegram]]) }] } };

test('a value has the same hash wherever it was met first', () => {
  const [outside, inside] = [new Fingerprints(new Map()), new Fingerprints(new Map())];
  expect(inside.of(wrapped)).toBe([outside.of(telegram), outside.of(node), outside.of(wrapped)].at(-1));
  expect(inside.of(telegram)).toBe(outside.of(telegram));
});

test.each([
  ['a word', { ...telegram, body: { ...node, children: [{ type: 'text', value: 'war' }] } }],
  ['a key', { ...telegram, kind: 'letter' }],
  ['a number for a text', { ...telegram, number: '3' }],
  ['a set for an array', { ...telegram, date: new Set(['1949-01-12']) }],
])('%s more or other gives another hash', (_, other) => {
  const fingerprints = new Fingerprints(new Map());
  expect(fingerprints.of(other)).not.toBeNull();
  expect(fingerprints.of(other)).not.toBe(fingerprints.of(telegram));
});

test('what may hide something that is read has none', () => {
  const fingerprints = new Fingerprints(new Map());
  expect([{ read: () => 1 }, { ...node, read: new Map() }, [Symbol('s')]].map((value) => fingerprints.of(value))).toEqual([null, null, null]);
});

test('a constant stands for itself', () => {
  const edition = { telegrams: [telegram] };
  expect(new Fingerprints(new Map([[edition, 'the edition']])).of({ edition })).toBe(new Fingerprints(new Map([[{ ...edition }, 'x'], [edition, 'the edition']])).of({ edition }));
  expect(new Fingerprints(new Map([[edition, 'the edition']])).of({ edition })).not.toBe(new Fingerprints(new Map()).of({ edition }));
});

test('what holds a constant has no hash as a whole, also where it is known', () => {
  const edition = { telegrams: [telegram] };
  const page = { props: { edition }, telegram };
  const fingerprints = new Fingerprints(new Map([[edition, 'the edition']]));
  for (const value of [edition, page, page.props, { page }, page]) {
    expect(fingerprints.of(value)).not.toBeNull();
    expect(fingerprints.ofWhole(value)).toBeNull();
  }
  expect(fingerprints.ofWhole(edition.telegrams)).toBe(new Fingerprints(new Map()).of(edition.telegrams));
});
