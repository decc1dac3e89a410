import type { GroupTexts } from './guide.ts';
import type { Span } from './pattern.ts';
import type { PlacedRecord } from './stream.ts';
import type { Way } from './way.ts';

/** A record that answers the query. */
export interface Hit extends PlacedRecord {
  /** Everything found in it, in the order of its words. */
  finds: Find[];
  /** How many of the terms that decide it has, how rare they are and how closely they stand together: the greater the better. */
  rank: number;
  /** Indexes of the terms that it lacks, of those that decide and were found elsewhere. */
  lacks: number[];
}

/** A hit with the texts of its group. */
export interface HitWithTexts {
  hit: Hit;
  texts: GroupTexts;
}

/** What was found in a record: word numbers in it, from 0, `end` exclusive. */
export interface Find extends Span {
  /** Index of the term. */
  term: number;
  way: Way;
  /** False where it began on the line before, in another record. */
  begins: boolean;
}
