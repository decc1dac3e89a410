import { expect, test } from 'vitest';
import { listenerFor } from '../../src/site/publish/progress.ts';

function told(isTTY: boolean, steps: [at: number, done: number, rest: number | null][]): string[] {
  const clock = { now: 0 };
  const written: string[] = [];
  const { progress, log } = listenerFor({ write: (text) => written.push(text), isTTY }, () => clock.now);
  for (const [at, done, rest] of steps) {
    clock.now = at;
    progress({ doing: 'pages and files', done, of: 5607, rest });
  }
  log('pages written');
  return written;
}

test('a terminal has one line that says what is done, how far it is and how long it will take', () => {
  expect(told(true, [[0, 0, null], [200, 10, null], [250, 20, 140_000], [60_000, 2000, 110_000]])).toEqual([
    '\r\u001B[2Kpages and files: 10 of 5,607', '\r\u001B[2Kpages and files: 2,000 of 5,607, about 2 min to go', '\r\u001B[2Kpages written\n',
  ]);
});

test('elsewhere only what takes long is told, in plain lines', () => {
  expect(told(false, [[0, 0, null], [5000, 500, 90_000]])).toEqual(['pages written\n']);
  expect(told(false, [[0, 0, null], [12_000, 3000, 10_400], [13_000, 3100, 9000]])).toEqual(['pages and files: 3,000 of 5,607, about 10 s to go\n', 'pages written\n']);
});

test('what cannot be counted is named', () => {
  const clock = { now: 0 };
  const written: string[] = [];
  const { progress } = listenerFor({ write: (text) => written.push(text), isTTY: true, columns: 12 }, () => clock.now);
  clock.now = 500;
  progress({ doing: 'compiling the code', done: 0, of: 0, rest: null });
  expect(written).toEqual(['\r\u001B[2Kcompiling t']);
});
