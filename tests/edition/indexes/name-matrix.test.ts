import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import { mentionCounts } from '../../../src/edition/indexes/mention-counts.ts';
import type { MentionRecord } from '../../../src/edition/model.ts';
import { nameMatrix } from '../../../src/edition/indexes/name-matrix.ts';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { nameWith } from '../names-fixture.ts';

const bounds = { columns: 12, rows: 50, mentions: 1 };

async function edition() {
  const built = buildEdition(await readContent('content'));
  if (!built.edition) throw new Error(built.report);
  return built.edition;
}

/** As many mentions of a name in a telegram as said. */
function times(count: number, name: string, telegram: number | null): MentionRecord[] {
  return Array.from({ length: count }, () => ({ id: '', name, passage: '', telegram, words: '', start: 0, end: 0 }));
}

describe('names by telegrams', () => {
  test('every mention is in one cell', async () => {
    const { mentions, names, telegrams } = await edition();
    const { columns, rows, omitted } = nameMatrix({ names, telegrams }, mentionCounts(mentions), bounds);
    expect(omitted).toBe(0);
    for (const { name, counts, total } of rows) {
      expect(total).toBe(mentions.filter((mention) => mention.name === name.id).length);
      columns.forEach(({ telegrams: span }, at) => {
        expect(counts[at]).toBe(mentions.filter((mention) => mention.name === name.id && mention.telegram === (span?.from ?? null)).length);
      });
    }
    expect(rows.map(({ total }) => total)).toEqual(rows.map(({ total }) => total).sort((a, b) => b - a));
    expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(mentions.length);
  });

  test('areas are in proportion to the numbers', async () => {
    const { telegrams } = await edition();
    const counts = mentionCounts([...times(16, 'a', 1), ...times(4, 'a', 2), ...times(1, 'b', 2)]);
    const { rows } = nameMatrix({ names: [nameWith({ id: 'a' }), nameWith({ id: 'b' })], telegrams }, counts, bounds);
    expect(rows.map(({ radii }) => radii)).toEqual([[1, 0.5, 0, 0, 0, 0], [0, 0.25, 0, 0, 0, 0]]);
  });

  test('many telegrams share columns, and only the names mentioned most have rows', async () => {
    const [telegram] = (await edition()).telegrams;
    if (!telegram) throw new Error('no telegram');
    const telegrams = Array.from({ length: 6000 }, (_, at) => ({ ...telegram, number: at + 1 }));
    const names = Array.from({ length: 300 }, (_, at) => nameWith({ id: `n${at}` }));
    const mentions = telegrams.flatMap(({ number }) => times(1, `n${number % 300}`, number)).concat(times(3, 'n7', null));
    const { columns, rows, omitted } = nameMatrix({ names, telegrams }, mentionCounts(mentions), bounds);
    expect(columns).toHaveLength(13);
    expect(columns[1]).toEqual({ telegrams: { from: 1, to: 500 }, total: 500 });
    expect(columns.at(-1)).toEqual({ telegrams: { from: 5501, to: 6000 }, total: 500 });
    expect(rows).toHaveLength(50);
    expect(rows[0]?.name.id).toBe('n7');
    expect(omitted).toBe(250);
  });

  test('a name that is mentioned less often than the bounds ask has no row, and is counted', async () => {
    const { telegrams } = await edition();
    const counts = mentionCounts([...times(2, 'a', 1), ...times(1, 'b', 2)]);
    const { rows, omitted } = nameMatrix({ names: [nameWith({ id: 'a' }), nameWith({ id: 'b' })], telegrams }, counts, { ...bounds, mentions: 2 });
    expect([rows.map(({ name }) => name.id), omitted]).toEqual([['a'], 1]);
  });

  test('an edition without names has no rows', async () => {
    const { telegrams } = await edition();
    expect(nameMatrix({ names: [], telegrams }, new Map(), bounds).rows).toEqual([]);
  });
});
