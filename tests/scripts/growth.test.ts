import { expect, test } from 'vitest';
import { growthProblems, tableOf, type Measured } from '../../scripts/bench/growth.ts';

function measured(telegrams: number, seconds: number, searchBytes: number, peakMemory = 1e9): Measured {
  return { telegrams, seconds, processor: 2 * seconds, peakMemory, size: { files: 10, bytes: 2e6, sent: 1e6 }, search: { bytes: searchBytes, requests: 12, seconds: 0.5 } };
}

test('eleven times the time and a little more to search are allowed for ten times the telegrams', () => {
  expect(growthProblems([measured(600, 10, 100_000), measured(6000, 110, 470_000)])).toEqual([]);
});

test('what grows faster is told, with the bound', () => {
  expect(growthProblems([measured(600, 10, 100_000), measured(6000, 120, 900_000, 4.5e9)])).toEqual([
    '6000 telegrams took 4.50 GB; at most 3.50 GB are allowed.',
    'From 600 to 6,000 telegrams the time grew 12.0-fold; at most 11-fold is allowed.',
    'From 600 to 6,000 telegrams a first search grew 9.0-fold; at most 4.7-fold is allowed.',
  ]);
});

test('memory is judged where growth cannot be', () => {
  expect(growthProblems([measured(60, 10, 100_000, 5e9)])).toHaveLength(1);
});

test('the table has a row for each edition', () => {
  expect(tableOf([measured(60, 6, 123_456)]).split('\n')[2]).toBe('| 60 | 6 s | 12 s | 100 ms | 1.00 GB | 10 | 2.0 MB | 1.0 MB | 123 kB | 12 | 0.5 s |');
});
