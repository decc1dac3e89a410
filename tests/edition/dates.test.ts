import { describe, expect, it } from 'vitest';
import { dateInWords, dayInWords } from '../../src/edition/dates.ts';
import { dateWithDoubt, isoDate } from '../../src/edition/edition-facts.ts';

describe('dates in words', () => {
  it('prints a day without noughts', () => {
    expect(dayInWords('1949-01-03')).toBe('3 January 1949');
    expect(dayInWords('0949-12-30')).toBe('30 December 949');
  });

  it('says once what both ends of a span share', () => {
    expect(dateInWords({ from: '1949-01-12', to: '1949-01-12' })).toBe('12 January 1949');
    expect(dateInWords({ from: '1949-01-12', to: '1949-01-13' })).toBe('12–13 January 1949');
    expect(dateInWords({ from: '1949-01-31', to: '1949-02-01' })).toBe('31 January – 1 February 1949');
    expect(dateInWords({ from: '1948-12-31', to: '1949-01-01' })).toBe('31 December 1948 – 1 January 1949');
  });

  it('tells months and years where a date has all their days, and what is probable', () => {
    expect(dateInWords({ from: '1894-10-01', to: '1894-10-31' })).toBe('October 1894');
    expect(dateInWords({ from: '1894-03-01', to: '1894-05-31' })).toBe('March–May 1894');
    expect(dateInWords({ from: '1894-11-01', to: '1895-01-31', certainty: 'probable' })).toBe('probably November 1894 – January 1895');
    expect(dateInWords({ from: '1890-01-01', to: '1895-12-31' })).toBe('1890–1895');
    expect([isoDate({ from: '1896-02-01', to: '1896-02-29' }), isoDate({ from: '1894-01-01', to: '1894-12-31' })]).toEqual(['1896-02', '1894']);
    expect(dateWithDoubt({ from: '1894-11-01', to: '1895-01-31', certainty: 'probable' })).toBe('1894-11?/1895-01?');
  });

  it('refuses what is no day', () => {
    expect(() => dayInWords('12.01.1949')).toThrow('1949-01-13');
    expect(() => dayInWords('1949-13-01')).toThrow('1949-13-01');
  });
});
