import { countOfKind, kindInWords } from '../../edition/place-labels.ts';
import type { RecordKind } from '../guide.ts';
import type { Hit } from '../hit.ts';
import type { Outcome } from '../search.ts';
import { type Line, words } from './segments.ts';
import { countsByTerm, decidingTerms, type Tally, talliesOf } from './tally.ts';

/** Most terms whose counts are told one by one. */
const mostCounted = 8;

/**
 * How much was found. One thing is counted by its occurrences: "13 occurrences in 6 paragraphs and 2 headings;
 * 1 more in 1 editors’ note."; several by the passages that have all: "2 paragraphs have all of it."
 * Empty where only a place was named, and no words.
 */
export function countSentence(outcome: Outcome): string {
  const { terms, hits, places, wanting, relaxed } = outcome;
  // Where to go is said by itself.
  if (terms.length === 0 && (places.length > 0 || wanting !== null)) return '';
  const tallies = talliesOf(outcome);
  const unfound = terms.filter(({ excluded, optional, spans }) => !excluded && !optional && spans.length === 0).map(({ typed }) => `“${typed}”`);
  if (hits.length === 0) return 'Nothing found.';
  if (relaxed) return `No passage has all of it. ${hits.length} ${hits.length === 1 ? 'has' : 'have'} some of it, the best first.`;
  const deciding = decidingTerms(outcome);
  const clauses = new Set(deciding.map((index) => terms[index]?.clause));
  if (clauses.size > 1) return `${passagesInWords(tallies, unfound.length === 0 ? 'all of it' : `all but ${listInWords(unfound)}`)}.`;
  return `${tallyInWords(tallies, unfound.length === 0 ? '' : ` of ${deciding.map((index) => `“${terms[index]?.typed ?? ''}”`).join(' or ')}`)}.`;
}

/** How often each of several terms was found in the passages that have them all. */
export function countsOfTerms(outcome: Outcome): Line[] {
  const counts = countsByTerm(outcome);
  const deciding = decidingTerms(outcome);
  if (outcome.relaxed || outcome.hits.length === 0 || deciding.length < 2 || deciding.length > mostCounted) return [];
  return [[words(`There: ${deciding.map((index) => `“${outcome.terms[index]?.typed ?? ''}” ${counts[index] ?? 0}`).join(', ')}${editorsIncluded(outcome.hits)}.`)]];
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

function counted(kind: RecordKind, count: number): string {
  if (kind === 'note') return `${count} ${count === 1 ? 'editors’ note' : 'editors’ notes'}`;
  if (kind === 'reading') return `${count} ${count === 1 ? 'reading of another text' : 'readings of other texts'}`;
  return countOfKind(kind, count);
}

/** What a place of a telegram is called, beside its words. */
export function placeName(kind: RecordKind, place: string, mark: string): string {
  if (kind === 'paragraph') return `Paragraph ${place.slice(1)}`;
  if (kind === 'note') return mark === '' ? 'Editors’ note' : `Editors’ note ${mark}`;
  if (kind === 'reading') return mark === '' ? 'Reading of another text' : `Reading of another text, ${mark}`;
  return capitalised(kindInWords(kind));
}

/** What among the hits is the editors', where any is, for behind a number that counts it too: ", notes included". */
export function editorsIncluded(hits: readonly Pick<Hit, 'record'>[]): string {
  const has = (kind: RecordKind) => hits.some(({ record }) => record.kind === kind);
  const included = [...(has('note') ? ['notes'] : []), ...(has('reading') ? ['readings of other texts'] : [])];
  return included.length === 0 ? '' : `, ${included.join(' and ')} included`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
