import { expect, test } from 'vitest';
import { indexPlacesOf } from '../../../src/edition/indexes/index-places.ts';
import type { MentionRecord } from '../../../src/edition/model.ts';

const mention = (passage: string): MentionRecord =>
  ({ id: 'm', name: 'mao', passage, telegram: Number(/^t(\d+)/u.exec(passage)?.[1]) || null, words: '', start: 0, end: 0 });

test('an index names each place once and counts what stands there', () => {
  const passages = ['front-5', 'front-7', 't1-heading', 't1-p2', 't1-p2', 't12-p3', 't1-s1'];
  expect(indexPlacesOf(passages.map(mention))).toEqual([
    { words: 'title page', passage: 'front-5', count: 2 },
    { words: '1 heading', passage: 't1-heading', count: 1 },
    { words: '1.2', passage: 't1-p2', count: 2 },
    { words: '12.3', passage: 't12-p3', count: 1 },
    { words: '1 note', passage: 't1-s1', count: 1 },
  ]);
});
