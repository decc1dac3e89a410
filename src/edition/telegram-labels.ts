import { dateInWords } from './dates.ts';
import { capitalised } from './document-kinds.ts';
import { inOneList } from './in-one-list.ts';
import type { NameId } from './ids.ts';
import type { Name, Telegram } from './model.ts';

/** The names of an edition by their keys. */
export type NameLabels = ReadonlyMap<NameId, Pick<Name, 'label'>>;

/** Who wrote to whom: "Mao Tse-tung to J. V. Stalin". */
export function directionInWords({ senders, addressees }: Pick<Telegram, 'senders' | 'addressees'>, names: NameLabels): string {
  return `${partiesInWords(senders, names)} to ${partiesInWords(addressees, names)}`;
}

/** A document by its kind and number: "Telegram 3". */
export function numberedLabel({ kind, number }: Pick<Telegram, 'kind' | 'number'>): string {
  return `${capitalised(kind)} ${number}`;
}

/** What stands in the place of a heading where the source has none; null where it has one. */
export function substituteHeading(telegram: Pick<Telegram, 'kind' | 'number' | 'senders' | 'addressees' | 'date' | 'transcription'>, names: NameLabels): string | null {
  return telegram.transcription.children.some(({ type }) => type === 'heading') ? null : telegramTitle(telegram, names);
}

/** Who wrote, or to whom: "Mao Tse-tung", "Marx and Engels", "A, B and C". */
export function partiesInWords(ids: readonly NameId[], names: NameLabels): string {
  return inOneList(ids.map((id) => labelOf(id, names)));
}

/** What a telegram is called where its heading is too long: "Telegram 3: Mao Tse-tung to J. V. Stalin, 12–13 January 1949". */
export function telegramTitle(telegram: Pick<Telegram, 'kind' | 'number' | 'senders' | 'addressees' | 'date'>, names: NameLabels): string {
  return `${numberedLabel(telegram)}: ${directionInWords(telegram, names)}, ${dateInWords(telegram.date)}`;
}

/** A name as this edition prints it. */
export function labelOf(id: NameId, names: NameLabels): string {
  return names.get(id)?.label ?? id;
}
