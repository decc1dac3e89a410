import type { FindWord, Posting } from '../../../search/postings.ts';
import type { PageRecord } from './page-records.ts';

/** Where each word of the document stands. Every occurrence weighs the same. */
export function findWordIn(records: readonly PageRecord[]): FindWord {
  const index = new Map<string, Map<string, number[]>>();
  for (const { id, words } of records) {
    words.forEach(({ word }, place) => {
      const byRecord = index.get(word) ?? new Map<string, number[]>();
      index.set(word, byRecord);
      byRecord.set(id, [...byRecord.get(id) ?? [], place]);
    });
  }
  return async (word) => [...index.get(word) ?? []].map(([id, places]): Posting => ({ id, places, score: places.length }));
}
