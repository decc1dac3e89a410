import type { RecordKind } from '../guide.ts';
import type { Outcome } from '../search.ts';
import { type Line, words } from './segments.ts';
import { countsByTerm, type Tally, talliesOf } from './tally.ts';

/** Most terms whose counts are told one by one. */
const mostCounted = 8;

/**
 * How much was found. One thing is counted by its occurrences: "13 occurrences in 6 paragraphs and 2 headings;
 * 1 more in 1 editors’ note."; several by the passages that have all: "2 paragraphs have all of it."
 */
export function countSentence(outcome: Outcome): string {
  const { terms, hits, relaxed } = outcome;
  const tallies = talliesOf(outcome);
  const unfound = terms.filter(({ excluded, optional, spans }) => !excluded && !optional && spans.length === 0).map(({ typed }) => `“${typed}”`);
  if (hits.length === 0) return 'Nothing found.';
  if (relaxed) return `No passage has all of it. ${hits.length} ${hits.length === 1 ? 'has' : 'have'} some of it, the best first.`;
  const deciding = decidingTerms(outcome);
  const clauses = new Set(deciding.map((index) => terms[index]?.clause));
  if (clauses.size > 1) return `${passagesInWords(tallies, unfound.length === 0 ? 'all of it' : `all but ${listInWords(unfound)}`)}.`;
  return `${tallyInWords(tallies, unfound.length === 0 ? '' : ` of ${deciding.map((index) => `“${terms[index]?.typed ?? ''}”`).join(' or ')}`)}.`;
}

/** Indexes of the terms that decide what is found. */
function decidingTerms({ terms }: Outcome): number[] {
  return terms.flatMap(({ excluded, optional, spans }, index) => (!excluded && !optional && spans.length > 0 ? [index] : []));
}

/** How often each of several terms was found in the passages that have them all. */
export function countsOfTerms(outcome: Outcome): Line[] {
  const counts = countsByTerm(outcome);
  const deciding = decidingTerms(outcome);
  if (outcome.relaxed || outcome.hits.length === 0 || deciding.length < 2 || deciding.length > mostCounted) return [];
  const notes = outcome.hits.some(({ record }) => record.kind === 'note') ? ', notes included' : '';
  return [[words(`There: ${deciding.map((index) => `“${outcome.terms[index]?.typed ?? ''}” ${counts[index] ?? 0}`).join(', ')}${notes}.`)]];
}

/** "13 occurrences in 6 paragraphs and 2 headings; 1 in an editors’ note". */
function tallyInWords({ text, notes }: { text: Tally; notes: Tally }, of: string): string {
  const ofNotes = kindsInWords(notes);
  if (text.occurrences === 0) return `${occurrences(notes.occurrences)}${of} in ${ofNotes}`;
  const ofText = `${occurrences(text.occurrences)}${of} in ${kindsInWords(text)}`;
  return notes.occurrences === 0 ? ofText : `${ofText}; ${notes.occurrences} more in ${ofNotes}`;
}

function passagesInWords({ text, notes }: { text: Tally; notes: Tally }, what: string): string {
  const verb = (tally: Tally) => (passages(tally) === 1 ? 'has' : 'have');
  const [main, more] = passages(text) === 0 ? [notes, null] : [text, passages(notes) === 0 ? null : notes];
  return `${kindsInWords(main)} ${verb(main)} ${what}${more === null ? '' : `; so ${passages(more) === 1 ? 'has' : 'have'} ${kindsInWords(more)}`}`;
}

function passages({ passages: all }: Tally): number {
  return all.reduce((sum, { count }) => sum + count, 0);
}

function kindsInWords({ passages: all }: Tally): string {
  return listInWords(all.map(({ kind, count }) => counted(kind, count)));
}

export function occurrences(count: number): string {
  return `${count} ${count === 1 ? 'occurrence' : 'occurrences'}`;
}

/** "a, b and c". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const kinds: Readonly<Record<RecordKind, readonly [one: string, several: string]>> = {
  paragraph: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  salutation: ['salutation', 'salutations'],
  closing: ['closing formula', 'closing formulas'],
  dateline: ['date', 'dates'],
  signed: ['signature', 'signatures'],
  front: ['line of the title page', 'lines of the title page'],
  sourceNote: ['note of the source', 'notes of the source'],
  note: ['editors’ note', 'editors’ notes'],
};

function counted(kind: RecordKind, count: number): string {
  return `${count} ${kinds[kind][count === 1 ? 0 : 1]}`;
}

/** What a place of a telegram is called, beside its words. */
export function placeName(kind: RecordKind, place: string, mark: string): string {
  if (kind === 'paragraph') return `Paragraph ${place.slice(1)}`;
  if (kind === 'note') return mark === '' ? 'Editors’ note' : `Editors’ note ${mark}`;
  const [name] = kinds[kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
