import type { MentionRecord } from '../../model.ts';
import { reportFindings, unprintedForms } from './name-findings.ts';
import type { AddressedLine } from '../../passages.ts';
import type { ReadFolder } from '../read-folder.ts';
import { checkCapitals } from './unlisted-capitals.ts';

/** Holds the list of names against what is printed: forms that nowhere stand, and capitals that no form covers. */
export function checkPrintedNames(
  { file, source }: NonNullable<ReadFolder['names']>, lines: readonly AddressedLine[], mentions: readonly MentionRecord[], { identity, telegrams }: ReadFolder,
): void {
  reportFindings(file, unprintedForms(source, mentions));
  if (identity && hasCapitalNouns(identity.source.value.language)) return;
  const files = new Map(telegrams.map((telegram) => [telegram.transcription.number, telegram.file]));
  checkCapitals(lines.flatMap(({ telegram, children }) => {
    const own = telegram === null ? identity?.file : files.get(telegram);
    return own ? [{ file: own, children }] : [];
  }), source.value.notNames);
}

/** Whether a language writes every noun with a capital, so that a capital does not make a name: German, Luxembourgish, Low German. */
function hasCapitalNouns(language: string): boolean {
  return ['de', 'lb', 'nds'].includes(language.split('-')[0] ?? '');
}
