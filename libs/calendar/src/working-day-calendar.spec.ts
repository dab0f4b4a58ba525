import { describe, expect, test } from '@jest/globals';
import { englandAndWales, londonDate, workingDayCalendar, type CountingRules } from './index.js';

const closureDays = ['2021-12-29', '2021-12-30', '2021-12-31'].map(londonDate);
const calendar = workingDayCalendar({ closureDays });

function suspended(...spans: string[]): CountingRules {
  return {
    suspensions: spans.map((span) => {
      const [from = '', to = ''] = span.split('..');
      return to === '' ? { suspendedOn: londonDate(from) } : { suspendedOn: londonDate(from), resumedOn: londonDate(to) };
    }),
  };
}

function refusal(code: string, ...words: string[]): unknown {
  return expect.objectContaining({ code, message: expect.stringMatching(words.join('.*')) });
}

describe('what is a working day', () => {
  test.each([
    ['C1 a Saturday', '2021-06-12', 'Saturday'],
    ['C1 a Sunday', '2021-06-13', 'Sunday'],
    ['C1 Christmas Day on a weekday', '2020-12-25', 'Christmas Day'],
    ['C1 Christmas Day at a weekend', '2021-12-25', 'Saturday'],
    ['C2 Boxing Day on a weekday', '2022-12-26', 'Boxing Day'],
    ['C4 a day in place of Christmas Day', '2021-12-27', 'Bank holiday: Christmas Day (substitute day)'],
    ['C4 a day in place of New Year’s Day', '2022-01-03', 'Bank holiday: New Year’s Day (substitute day)'],
    ['C5 Good Friday', '2021-04-02', 'Good Friday'],
    ['C5 Easter Monday', '2021-04-05', 'Bank holiday: Easter Monday'],
    ['C6 VE Day', '2020-05-08', 'Bank holiday: Early May bank holiday (VE day)'],
    ['C6 the Jubilee', '2022-06-03', 'Bank holiday: Platinum Jubilee bank holiday'],
    ['C6 the State Funeral', '2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['C6 the coronation', '2023-05-08', 'Bank holiday for the coronation of King Charles III'],
    ['C3 2 January, a holiday in Scotland', '2020-01-02', undefined],
    ['C3 St Patrick’s Day, a holiday in Northern Ireland', '2021-03-17', undefined],
    ['C6 the holiday that moved to VE Day', '2020-05-04', undefined],
    ['C6 the holiday that moved to the Jubilee', '2022-05-30', undefined],
    ['T10 Christmas Eve', '2021-12-24', undefined],
    ['29 February', '2024-02-29', undefined],
  ])('%s, %s: %s', (_rule, day, reason) => {
    expect(calendar.reasonNotCounted(londonDate(day))).toBe(reason);
    expect(calendar.isWorkingDay(londonDate(day))).toBe(reason === undefined);
  });

  test('C1 the days the regulation names are no working days even in a file that leaves one out', () => {
    const holidays = englandAndWales.holidays.filter(({ date }) => date !== '2019-12-26');
    expect(workingDayCalendar({ bankHolidays: { ...englandAndWales, holidays } }).reasonNotCounted(londonDate('2019-12-26'))).toBe('Boxing Day');
  });

  test('C7 closure days count for a statutory limit and not for one that uses them', () => {
    const day = londonDate('2021-12-30');
    expect(calendar.reasonNotCounted(day)).toBeUndefined();
    expect(calendar.reasonNotCounted(day, { usesClosureDays: true })).toBe('Council closure day');
    expect(calendar.addWorkingDays(londonDate('2021-12-24'), 2)).toBe('2021-12-30');
    expect(calendar.addWorkingDays(londonDate('2021-12-24'), 2, { usesClosureDays: true })).toBe('2022-01-05');
    expect(calendar.elapsedWorkingDays(londonDate('2021-12-24'), londonDate('2022-01-05'))).toBe(5);
    expect(calendar.elapsedWorkingDays(londonDate('2021-12-24'), londonDate('2022-01-05'), { usesClosureDays: true })).toBe(2);
  });

  test('C7 a closure day on a holiday takes nothing more', () => {
    const shut = workingDayCalendar({ closureDays: [londonDate('2021-12-25'), londonDate('2021-12-27'), londonDate('2035-01-01')] });
    expect(shut.reasonNotCounted(londonDate('2021-12-27'), { usesClosureDays: true })).toMatch('Bank holiday');
    expect(shut.addWorkingDays(londonDate('2021-12-24'), 1, { usesClosureDays: true })).toBe('2021-12-29');
  });
});

describe('suspension [T9]', () => {
  const start = londonDate('2021-06-14');

  test.each([
    ['half open: the day it resumes counts', 5, '2021-06-16..2021-06-17', '2021-06-22'],
    ['no day at all', 5, '2021-06-16..2021-06-16', '2021-06-21'],
    ['a weekend', 5, '2021-06-19..2021-06-21', '2021-06-21'],
    ['overlapping and out of order', 5, '2021-06-17..2021-06-22 2021-06-16..2021-06-18', '2021-06-25'],
    ['one inside the other', 5, '2021-06-16..2021-06-23 2021-06-17..2021-06-18', '2021-06-28'],
    ['touching', 5, '2021-06-16..2021-06-17 2021-06-17..2021-06-18', '2021-06-23'],
    ['begun before the start', 5, '2021-06-01..2021-06-16', '2021-06-22'],
    ['over before the start', 5, '2021-06-01..2021-06-14', '2021-06-21'],
    ['before the horizon', 5, '2001-01-01..2002-01-01', '2021-06-21'],
    ['after the due date', 5, '2021-06-22..2021-06-30', '2021-06-21'],
    ['on the due date', 5, '2021-06-21..2021-06-22', '2021-06-22'],
    ['the second reached only through the first', 5, '2021-06-15..2021-06-16 2021-06-22..2021-06-23', '2021-06-23'],
    ['open, but after the due date', 5, '2021-06-22..', '2021-06-21'],
    ['the start itself, for no days', 0, '2021-06-01..', '2021-06-14'],
  ])('%s', (_what, workingDays, spans, due) => {
    expect(calendar.addWorkingDays(start, workingDays, suspended(...spans.split(' ')))).toBe(due);
  });

  test.each([['on the due date', '2021-06-21..'], ['on the first day', '2021-06-15..'], ['before the start', '2021-06-01..']])('leaves no due date while open from %s', (_when, span) => {
    expect(calendar.addWorkingDays(start, 5, suspended(span))).toBeUndefined();
  });

  test('open to the end of the horizon and beyond leaves no due date, but a gap beyond it cannot be known', () => {
    const lastDay = londonDate('2028-12-29');
    expect(calendar.addWorkingDays(lastDay, 5, suspended('2028-12-30..'))).toBeUndefined();
    expect(calendar.addWorkingDays(londonDate('2028-12-31'), 5, suspended('2029-01-01..'))).toBeUndefined();
    expect(() => calendar.addWorkingDays(lastDay, 5, suspended('2029-01-02..'))).toThrow(refusal('ERR_CALENDAR_HORIZON', '2029'));
  });

  test('is not counted among the days elapsed, open or not', () => {
    const to = londonDate('2021-06-25');
    expect(calendar.elapsedWorkingDays(start, to)).toBe(9);
    expect(calendar.elapsedWorkingDays(start, to, suspended('2021-06-16..2021-06-18', '2021-06-24..'))).toBe(5);
    expect(calendar.elapsedWorkingDays(start, to, suspended('2021-06-01..'))).toBe(0);
  });

  test('is not counted on the way back', () => {
    const panel = londonDate('2021-06-25');
    expect(calendar.workingDaysBefore(panel, 10)).toBe('2021-06-11');
    expect(calendar.workingDaysBefore(panel, 10, suspended('2021-06-14..2021-06-16', '2021-06-23..'))).toBe('2021-06-07');
  });

  test('is the reason only on a day that would have counted', () => {
    expect(calendar.reasonNotCounted(londonDate('2021-06-19'), suspended('2021-06-14..'))).toBe('Saturday');
    expect(calendar.reasonNotCounted(londonDate('2021-06-18'), suspended('2021-06-14..'))).toBe('Suspended');
  });

  test('that resumes before it began is refused', () => {
    expect(() => calendar.addWorkingDays(start, 5, suspended('2021-06-16..2021-06-15'))).toThrow(refusal('ERR_VALIDATION', '15 June 2021', '16 June 2021'));
  });
});

describe('refusals', () => {
  const first = londonDate('2015-01-01');
  const last = londonDate('2028-12-31');
  const outside = londonDate('2029-01-01');

  test('C8 says which year to load', () => {
    expect(calendar.horizon).toMatchObject({ from: first, to: last });
    const load2029 = refusal('ERR_CALENDAR_HORIZON', 'Load the bank holidays for 2029');
    expect(() => calendar.addWorkingDays(outside, 0)).toThrow(load2029);
    expect(() => calendar.addWorkingDays(londonDate('2028-12-28'), 2)).toThrow(load2029);
    expect(() => calendar.explainDue(londonDate('2028-12-28'), 2)).toThrow(load2029);
    expect(() => calendar.elapsedWorkingDays(last, outside)).toThrow(load2029);
    expect(() => calendar.nextWorkingDay(londonDate('2028-12-29'))).toThrow(load2029);
    expect(() => calendar.isWorkingDay(outside)).toThrow(load2029);
    expect(() => calendar.workingDaysBefore(outside, 1)).toThrow(load2029);
    const load2014 = refusal('ERR_CALENDAR_HORIZON', 'Load the bank holidays for 2014');
    expect(() => calendar.workingDaysBefore(londonDate('2015-01-02'), 1)).toThrow(load2014);
    expect(() => calendar.elapsedWorkingDays(londonDate('2014-12-31'), first)).toThrow(load2014);
  });

  test('C8 allows the very edges', () => {
    expect(calendar.addWorkingDays(last, 0)).toBe(last);
    expect(calendar.addWorkingDays(londonDate('2028-12-28'), 1)).toBe('2028-12-29');
    expect(calendar.elapsedWorkingDays(first, last)).toBe(englandAndWalesWeekdays());
    expect(calendar.workingDaysBefore(londonDate('2015-01-05'), 1)).toBe('2015-01-02');
  });

  test.each([-1, 0.5, NaN, Infinity, Number.MAX_VALUE])('%p working days are refused', (workingDays) => {
    const notWhole = refusal('ERR_VALIDATION', 'whole number');
    expect(() => calendar.addWorkingDays(first, workingDays)).toThrow(notWhole);
    expect(() => calendar.workingDaysBefore(last, workingDays)).toThrow(notWhole);
    expect(() => calendar.explainDue(first, workingDays)).toThrow(notWhole);
  });

  test('counting elapsed days backwards is refused, naming the later date', () => {
    const backwards = refusal('ERR_VALIDATION', 'the first is the later');
    expect(() => calendar.elapsedWorkingDays(londonDate('2021-06-15'), londonDate('2021-06-14'))).toThrow(backwards);
  });
});

/** All weekdays of 2015 to 2028 less the holidays, all of which fall on weekdays; 1 January 2015 is both the start and a holiday. */
function englandAndWalesWeekdays(): number {
  const days = Array.from({ length: 5114 }, (_, index) => new Date(Date.UTC(2015, 0, 1 + index)).getUTCDay());
  return days.filter((day) => day !== 0 && day !== 6).length - englandAndWales.holidays.length;
}
