import { partsOfDay } from '../dates.ts';
import type { ContextEvent } from '../model.ts';
import type { ExchangeTelegram } from './chart.ts';

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

/** All telegrams, already in the order of time, by the year and month in which each begins. */
export function registerFrom(telegrams: readonly ExchangeTelegram[], events: readonly ContextEvent[]): Register {
  const first = telegrams[0]?.telegram.date.from ?? '';
  const last = telegrams.reduce((latest, { telegram: { date } }) => (date.to > latest ? date.to : latest), first);
  const byYear = Map.groupBy(telegrams, ({ telegram }) => partsOfDay(telegram.date.from).year);
  return {
    form: 'register',
    years: [...byYear].map(([year, ofYear]) => ({ year, months: monthsOf(ofYear) })),
    before: events.filter(({ date }) => date.from < first),
    after: events.filter(({ date }) => date.from >= first && date.from > last),
  };
}

function monthsOf(telegrams: readonly ExchangeTelegram[]): RegisterMonth[] {
  const byMonth = Map.groupBy(telegrams, ({ telegram }) => partsOfDay(telegram.date.from).month);
  return [...byMonth].map(([month, ofMonth]) => ({ month, telegrams: ofMonth }));
}
