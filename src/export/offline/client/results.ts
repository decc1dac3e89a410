/** What a search found, as a list of links with the words in their context. */
import type { Find, Outcome } from '../../../search/search.ts';
import { talliesOf, waysFound } from '../../../search/tally.ts';
import type { PageRecord } from './page-records.ts';

/** Letters of context before the first find and after the last. */
const context = 60;

/** The sentence that says how much was found, where, and what else was looked for. */
export function summaryOf(outcome: Outcome): string {
  const { text, notes } = talliesOf(outcome);
  const missing = [...new Set(outcome.terms.flatMap((term) => term.missing))];
  const also = outcome.terms.flatMap((term) => waysFound(term, outcome)).filter(({ way }) => way.reason !== 'typed').map(({ way }) => way.label);
  const count = text.occurrences + notes.occurrences;
  const found = count === 0 ? 'Nothing found.' : `${count} ${count === 1 ? 'occurrence' : 'occurrences'} in ${outcome.hits.length} ${outcome.hits.length === 1 ? 'passage' : 'passages'}.`;
  return [
    found,
    also.length > 0 ? `Also as ${[...new Set(also)].join(', ')}.` : '',
    missing.length > 0 ? `The edition has no “${missing.join('”, “')}”.` : '',
    outcome.relaxed ? 'No passage has all of it.' : '',
  ].filter(Boolean).join(' ');
}

/** One item for each passage. */
export function itemsOf(outcome: Outcome, records: ReadonlyMap<string, PageRecord>): HTMLLIElement[] {
  return outcome.hits.flatMap(({ record: { place: id }, finds }) => {
    const record = records.get(id);
    if (!record) return [];
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = placeOf(record);
    item.append(link, ' ', ...snippetOf(record, finds));
    return [item];
  });
}

/** Every place that was found, as ranges of the document. */
export function rangesOf(outcome: Outcome, records: ReadonlyMap<string, PageRecord>): Range[] {
  return outcome.hits.flatMap(({ record: { place: id }, finds }) => {
    const record = records.get(id);
    return record ? finds.flatMap((find) => rangeOf(record, extentOf(record, find)) ?? []) : [];
  });
}

/** "3.7"; "3, heading"; "1, note a". */
function placeOf({ id, kind }: PageRecord): string {
  const [owner = '', within = ''] = id.split('-');
  const part = owner === 'front' ? 'Title page' : owner === 'whole' ? 'The whole' : owner.slice(1);
  if (kind === 'paragraph') return `${part}.${within.slice(1)}`;
  if (kind === 'front') return part;
  const note = kind === 'note' ? document.querySelector(`#${CSS.escape(id)} .back`)?.textContent : undefined;
  return `${part}, ${kind === 'note' ? `note ${note ?? ''}`.trim() : kind === 'sourceNote' ? 'note of the source' : kind === 'signed' ? 'signature' : kind}`;
}

interface Extent {
  start: number;
  end: number;
}

function extentOf({ words }: PageRecord, { start, end }: Find): Extent {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function snippetOf(record: PageRecord, finds: readonly Find[]): (string | HTMLElement)[] {
  const extents = finds.map((find) => extentOf(record, find));
  const first = extents[0]?.start ?? 0;
  const from = first <= context ? 0 : record.text.indexOf(' ', first - context) + 1;
  const last = Math.max(...extents.filter(({ start }) => start < first + 4 * context).map(({ end }) => end));
  const space = record.text.indexOf(' ', last + context);
  const to = space < 0 ? record.text.length : space;
  const parts: (string | HTMLElement)[] = [from > 0 ? '… ' : ''];
  let at = from;
  for (const { start, end } of extents) {
    if (start < at || end > to) continue;
    const mark = document.createElement('mark');
    mark.textContent = record.text.slice(start, end);
    parts.push(record.text.slice(at, start), mark);
    at = end;
  }
  return [...parts, record.text.slice(at, to), to < record.text.length ? ' …' : ''];
}

function rangeOf({ pieces }: PageRecord, { start, end }: Extent): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
