import { describe, expect, test } from '@jest/globals';
import { addDays, compareDates, isLondonDate, londonDate, nextDay, weekdayOf } from './index.js';

describe('a London date', () => {
  test.each(['2021-02-28', '2020-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is one', (text) => {
    expect(isLondonDate(text)).toBe(true);
    expect(londonDate(text)).toBe(text);
  });

  test.each(['2021-02-29', '1900-02-29', '2021-02-30', '2021-04-31', '2021-13-01', '2021-00-10', '2021-01-00', '2021-01-32'])('%s is refused by name', (text) => {
    expect(isLondonDate(text)).toBe(false);
    expect(() => londonDate(text)).toThrow(expect.objectContaining({ code: 'ERR_DATE_FORMAT', message: expect.stringContaining(text) }));
  });

  test.each(['0000-01-01', '0202-06-18', '1899-12-31', '2200-01-01', '9999-12-31'])('%s is refused for its year', (text) => {
    expect(isLondonDate(text)).toBe(false);
    expect(() => londonDate(text)).toThrow(expect.objectContaining({ code: 'ERR_DATE_FORMAT', message: `The year of "${text}" is not one from 1900 to 2199. Check the year.` }));
  });

  test.each(['', ' ', '2021-6-18', '18/06/2021', '20210618', '2021-06-18T00:00:00Z', ' 2021-06-18', '2021-06-18\n', '+12021-06-18', '-2021-06-18', '２０２１-06-18', 'Jane Example'])('%p is refused', (text) => {
    expect(() => londonDate(text)).toThrow(expect.objectContaining({ code: 'ERR_DATE_FORMAT', message: expect.stringContaining('YYYY-MM-DD') }));
  });

  test('exists when JavaScript does not roll it into another month', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const days = [1900, 1999, 2000, 2023, 2024].flatMap((year) =>
      Array.from({ length: 14 }, (_, month) => Array.from({ length: 33 }, (__, day) => `${year}-${two(month)}-${two(day)}`)).flat());
    const rolled = (text: string): boolean => {
      const midnight = new Date(`${text}T00:00:00Z`);
      return Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(text);
    };
    expect(days.filter((day) => isLondonDate(day) === rolled(day))).toEqual([]);
  });

  test('a refusal does not repeat what may be a name', () => {
    expect(() => londonDate('Jane Example')).not.toThrow(/Jane/);
  });

  test('steps over months, years and leap days', () => {
    expect(nextDay(londonDate('2020-02-28'))).toBe('2020-02-29');
    expect(nextDay(londonDate('2021-12-31'))).toBe('2022-01-01');
    expect(addDays(londonDate('2021-03-01'), -1)).toBe('2021-02-28');
    expect(addDays(londonDate('2021-03-28'), 365)).toBe('2022-03-28');
    expect(addDays(londonDate('1970-01-01'), 0)).toBe('1970-01-01');
  });

  test.each([[3_000_000, '2199-12-31'], [-700_000, '1900-01-01'], [0.5, '2021-06-18'], [NaN, '2021-06-18']])('%p days from %s are refused', (days, date) => {
    expect(() => addDays(londonDate(date), days)).toThrow(expect.objectContaining({ code: 'ERR_VALIDATION' }));
  });

  test.each([['2021-06-18', 'Friday'], ['1970-01-01', 'Thursday'], ['1969-12-31', 'Wednesday'], ['1900-01-01', 'Monday'], ['2000-02-29', 'Tuesday'], ['2028-12-31', 'Sunday']])('%s is a %s', (date, weekday) => {
    expect(weekdayOf(londonDate(date))).toBe(weekday);
  });

  test('sorts by time', () => {
    const dates = ['2021-10-01', '2020-12-31', '2021-09-30', '2020-12-31'].map(londonDate);
    expect(dates.sort(compareDates)).toEqual(['2020-12-31', '2020-12-31', '2021-09-30', '2021-10-01']);
  });
});
