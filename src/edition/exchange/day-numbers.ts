import type { CalendarDay } from '../model.ts';

const millisecondsOfDay = 86_400_000;

/** Days since 1 January 1970, negative before it (proleptic Gregorian calendar), so that days can be counted. */
export function numberOfDay(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** The day that `numberOfDay` numbers so. */
export function dayOfNumber(number: number): CalendarDay {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}
