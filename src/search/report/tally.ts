import { isOfText, type RecordKind } from '../guide.ts';
import { distinct } from '../pattern.ts';
import type { Hit } from '../hit.ts';
import type { FoundTerm, Outcome } from '../search.ts';
import type { Way } from '../way.ts';

/** How often and in how much of the edition something was found. */
export interface Tally {
  occurrences: number;
  /** How many records of each kind have it, in the order in which the kinds are named to readers. */
  passages: { kind: RecordKind; count: number }[];
}

const order: readonly RecordKind[] = ['paragraph', 'heading', 'salutation', 'closing', 'dateline', 'signed', 'front', 'sourceNote', 'note', 'reading'];

/** Counts what was found in the text, and in the editors' notes and the readings of other texts. */
export function talliesOf(outcome: Outcome): { text: Tally; notes: Tally } {
  const deciding = new Set(decidingTerms(outcome));
  return {
    text: tallyOf(outcome.hits.filter(({ record }) => isOfText(record)), deciding),
    notes: tallyOf(outcome.hits.filter(({ record }) => !isOfText(record)), deciding),
  };
}

/** Indexes of the terms that decide what is found; a word that is only marked beside them is not counted. */
export function decidingTerms({ terms }: Outcome): number[] {
  return terms.flatMap(({ excluded, optional, spans }, index) => (!excluded && !optional && spans.length > 0 ? [index] : []));
}

function tallyOf(hits: readonly Hit[], deciding: ReadonlySet<number>): Tally {
  return {
    occurrences: hits.reduce((sum, { finds }) => sum + distinct(finds.filter(({ term }) => deciding.has(term))).filter(({ begins }) => begins).length, 0),
    passages: order
      .map((kind) => ({ kind, count: hits.filter(({ record }) => record.kind === kind).length }))
      .filter(({ count }) => count > 0),
  };
}

/** How often each term was found among the hits, in the order of the terms. */
export function countsByTerm({ terms, hits }: Outcome): number[] {
  return terms.map((_, term) => hits.reduce((sum, { finds }) => sum + finds.filter((find) => find.term === term && find.begins).length, 0));
}

/** A way of a term, and how often it was found. */
export interface FoundWay {
  way: Way;
  count: number;
}

/** How often each way of a term was found among the hits, notes included. */
export function waysFound(term: FoundTerm, { terms, hits }: Outcome): FoundWay[] {
  const index = terms.indexOf(term);
  const counts = new Map<string, FoundWay>();
  for (const { finds } of hits) {
    for (const { way, begins, term: of } of finds) {
      if (of !== index || !begins) continue;
      const entry = counts.get(way.label) ?? { way, count: 0 };
      entry.count += 1;
      counts.set(way.label, entry);
    }
  }
  return [...counts.values()];
}
