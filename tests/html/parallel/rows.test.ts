import { expect, test } from 'vitest';
import { rowsOf, type Block } from '../../../src/html/parallel/rows.ts';

const text = (name: string, ...lines: number[]): Block[] => lines.map((count, at) => ({ ids: new Set([`${name}${at}`]), lines: count }));
const phrase = (passage: string, target: string) => ({ id: `${passage}-to-${target}`, passage, targets: [target], lines: 5 });

test('texts of which nothing refers stand beside each other from the first line', () => {
  expect(rowsOf(text('q', 3, 4), text('r', 3, 4, 5), [])).toEqual({
    template: 'repeat(3,minmax(min-content,0)) auto', reply: [1, 2, 3], parts: [{ kind: 'stretch', from: 0, to: 2, start: 1, end: 5 }],
  });
});

test('what is in sight of a phrase moves nothing, and so does the question as a whole', () => {
  const { parts } = rowsOf(text('q', 3, 4), text('r', 3, 30), [phrase('r1', 'q1'), { ...phrase('r1', 'q0'), targets: null }]);
  expect(parts).toEqual([{ kind: 'stretch', from: 0, to: 2, start: 1, end: 4 }]);
});

test('a phrase waits for a place that comes somewhat later', () => {
  const { reply, parts } = rowsOf(text('q', 25, 4), text('r', 3, 5), [phrase('r1', 'q1')]);
  expect(parts.map(({ kind }) => kind)).toEqual(['stretch', 'stretch']);
  expect(parts[1]?.start).toBe(reply[1]);
});

test('what is far away is repeated beside its phrase, after the question where that has ended', () => {
  const { reply, parts } = rowsOf(text('q', 3, 4), text('r', 3, 60, 8), [phrase('r2', 'q0')]);
  expect(parts.map(({ kind }) => kind)).toEqual(['stretch', 'opposite']);
  expect(parts[1]?.start).toBe(reply[2]);
});

test('the question is parted for it only where its end is far', () => {
  const { parts } = rowsOf(text('q', 10, 10, 60), text('r', 10, 50), [phrase('r1', 'elsewhere')]);
  expect(parts.map((part) => (part.kind === 'stretch' ? [part.from, part.to] : part.reference))).toEqual([[0, 1], 'r1-to-elsewhere', [1, 3]]);
});

test('no two parts begin in one row', () => {
  const { parts } = rowsOf(text('q', 3), text('r', 40, 2, 2), [phrase('r1', 'x'), phrase('r1', 'y'), phrase('r2', 'z')]);
  const starts = parts.map(({ start }) => start);
  expect(new Set(starts).size).toBe(4);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
