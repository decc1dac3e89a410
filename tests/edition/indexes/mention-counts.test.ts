import { expect, test } from 'vitest';
import { mentionCounts, namesByTelegram } from '../../../src/edition/indexes/mention-counts.ts';
import type { MentionRecord, Name } from '../../../src/edition/model.ts';

const mention = (name: string, passage: string, telegram: number | null): MentionRecord => ({ id: '', name, passage, telegram, words: name, start: 0, end: name.length });
const mentions = [
  mention('a', 'front-1', null), mention('a', 't2-heading', 2), mention('b', 't2-p1', 2), mention('a', 't2-p1', 2), mention('a', 't10-p1', 10),
  mention('a', 't1-s1', 1),
];
const name = (id: string): Name => ({ id, kind: 'person', label: id, sortLabel: id, printed: [id], alsoKnownAs: [], searchForms: [], life: null, identification: [], certainty: 'certain', gloss: '', see: [], authorities: [] });

test('mentions are counted by name and telegram, telegrams in their order', () => {
  const counts = mentionCounts(mentions);
  expect([...counts.keys()]).toEqual(['a', 'b']);
  expect(counts.get('a')).toMatchObject({ total: 5, front: 1, first: 'front-1' });
  expect([...counts.get('a')?.telegrams ?? []]).toEqual([
    [1, { count: 1, first: 't1-s1' }], [2, { count: 2, first: 't2-heading' }], [10, { count: 1, first: 't10-p1' }],
  ]);
  expect([...counts.get('b')?.telegrams ?? []]).toEqual([[2, { count: 1, first: 't2-p1' }]]);
});

test('a telegram has its names in the order of their first mention; the front matter and names unlisted have no part', () => {
  const byTelegram = namesByTelegram({ names: [name('b'), name('a')], mentions: [...mentions, mention('c', 't2-p2', 2)] });
  expect(byTelegram.get(2)?.map(({ name: { id }, count, first }) => [id, count, first])).toEqual([['a', 2, 't2-heading'], ['b', 1, 't2-p1']]);
  expect([...byTelegram.keys()]).toEqual([2, 10, 1]);
});
