import { describe, expect, test } from '@jest/globals';
import Holidays from 'date-holidays';
import { englandAndWales, extendBankHolidays, londonDate, readBankHolidays, workingDayCalendar } from './index.js';

/** Domain 2.3, retyped. */
const LISTED: Record<string, string> = {
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

function daysOf(year: string): string[] {
  return englandAndWales.holidays.map(({ date }): string => date).filter((date) => date.startsWith(year)).map((date) => date.slice(5));
}

describe('the holidays of England and Wales', () => {
  test.each(Object.entries(LISTED))('%s has the listed days', (year, days) => {
    expect(daysOf(year).join(' ')).toBe(days);
  });

  test.each(Object.keys(LISTED))('%s has the weekdays that date-holidays gives', (year) => {
    const independent = new Holidays('GB', 'ENG').getHolidays(Number(year))
      .filter(({ type, date }) => type === 'public' && new Date(date.slice(0, 10)).getUTCDay() % 6 !== 0)
      .map(({ date }) => date.slice(5, 10));
    expect(daysOf(year)).toEqual(independent);
  });
});

const titles = ['New Year’s Day', 'Good Friday', 'Easter Monday', 'Early May bank holiday', 'Spring bank holiday', 'Summer bank holiday', 'Christmas Day', 'Boxing Day'];

function fileFor(year: number, days: string): { 'england-and-wales': { division: string; events: unknown[] } } {
  const events = days.split(' ').map((day, index) => ({ title: titles[index], date: `${year}-${day}`, notes: '', bunting: true }));
  return { 'england-and-wales': { division: 'england-and-wales', events } };
}

const file2029 = fileFor(2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26');

describe('a later file', () => {
  test('moves the horizon', () => {
    const bankHolidays = extendBankHolidays(englandAndWales, readBankHolidays(file2029));
    const calendar = workingDayCalendar({ bankHolidays });
    expect(calendar.horizon).toMatchObject({ from: '2015-01-01', to: '2029-12-31' });
    expect(calendar.addWorkingDays(londonDate('2028-12-29'), 2)).toBe('2029-01-03');
    expect(calendar.reasonNotCounted(londonDate('2029-03-30'))).toBe('Good Friday');
  });

  test('takes the place of the years it holds', () => {
    const moved = readBankHolidays(fileFor(2028, '01-03 04-14 04-17 05-05 05-29 08-28 12-25 12-26'));
    const calendar = workingDayCalendar({ bankHolidays: extendBankHolidays(englandAndWales, moved) });
    expect(calendar.isWorkingDay(londonDate('2028-05-01'))).toBe(true);
    expect(calendar.isWorkingDay(londonDate('2028-05-05'))).toBe(false);
    expect(calendar.isWorkingDay(londonDate('2027-05-03'))).toBe(false);
  });

  test('may not leave a year between', () => {
    const file2031 = readBankHolidays(fileFor(2031, '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26'));
    expect(() => extendBankHolidays(englandAndWales, file2031)).toThrow('0 holidays for 2029');
  });

  test.each([
    ['null', null, 'no "england-and-wales" division'],
    ['another division', { scotland: { division: 'scotland', events: [] } }, 'no "england-and-wales" division'],
    ['a list elsewhere', { 'england-and-wales': { division: 'england-and-wales', events: {} } }, 'no "england-and-wales" division'],
    ['the wrong division inside', { 'england-and-wales': { ...file2029['england-and-wales'], division: 'scotland' } }, 'no "england-and-wales" division'],
    ['no events', { 'england-and-wales': { division: 'england-and-wales', events: [] } }, 'no events'],
    ['a cut-off year', fileFor(2029, '01-01 03-30 04-02'), '3 holidays for 2029'],
    ['the same day twice', fileFor(2029, '01-01 03-30 03-30 05-07 05-28 08-27 12-25 12-26'), '2029-03-30 twice'],
    ['an impossible date', fileFor(2029, '01-01 02-30 04-02 05-07 05-28 08-27 12-25 12-26'), 'in event 2'],
    ['a date in words', fileFor(2029, '01-01 03-30 april 05-07 05-28 08-27 12-25 12-26'), 'in event 3'],
    ['no title', fileFor(2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26 12-27'), 'no title for 2029-12-27'],
  ])('with %s is refused', (_fault, file, message) => {
    expect(() => readBankHolidays(file)).toThrow(expect.objectContaining({ code: 'ERR_VALIDATION', message: expect.stringContaining(message) }));
  });
});
