import type { Guide, GuideGroup, GuideRecord } from './guide.ts';

/** A record in its place among all. */
export interface PlacedRecord {
  /** From 0, in printed order. */
  index: number;
  record: GuideRecord;
  group: GuideGroup;
  /** From 0, among the records of its group. */
  position: number;
  /** Place of its first word in the stream. */
  base: number;
}

/**
 * The edition as one run of words: the words of each record behind those of the record
 * before, with a gap between them unless the text runs on from line to line.
 */
export class Stream {
  readonly records: readonly PlacedRecord[];
  /** How many words it has. */
  readonly size: number;
  readonly #bases = new Map<number, number>();

  constructor({ groups }: Pick<Guide, 'groups'>) {
    const records: PlacedRecord[] = [];
    let end = 0;
    for (const group of groups) {
      for (const [position, record] of group.records.entries()) {
        const base = record.follows ? end : end + 1;
        const leaf = group.leaves[position] ?? group.leaves[0];
        records.push({ index: records.length, record, group, position, base });
        if (leaf !== undefined && !this.#bases.has(leaf)) this.#bases.set(leaf, base);
        end = base + record.size;
      }
    }
    this.records = records;
    this.size = records.reduce((sum, { record }) => sum + record.size, 0);
  }

  /** Place of the first word of one of the index's leaves; undefined where the guide does not know it. */
  baseOf(leaf: number): number | undefined {
    return this.#bases.get(leaf);
  }

  /** The record in which a place of the stream is. */
  at(place: number): PlacedRecord | undefined {
    let low = 0;
    let high = this.records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.records[middle]?.base ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return this.records[low - 1];
  }
}
