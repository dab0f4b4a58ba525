import { describe, expect, test } from '@jest/globals';
import { londonDate, workingDayCalendar } from './index.js';

const calendar = workingDayCalendar({ closureDays: [londonDate('2021-12-29')] });

describe('why a date is that date', () => {
  test('every day to the due date, with its reason', () => {
    const suspensions = [{ suspendedOn: londonDate('2021-12-31'), resumedOn: londonDate('2022-01-05') }];
    expect(calendar.explainDue(londonDate('2021-12-23'), 4, { suspensions, usesClosureDays: true })).toEqual({
      start: '2021-12-23',
      dueOn: '2022-01-06',
      passesAt: '2022-01-07T00:00:00.000Z',
      days: [
        { date: '2021-12-24', counted: true, reason: null },
        { date: '2021-12-25', counted: false, reason: 'Saturday' },
        { date: '2021-12-26', counted: false, reason: 'Sunday' },
        { date: '2021-12-27', counted: false, reason: 'Bank holiday: Christmas Day (substitute day)' },
        { date: '2021-12-28', counted: false, reason: 'Bank holiday: Boxing Day (substitute day)' },
        { date: '2021-12-29', counted: false, reason: 'Council closure day' },
        { date: '2021-12-30', counted: true, reason: null },
        { date: '2021-12-31', counted: false, reason: 'Suspended' },
        { date: '2022-01-01', counted: false, reason: 'Saturday' },
        { date: '2022-01-02', counted: false, reason: 'Sunday' },
        { date: '2022-01-03', counted: false, reason: 'Bank holiday: New Year’s Day (substitute day)' },
        { date: '2022-01-04', counted: false, reason: 'Suspended' },
        { date: '2022-01-05', counted: true, reason: null },
        { date: '2022-01-06', counted: true, reason: null },
      ],
    });
  });

  test('no days for a period of none', () => {
    expect(calendar.explainDue(londonDate('2021-06-12'), 0)).toEqual({ start: '2021-06-12', dueOn: '2021-06-12', passesAt: '2021-06-12T23:00:00.000Z', days: [] });
  });

  test('while a suspension is open, the days up to it', () => {
    const suspensions = [{ suspendedOn: londonDate('2021-06-16') }];
    expect(calendar.explainDue(londonDate('2021-06-14'), 5, { suspensions })).toEqual({
      start: '2021-06-14',
      dueOn: undefined,
      passesAt: undefined,
      days: [{ date: '2021-06-15', counted: true, reason: null }, { date: '2021-06-16', counted: false, reason: 'Suspended' }],
    });
  });
});
