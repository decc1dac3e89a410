import type { RecordKind } from './guide.ts';
import type { Tally } from './tally.ts';

/** "13 occurrences in 6 paragraphs and 2 headings; 1 in an editors’ note". */
export function tallyInWords({ text, notes }: { text: Tally; notes: Tally }): string {
  const ofNotes = listInWords(notes.passages.map(({ kind, count }) => counted(kind, count)));
  if (text.occurrences === 0) return notes.occurrences === 0 ? 'Nothing found' : `${occurrences(notes.occurrences)} in ${ofNotes}`;
  const ofText = `${occurrences(text.occurrences)} in ${listInWords(text.passages.map(({ kind, count }) => counted(kind, count)))}`;
  return notes.occurrences === 0 ? ofText : `${ofText}; ${notes.occurrences} more in ${ofNotes}`;
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
