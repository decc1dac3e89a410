import { dayOfNumber, numberOfDay } from '../dates.ts';
import type { CalendarDay, NameId } from '../ids.ts';
import type { ContextEvent, Relation, Telegram } from '../model.ts';

/** Two sides, a row or more for each day, and lines between the telegrams. */
export interface Chart {
  form: 'chart';
  /** The sender of the first telegram stands left. */
  sides: Record<Side, NameId>;
  /** Every day from the first to the last, also those on which nothing is known to have happened. */
  days: ChartDay[];
  /** The rows from the first telegram's to the last one's, both included. */
  telegramRows: { first: number; last: number };
  /** How many rows there are. */
  rows: number;
  /** Telegrams and events in the order of time. */
  items: (ChartTelegram | ChartEvent)[];
  /** In the order of the edition's relations. */
  lines: ChartLine[];
  /** Events too far from the telegrams for the chart, in the order of time. */
  before: ContextEvent[];
  after: ContextEvent[];
}

export type Side = 'left' | 'right';

export interface ChartDay {
  day: CalendarDay;
  /** First row, from 1. */
  row: number;
  /** How many rows the day has: as many as the most that one side, or the middle, has on that day. */
  rows: number;
}

/** A telegram with what the edition knows of its place among the others, numbers of telegrams in ascending order. */
export interface ExchangeTelegram {
  kind: 'telegram';
  telegram: Telegram;
  answers: number[];
  continues: number[];
  crosses: number[];
}

export interface ChartTelegram extends ExchangeTelegram {
  side: Side;
  row: number;
  /** More than one where the date is a span of days. */
  rows: number;
}

export interface ChartEvent {
  kind: 'event';
  event: ContextEvent;
  row: number;
}

/** A line from a telegram to the one that answers or continues it. */
export interface ChartLine {
  kind: 'answers' | 'continues';
  /** Numbers of the earlier telegram and of the later one. */
  telegrams: readonly [number, number];
  /** The last row of the earlier telegram. */
  start: { side: Side; row: number };
  /** The first row of the later telegram. */
  end: { side: Side; row: number };
}

/** The most telegrams and rows that are still seen in one look. */
const mostTelegrams = 24;
const mostRows = 31;
/** How many days before the first telegram and after the last an event still belongs to the picture. */
const daysAround = 3;

/** Lays out telegrams and events, both in the order of time; null where two sides and few days cannot hold them. */
export function chartFrom(
  telegrams: readonly ExchangeTelegram[], relations: readonly Relation[], context: readonly ContextEvent[],
): Chart | null {
  const sides = sidesOf(telegrams);
  if (sides === null || telegrams.length > mostTelegrams) return null;

  const spans = telegrams.map(({ telegram }) => daysOf(telegram.date));
  const firstSent = Math.min(...spans.map(({ from }) => from));
  const lastSent = Math.max(...spans.map(({ to }) => to));
  const near = context.filter(({ date }) =>
    numberOfDay(date.from) >= firstSent - daysAround && numberOfDay(date.to) <= lastSent + daysAround);
  const eventDays = near.map(({ date }) => numberOfDay(date.from));
  const first = Math.min(firstSent, ...eventDays);
  const last = Math.max(lastSent, ...eventDays);
  if (last - first >= mostRows) return null;

  const slots = { left: new Map<number, number>(), right: new Map<number, number>(), middle: new Map<number, number>() };
  const telegramSlots = telegrams.map(({ telegram }, index) =>
    takeSlot(slots[sideOf(telegram, sides)], spans[index] ?? daysOf(telegram.date)));
  const eventSlots = eventDays.map((day) => takeSlot(slots.middle, { from: day, to: day }));
  const days = rowsOfDays(first, last, Object.values(slots));
  const rows = days.reduce((sum, day) => sum + day.rows, 0);
  if (rows > mostRows) return null;

  const rowOf = (day: number) => days[day - first]?.row ?? 1;
  const placed = telegrams.map((item, index): ChartTelegram => {
    const { from, to } = spans[index] ?? daysOf(item.telegram.date);
    const row = rowOf(from) + (telegramSlots[index] ?? 0);
    return { ...item, side: sideOf(item.telegram, sides), row, rows: Math.max(rowOf(to), row) - row + 1 };
  });
  const separate = placed.map((item) => endingBeforeTheNext(item, placed));
  const events: ChartEvent[] = near.map((event, index) => (
    { kind: 'event', event, row: rowOf(eventDays[index] ?? first) + (eventSlots[index] ?? 0) }));

  return {
    form: 'chart', sides, days, rows,
    telegramRows: {
      first: Math.min(...separate.map(({ row }) => row)),
      last: Math.max(...separate.map(lastRow)),
    },
    items: [...separate, ...events].sort((a, b) => a.row - b.row),
    lines: linesBetween(separate, relations),
    before: context.filter((event) => !near.includes(event) && numberOfDay(event.date.from) <= lastSent),
    after: context.filter((event) => !near.includes(event) && numberOfDay(event.date.from) > lastSent),
  };
}

/** The two correspondents; null where there are not exactly two. */
function sidesOf(telegrams: readonly ExchangeTelegram[]): Record<Side, NameId> | null {
  const [left, right, ...more] = new Set(telegrams.flatMap(({ telegram }) => [...telegram.senders, ...telegram.addressees]));
  return left === undefined || right === undefined || more.length > 0 ? null : { left, right };
}

function sideOf({ senders }: Pick<Telegram, 'senders'>, sides: Record<Side, NameId>): Side {
  return senders.includes(sides.left) ? 'left' : 'right';
}

function daysOf(date: { from: string; to: string }): { from: number; to: number } {
  return { from: numberOfDay(date.from), to: numberOfDay(date.to) };
}

/** The next free row of a span's first day, from 0; the span is entered on each of its days. */
function takeSlot(taken: Map<number, number>, { from, to }: { from: number; to: number }): number {
  const slot = taken.get(from) ?? 0;
  for (let day = from; day <= to; day += 1) taken.set(day, (taken.get(day) ?? 0) + 1);
  return slot;
}

function rowsOfDays(first: number, last: number, taken: readonly Map<number, number>[]): ChartDay[] {
  const days: ChartDay[] = [];
  let row = 1;
  for (let day = first; day <= last; day += 1) {
    const rows = Math.max(1, ...taken.map((slots) => slots.get(day) ?? 0));
    days.push({ day: dayOfNumber(day), row, rows });
    row += rows;
  }
  return days;
}

function lastRow({ row, rows }: { row: number; rows: number }): number {
  return row + rows - 1;
}

/** Shortens a span where another telegram of the same side begins within it. */
function endingBeforeTheNext(item: ChartTelegram, all: readonly ChartTelegram[]): ChartTelegram {
  const next = Math.min(...all.filter(({ side, row }) => side === item.side && row > item.row).map(({ row }) => row));
  return { ...item, rows: Math.min(item.rows, next - item.row) };
}

function linesBetween(telegrams: readonly ChartTelegram[], relations: readonly Relation[]): ChartLine[] {
  const placed = new Map(telegrams.map((item) => [item.telegram.number, item]));
  return relations.flatMap(({ from, to, kind }): ChartLine[] => {
    const earlier = placed.get(to);
    const later = placed.get(from);
    if (!earlier || !later) return [];
    return [{
      kind,
      telegrams: [to, from],
      start: { side: earlier.side, row: lastRow(earlier) },
      end: { side: later.side, row: later.row },
    }];
  });
}
