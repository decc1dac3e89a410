import type { FindWord } from '../postings.ts';
import { indexed } from '../pagefind-words.ts';
import { arrival } from './not-arrived.ts';
import { type IndexPart, readPart, type RecordPlaces } from './pagefind-files.ts';

/** Fetches a file of the index by its name below the index's folder. */
export type FetchFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Name of a part's file below the folder of the index. */
export function partFile({ file }: Pick<IndexPart, 'file'>): string {
  return `index/${file}.pf_index`;
}

/**
 * Finds words in the parts of an index, and fetches each part when a word of it is first asked for.
 * A part that did not come is fetched again when it is asked for again.
 */
export function findWordInParts(parts: readonly IndexPart[], fetchFile: FetchFile): FindWord {
  const asked = new Map<IndexPart, Promise<Map<string, RecordPlaces[]>>>();
  const open = (part: IndexPart) => {
    const known = asked.get(part);
    if (known) return known;
    const asking = arrival(partFile(part), async () => readPart(await fetchFile(partFile(part))));
    asked.set(part, asking);
    asking.catch(() => asked.delete(part));
    return asking;
  };
  return async (word) => {
    const sought = indexed(word);
    const part = parts.filter(({ from }) => !isBefore(sought, from)).at(-1);
    const found = part ? (await open(part)).get(sought) : undefined;
    return (found ?? []).map(({ record, places }) => ({ leaf: record, places }));
  };
}

/** In the order of code points, which is that of the parts; the order of UTF-16 units is not. */
function isBefore(a: string, b: string): boolean {
  const one = [...a];
  const other = [...b];
  const at = one.findIndex((character, index) => character !== other[index]);
  return at < 0 ? one.length < other.length : (one[at]?.codePointAt(0) ?? 0) < (other[at]?.codePointAt(0) ?? -1);
}
