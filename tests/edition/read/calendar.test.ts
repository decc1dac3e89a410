import { describe, expect, it } from 'vitest';
import { dateFrom, isCalendarDay } from '../../../src/edition/read/calendar.ts';

describe('isCalendarDay', () => {
  it.each(['1949-01-13', '2000-02-29', '1948-12-31', '0001-01-01'])('accepts %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each(['1949-02-30', '1900-02-29', '1949-13-01', '1949-00-10', '1949-01-00', '1949-1-3', '1949-01-13T00:00', '', ' 1949-01-13'])('refuses “%s”', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('dateFrom', () => {
  it('reads a day and a span of days', () => {
    expect(dateFrom('1949-01-13')).toEqual({ from: '1949-01-13', to: '1949-01-13' });
    expect(dateFrom('1949-01-12/1949-01-13')).toEqual({ from: '1949-01-12', to: '1949-01-13' });
  });

  it.each(['1949-01-13/1949-01-12', '1949-01-13/1949-01-13', '1949-01-12/', '1949-01-12/1949-02-30', '1949-01-01/1949-01-02/1949-01-03'])('refuses %s', (text) => {
    expect(dateFrom(text)).toBeNull();
  });
});
