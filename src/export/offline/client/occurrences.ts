import type { FindWord, Posting } from '../../../search/postings.ts';
import type { PageRecord } from './page-records.ts';

/** Where each word of the document stands. Each record is a leaf. */
export function findWordIn(records: readonly PageRecord[]): FindWord {
  const index = new Map<string, Map<number, number[]>>();
  for (const [leaf, { words }] of records.entries()) {
    words.forEach(({ word }, place) => {
      const byRecord = index.get(word) ?? new Map<number, number[]>();
      index.set(word, byRecord);
      byRecord.set(leaf, [...byRecord.get(leaf) ?? [], place]);
    });
  }
  return async (word) => [...index.get(word) ?? []].map(([leaf, places]): Posting => ({ leaf, places }));
}
