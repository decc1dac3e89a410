import { dateInWords, partsOfDay } from '../dates.ts';
import type { ContextEvent, Edition, EditionDate, Telegram } from '../model.ts';

/** One line of the chronology. */
export type ChronologyEntry =
  | { kind: 'event'; label: string; event: ContextEvent }
  | { kind: 'telegram'; label: string; telegram: Telegram };

/** The most telegrams that a chronology can hold and still be read for its events. */
const mostTelegrams = 100;

/**
 * Telegrams and context events in the order of time, events of a day first; only the events where the telegrams are very many.
 * The label of a telegram says the year only where the entry before it is of another.
 */
export function chronologyOf({ telegrams, events }: Pick<Edition, 'telegrams' | 'events'>): ChronologyEntry[] {
  const entries = [
    ...events.map((event) => ({ kind: 'event', date: event.date, event }) as const),
    ...(telegrams.length > mostTelegrams ? [] : telegrams.map((telegram) => ({ kind: 'telegram', date: telegram.date, telegram }) as const)),
  ].sort((a, b) => order(a.date.from, b.date.from) || order(a.date.to, b.date.to));
  return entries.map((entry, at): ChronologyEntry => {
    if (entry.kind === 'event') return { kind: 'event', label: entry.event.dateLabel, event: entry.event };
    return { kind: 'telegram', label: labelAfter(entries[at - 1]?.date ?? null, entry.date), telegram: entry.telegram };
  });
}

function labelAfter(previous: EditionDate | null, date: EditionDate): string {
  const words = dateInWords(date);
  const { year } = partsOfDay(date.to);
  const isSameYear = previous !== null && [previous.to, date.from].every((day) => partsOfDay(day).year === year);
  return isSameYear ? words.slice(0, -(year.length + 1)) : words;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
