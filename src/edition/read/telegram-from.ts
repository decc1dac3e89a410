import type { DocumentKind } from '../document-kinds.ts';
import { linesOf } from '../lines.ts';
import type { SummaryClause, Telegram } from '../model.ts';
import { words } from '../passages.ts';
import { countWords } from '../words.ts';
import type { UsableTelegram } from './read-telegram.ts';

const longestOpening = 120;

/**
 * A telegram of the edition from its file and its finished transcription.
 * @param kind of the document where its file does not name another.
 */
export function telegramFrom({ id, file, frontmatter: { value }, transcription }: UsableTelegram, kind: DocumentKind, summary: SummaryClause[]): Telegram {
  const { number, sender: senders, addressee: addressees, pseudonym, date, dateLabel, headingDate, datelineDate } = value;
  const lines = linesOf(transcription);
  const signed = lines.find((line) => line.type === 'signed');
  const first = lines.find((line) => line.type === 'paragraph');
  return {
    id, kind: value.kind ?? kind, number, senders, addressees, pseudonym,
    date: { ...date, ...(dateLabel === undefined ? {} : { label: dateLabel }) },
    dates: headingDate === undefined || datelineDate === undefined ? null : { heading: headingDate, dateline: datelineDate },
    signature: signed ? words(signed.children, 'original').trimEnd() : null,
    transcription, summary,
    words: lines.filter((line) => line.type !== 'heading').reduce((sum, line) => sum + countWords(words(line.children, 'original')), 0),
    openingWords: openingOf(first ? words(first.children, 'reading') : ''),
    path: file.path,
  };
}

function openingOf(text: string): string {
  if (text.length <= longestOpening) return text;
  const cut = text.slice(0, longestOpening);
  const end = cut.lastIndexOf(' ');
  return `${(end === -1 ? cut : cut.slice(0, end)).replace(/[\s,;:.—-]+$/u, '')} …`;
}
