/** What several outputs say of the edition as a whole, each said once. */
import type { NameId } from './ids.ts';
import { dateInWords, endsOf } from './dates.ts';
import { commonKind, severalOf } from './document-kinds.ts';
import type { EditionDate, Identity, Telegram } from './model.ts';

/** The title under which the edition is cited. */
export function fullTitle({ title, subtitle }: Pick<Identity, 'title' | 'subtitle'>): string {
  return `${title}: ${subtitle}`;
}

/** Who wrote, each once, in the order in which they first did. */
export function sendersOf({ telegrams }: { telegrams: readonly Telegram[] }): NameId[] {
  return [...new Set(telegrams.flatMap(({ senders }) => senders))];
}

/** From the first day of any telegram to the last; null where there is none. */
export function spanOf({ telegrams }: { telegrams: readonly Telegram[] }): EditionDate | null {
  const from = telegrams.map(({ date }) => date.from).sort().at(0);
  const to = telegrams.map(({ date }) => date.to).sort().at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

const smallNumbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** What there is, and of when: "Six telegrams, 10–15 January 1949"; null where there is nothing. */
export function extentInWords({ telegrams }: { telegrams: readonly Telegram[] }): string | null {
  const span = spanOf({ telegrams });
  const kind = commonKind(telegrams);
  return span && `${smallNumbers[telegrams.length] ?? telegrams.length} ${telegrams.length === 1 ? kind : severalOf(kind)}, ${dateInWords(span)}`;
}

/** A day, a month or a year, or the first and the last of a span, `1949-01-12/1949-01-13` (ISO 8601-1, 5.5.2; EDTF level 0). */
export function isoDate(date: EditionDate): string {
  return endsOf(date).map((parts) => parts.join('-')).join('/');
}

/** The same, with a question mark where the date is probable, `1895-02-03?` (ISO 8601-2, 8.4; EDTF level 1). */
export function dateWithDoubt(date: EditionDate): string {
  return date.certainty === 'probable' ? isoDate(date).split('/').map((end) => `${end}?`).join('/') : isoDate(date);
}
