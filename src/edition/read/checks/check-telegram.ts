/** What one telegram's frontmatter says of itself, against its own printed lines. */
import { reportProblem } from '../../../markdown/problem.ts';
import { dayInWords } from '../../dates.ts';
import { linesOf } from '../../lines.ts';
import { words } from '../../passages.ts';
import type { UsableTelegram } from '../read-telegram.ts';
import { daysIn } from './printed-days.ts';

/** Reports a date that heading or dateline contradict, and a pseudonym that is not signed. */
export function checkTelegram(telegram: UsableTelegram, language: string): void {
  checkDate(telegram, language);
  checkPseudonym(telegram);
}

/** A date in the editors' own words, or a probable one, is their judgement, whatever is printed. */
function checkDate({ file, transcription, frontmatter: { value, placeOf } }: UsableTelegram, language: string): void {
  const { date, dateLabel, headingDate, datelineDate } = value;
  if (dateLabel !== undefined || date.certainty === 'probable') return;
  for (const line of linesOf(transcription)) {
    if (line.type !== 'heading' && line.type !== 'dateline') continue;
    const [from, to] = line.type === 'heading' ? [headingDate ?? date.from, headingDate ?? date.to] : [datelineDate ?? date.from, datelineDate ?? date.to];
    const days = daysIn(words(line.children, 'original'), language);
    if (days.length !== 1) continue;
    const [printed = ''] = days;
    if (printed >= from && printed <= to) continue;
    const key = headingDate === undefined ? 'date' : line.type === 'heading' ? 'headingDate' : 'datelineDate';
    reportProblem(file, placeOf([key]), 'date-not-printed', `The ${line.type} gives ${dayInWords(printed)}, and “${key}” does not. Correct it; or give both days by headingDate and datelineDate; or say in dateLabel what the editors hold.`);
    return;
  }
}

function checkPseudonym({ file, transcription, frontmatter: { value: { pseudonym }, placeOf } }: UsableTelegram): void {
  if (pseudonym === null) return;
  const signed = linesOf(transcription).find(({ type }) => type === 'signed');
  const signature = signed ? words(signed.children, 'original').trim() : '';
  if (signature.toLowerCase().includes(pseudonym.toLowerCase())) return;
  const found = signature === '' ? 'there is no signature' : `the signature is “${signature}”`;
  reportProblem(file, placeOf(['pseudonym']), 'pseudonym-not-signed', `The pseudonym is “${pseudonym}”, and ${found}. Write it as it is signed, or null where the sender signs with the own name.`);
}
