/**
 * How a correspondence is drawn: as a chart of two sides by days where it is
 * short enough for one look, otherwise as a register by years and months.
 */
import type { Crossing, Edition } from '../model.ts';
import { chartFrom, type Chart, type ExchangeTelegram } from './chart.ts';
import { registerFrom, type Register } from './register.ts';

export type Exchange = Chart | Register;

/** Lays out the exchange of an edition. */
export function exchangeOf(edition: Pick<Edition, 'telegrams' | 'relations' | 'crossings' | 'events'>): Exchange {
  const telegrams = placesAmong(edition).sort(byTime);
  const events = [...edition.events].sort((a, b) => order(a.date.from, b.date.from) || order(a.date.to, b.date.to));
  return chartFrom(telegrams, edition.relations, events) ?? registerFrom(telegrams, events);
}

/** Minutes that reading takes at 220 words a minute, rounded up; at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.ceil(words / 220));
}

function placesAmong({ telegrams, relations, crossings: pairs }: Pick<Edition, 'telegrams' | 'relations' | 'crossings'>): ExchangeTelegram[] {
  const crossings = partnersOf(pairs);
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
  for (const { telegrams: [one, other] } of crossings) {
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
