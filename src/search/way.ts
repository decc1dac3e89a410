import type { Pattern } from './pattern.ts';

/** One of the things that count as finding a term. */
export interface Way {
  pattern: Pattern;
  /** The words as a reader is told of them. */
  label: string;
  /** Typed; with another ending or spelling; another form of the name; a word that begins with the letters typed; a date. */
  reason: 'typed' | 'ending' | 'name' | 'beginning' | 'date';
  /** Words that must not stand behind it: another year than the date's. */
  notBefore?: readonly string[];
}
