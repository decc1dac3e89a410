import { expect, test } from 'vitest';
import { Durations } from '../../src/site/publish/durations.ts';

/** A store in memory. */
function memory() {
  const kept = new Map<string, Buffer<ArrayBuffer>>();
  return { get: (key: string) => kept.get(key) ?? null, keep: (key: string, bytes: Uint8Array) => void kept.set(key, Buffer.from(bytes)) };
}

const fileAt = (file: string) => ({ file, kind: '/[file]' });
const numbered = (count: number) => Array.from({ length: count }, (_, at) => fileAt(`/${at}`));

test('a first build judges the rest by the last files but the first of a kind, and says nothing before there are some', () => {
  const files = numbered(1000);
  const durations = new Durations(memory(), files);
  durations.took(fileAt('/0'), 60_000);
  for (const file of files.slice(1, 10)) durations.took(file, 2000);
  expect(durations.rest()).toBeNull();
  for (const file of files.slice(10, 300)) durations.took(file, 10);
  expect(durations.rest()).toBeCloseTo(700 * 10);
});

test('a second build knows what each file took, and how fast the machine is today', () => {
  const store = memory();
  const first = new Durations(store, ['/heavy', '/light', '/gone'].map(fileAt));
  for (const [file, took] of [['/heavy', 4000], ['/light', 100], ['/gone', 50]] as const) first.took(fileAt(file), took);
  first.keep(['/heavy', '/light']);
  const second = new Durations(store, ['/light', '/heavy'].map(fileAt));
  expect(second.rest()).toBe(4100);
  second.took(fileAt('/light'), 600);
  expect(second.rest()).toBe(24_000);
  second.keep(['/heavy', '/light']);
  const third = new Durations(store, ['/light', '/heavy'].map(fileAt));
  expect(third.rest()).toBe(4600);
});

test('of files that were never made the others tell, too', () => {
  const store = memory();
  const first = new Durations(store, [fileAt('/known')]);
  first.took(fileAt('/known'), 3000);
  first.keep(['/known']);
  const second = new Durations(store, [fileAt('/known'), ...numbered(100)]);
  expect(second.rest()).toBeNull();
  for (const file of numbered(41).reverse()) second.took(file, 20);
  expect(second.rest()).toBeCloseTo(3000 + 59 * 20);
});
