import { describe, expect, test } from '@jest/globals';
import { lastDayOfMonths, londonDate, subjectAccessDueOn, workingDayCalendar, type MonthRule } from './index.js';

describe('periods of months [T6, T7]', () => {
  test.each<[string, number, MonthRule, string]>([
    ['2021-03-15', 6, 'COMMENCING', '2021-09-14'],
    ['2021-03-15', 6, 'AFTER', '2021-09-15'],
    ['2021-01-31', 1, 'COMMENCING', '2021-02-28'],
    ['2021-01-31', 1, 'AFTER', '2021-02-28'],
    ['2021-01-28', 1, 'COMMENCING', '2021-02-27'],
    ['2021-01-29', 1, 'COMMENCING', '2021-02-28'],
    ['2020-01-29', 1, 'COMMENCING', '2020-02-28'],
    ['2020-01-30', 1, 'COMMENCING', '2020-02-29'],
    ['2020-02-29', 12, 'COMMENCING', '2021-02-28'],
    ['2020-02-29', 48, 'AFTER', '2024-02-29'],
    ['2021-12-31', 2, 'AFTER', '2022-02-28'],
    ['2021-01-01', 12, 'COMMENCING', '2021-12-31'],
    ['2021-12-01', 1, 'COMMENCING', '2021-12-31'],
  ])('%s and %i months %s end on %s', (date, months, rule, last) => {
    expect(lastDayOfMonths(londonDate(date), months, rule)).toBe(last);
  });

  test.each([[0, 'whole number'], [-1, 'whole number'], [1.5, 'whole number'], [NaN, 'whole number'], [1e6, 'year 9999']])('%p months are refused', (months, words) => {
    const refused = expect.objectContaining({ code: 'ERR_VALIDATION', message: expect.stringContaining(words) });
    expect(() => lastDayOfMonths(londonDate('2021-03-15'), months, 'AFTER')).toThrow(refused);
  });
});

describe('subject access [T8]', () => {
  const calendar = workingDayCalendar({ closureDays: [londonDate('2021-12-29')] });

  test.each([
    ['a working day stays', '2021-06-15', '2021-07-15'],
    ['Saturday moves to Monday', '2021-06-17', '2021-07-19'],
    ['Good Friday moves past Easter', '2021-03-02', '2021-04-06'],
    ['Christmas at a weekend moves past the substitute days', '2021-11-25', '2021-12-29'],
  ])('%s', (_what, received, due) => {
    expect(subjectAccessDueOn(londonDate(received), calendar)).toBe(due);
  });

  test('extended to three months from receipt', () => {
    expect(subjectAccessDueOn(londonDate('2021-11-30'), calendar, 3)).toBe('2022-02-28');
    expect(subjectAccessDueOn(londonDate('2021-01-02'), calendar, 3)).toBe('2021-04-06');
  });
});
