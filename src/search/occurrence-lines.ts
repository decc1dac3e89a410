import { charactersOf } from './excerpt.ts';
import { wordsOf } from './fold.ts';
import type { GuideGroup, GuideRecord, RecordText } from './guide.ts';
import { distinct, type Span } from './pattern.ts';
import { placeName } from './report/sentences.ts';
import type { Hit } from './hit.ts';

/** One occurrence with the words before and behind it. */
export interface OccurrenceLine {
  /** "Telegram 3". */
  title: string;
  /** "Paragraph 7". */
  place: string;
  group: GuideGroup;
  record: GuideRecord;
  before: string;
  words: string;
  after: string;
  /** What it is, in words of its record. */
  span: Span;
}

/** Most letters on either side. */
const context = 90;

/** The occurrences in a record, in its order. */
export function occurrenceLines({ group, record, finds }: Hit, { text, mark }: RecordText): OccurrenceLine[] {
  const all = wordsOf(text);
  return distinct(finds).flatMap((span) => charactersOf(all, [span]).map(({ start, end }): OccurrenceLine => ({
    title: group.title, place: placeName(record.kind, record.place, mark), group, record,
    before: tail(text.slice(0, start), context), words: text.slice(start, end), after: head(text.slice(end), context), span,
  })));
}

/** The end of a text, from a word on, at most so many letters; of a text that does not part its words, from any letter on. */
export function tail(text: string, letters: number): string {
  const start = text.length - Math.max(letters, 0);
  if (start <= 0 || !text.includes(' ')) return text.slice(Math.max(start, 0));
  const gap = text.indexOf(' ', start - 1);
  return gap === -1 ? '' : text.slice(gap + 1);
}

/** The beginning of a text, up to a word, at most so many letters; of a text that does not part its words, up to any letter. */
export function head(text: string, letters: number): string {
  const end = Math.max(letters, 0);
  if (end >= text.length || !text.includes(' ')) return text.slice(0, end);
  return text.slice(0, Math.max(0, text.lastIndexOf(' ', end)));
}

/**
 * Occurrences as a table (RFC 4180), with a mark that says it is UTF-8, which spreadsheets ask for.
 * @param addressOf where a line leads to
 */
export function linesToCsv(lines: readonly OccurrenceLine[], addressOf: (line: OccurrenceLine) => string): string {
  const rows = lines.map((line) => [line.title, line.place, line.before, line.words, line.after, addressOf(line)]);
  return `\ufeff${[['telegram', 'place', 'before', 'words', 'after', 'address'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Occurrences as text, one a line, columns set apart by tabs. */
export function linesToText(lines: readonly OccurrenceLine[]): string {
  return lines.map(({ title, place, before, words, after }) => [title, place, before, words, after].map((each) => each.trim()).join('\t')).join('\n');
}

/** A cell of a table; one that begins as a formula is kept from being one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
