/**
 * How a correspondence is drawn: as a chart of two sides by days where it is
 * short enough for one look, otherwise as a register by years and months.
 */
import type { CalendarDay, ContextEvent, Edition, NameId, Telegram } from '../model.ts';
import { chartFrom } from './chart.ts';
import { crossingsOf, type Crossing } from './crossings.ts';
import { registerFrom } from './register.ts';

export type Exchange = Chart | Register;

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

/** All telegrams by year and month. */
export interface Register {
  form: 'register';
  years: RegisterYear[];
  /** Events before the first telegram's day and after the last one's, in the order of time. */
  before: ContextEvent[];
  after: ContextEvent[];
}

export interface RegisterYear {
  /** As printed, "1949". */
  year: string;
  months: RegisterMonth[];
}

export interface RegisterMonth {
  /** As printed, "January". */
  month: string;
  telegrams: ExchangeTelegram[];
}

/** Lays out the exchange of an edition. */
export function exchangeOf(edition: Pick<Edition, 'telegrams' | 'relations' | 'events'>): Exchange {
  const telegrams = placesAmong(edition).sort(byTime);
  const events = [...edition.events].sort((a, b) => order(a.date.from, b.date.from) || order(a.date.to, b.date.to));
  return chartFrom(telegrams, edition.relations, events) ?? registerFrom(telegrams, events);
}

/** Minutes that reading takes at 220 words a minute, rounded up; at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.ceil(words / 220));
}

function placesAmong({ telegrams, relations }: Pick<Edition, 'telegrams' | 'relations'>): ExchangeTelegram[] {
  const crossings = partnersOf(crossingsOf(telegrams, relations));
  const related = Map.groupBy(relations, ({ from, kind }) => `${from} ${kind}`);
  const targets = (number: number, kind: 'answers' | 'continues') =>
    (related.get(`${number} ${kind}`) ?? []).map(({ to }) => to).sort((a, b) => a - b);
  return telegrams.map((telegram) => ({
    kind: 'telegram',
    telegram,
    answers: targets(telegram.number, 'answers'),
    continues: targets(telegram.number, 'continues'),
    crosses: crossings.get(telegram.number) ?? [],
  }));
}

function partnersOf(crossings: readonly Crossing[]): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  for (const [one, other] of crossings) {
    partners.set(one, [...(partners.get(one) ?? []), other]);
    partners.set(other, [...(partners.get(other) ?? []), one]);
  }
  return partners;
}

function byTime(a: ExchangeTelegram, b: ExchangeTelegram): number {
  return order(a.telegram.date.from, b.telegram.date.from) || a.telegram.number - b.telegram.number;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
