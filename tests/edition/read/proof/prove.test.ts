import { describe, expect, it } from 'vitest';
import { differencesFrom } from '../../../../src/edition/read/proof/prove.ts';
import type { Segment } from '../../../../src/edition/printed-text.ts';

/** Each line of a text as a segment at its line of a file, with line ends that the edition prints itself. */
function segments(lines: readonly string[]): Segment[] {
  return lines.flatMap((text, index): Segment[] => [
    { text, path: 'file.md', position: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: text.length + 1 } } },
    { text: '\n' },
  ]);
}

const witness = 'One day.\nTwo days pass.\nThree days.\n';

describe('differencesFrom', () => {
  it('finds none where the text is the witness', () => {
    expect(differencesFrom(witness, segments(['One day.', 'Two days pass.', 'Three days.']))).toEqual([]);
  });

  it('names the changed word at its line and column, with words on either side', () => {
    expect(differencesFrom(witness, segments(['One day.', 'Two dags pass.', 'Three days.']))).toEqual([
      { path: 'file.md', place: { line: 2, column: 5 }, found: 'dags', expected: 'days', before: 'One day.\nTwo ', after: ' pass.\nThree days.\n' },
    ]);
  });

  it('names every difference', () => {
    const found = differencesFrom(witness, segments(['One dey.', 'Two days  pass.', 'Three days.']));
    expect(found.map(({ place }) => place?.line)).toEqual([1, 2]);
  });

  it('names a lost line where the next one stands', () => {
    expect(differencesFrom(witness, segments(['One day.', 'Three days.']))).toMatchObject([
      { place: { line: 2, column: 1 }, found: '', expected: 'Two days pass.\n' },
    ]);
  });

  it('names what is wanting at the end behind the last words', () => {
    expect(differencesFrom(`${witness}Four`, segments(['One day.', 'Two days pass.', 'Three days.']))).toMatchObject([
      { place: { line: 3, column: 12 }, found: '', expected: 'Four' },
    ]);
  });

  it('compares a long text that shares nothing with its witness without delay', () => {
    const long = 'abc '.repeat(100_000);
    expect(differencesFrom(long, segments(['xyz '.repeat(100_000)]))).toHaveLength(1);
  }, 2_000);
});
