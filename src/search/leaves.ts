import { withBase } from '../edition/addresses.ts';
import type { RecordGroup, SearchRecord } from './records.ts';
import { gap, indexed } from './pagefind-words.ts';

/** What Pagefind takes for one record. */
export interface Leaf {
  /** Below the site's origin. */
  address: string;
  content: string;
  group: RecordGroup;
}

/**
 * Most records that Pagefind knows one by one. It loads the list of its records whole before
 * the first search; in a longer edition a telegram is one of its records, and which
 * paragraph a word is in follows from the word's number.
 */
const mostSingly = 2000;

/** The records of an edition as Pagefind takes them. */
export function leavesOf(groups: readonly RecordGroup[], base: string): Leaf[] {
  const isLong = groups.reduce((sum, { records }) => sum + records.length, 0) > mostSingly;
  return groups.flatMap((group) => (isLong ? [group.records] : group.records.map((record) => [record])).map((records): Leaf => ({
    address: `${withBase(base, group.path)}#${records[0]?.id ?? ''}`, content: contentOf(records), group,
  })));
}

/** Words of records one behind another, with a gap where no phrase runs on. */
function contentOf(records: readonly SearchRecord[]): string {
  return records.flatMap(({ words, follows }, index) => {
    const own = words.map(({ word }) => indexed(word));
    return index === 0 || follows ? own : [gap, ...own];
  }).join(' ');
}
