import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays, compareDates, englandAndWales, firstDayOf, lastDayOf, lastDayOfMonths, londonDate, londonDateOf, passesAt, quarterOf, startOfLondonDay, utcInstant,
  workingDayCalendar, type CountingRules, type LondonDate,
} from './index.js';

const calendar = workingDayCalendar({ closureDays: ['2016-12-28', '2021-12-29', '2021-12-30', '2024-12-27'].map(londonDate) });

function dates(from: string, to: string): fc.Arbitrary<LondonDate> {
  const first = londonDate(from);
  return fc.integer({ min: 0, max: (Date.parse(to) - Date.parse(first)) / 86_400_000 }).map((days) => addDays(first, days));
}

const date = dates('2015-06-01', '2027-12-31');
const workingDays = fc.integer({ min: 0, max: 130 });
const suspension = fc.tuple(date, fc.nat(40)).map(([suspendedOn, days]) => ({ suspendedOn, resumedOn: addDays(suspendedOn, days) }));
const rules: fc.Arbitrary<CountingRules> = fc.record({ suspensions: fc.array(suspension, { maxLength: 3 }), usesClosureDays: fc.boolean() });

function due(start: LondonDate, days: number, how: CountingRules = {}): LondonDate {
  return londonDate(calendar.addWorkingDays(start, days, how) ?? 'none');
}

describe('properties of a due date', () => {
  test('the working days elapsed to a due date are those that were added', () => {
    fc.assert(fc.property(date, workingDays, rules, (start, days, how) => {
      expect(calendar.elapsedWorkingDays(start, due(start, days, how), how)).toBe(days);
    }));
  });

  test('a due date is a day that counts, and one working day fewer falls before it', () => {
    fc.assert(fc.property(date, workingDays.filter((days) => days > 0), rules, (start, days, how) => {
      expect(calendar.isWorkingDay(due(start, days, how), how)).toBe(true);
      expect(due(start, days - 1, how) < due(start, days, how)).toBe(true);
    }));
  });

  test('counting on in two parts is counting once', () => {
    fc.assert(fc.property(date, workingDays, fc.nat(40), rules, (start, first, second, how) => {
      expect(due(due(start, first, how), second, how)).toBe(due(start, first + second, how));
    }));
  });

  test('counting back undoes counting on from a day that counts', () => {
    fc.assert(fc.property(date, workingDays, rules, (start, days, how) => {
      const counted = due(start, 1, how);
      expect(calendar.workingDaysBefore(due(counted, days, how), days, how)).toBe(counted);
    }));
  });

  test('elapsed days add up over any day between', () => {
    fc.assert(fc.property(fc.tuple(date, date, date), rules, (three, how) => {
      const [a, b, c] = three.toSorted(compareDates) as [LondonDate, LondonDate, LondonDate];
      expect(calendar.elapsedWorkingDays(a, b, how) + calendar.elapsedWorkingDays(b, c, how)).toBe(calendar.elapsedWorkingDays(a, c, how));
    }));
  });

  test('a suspension, a closure day or a later start never brings a due date forward', () => {
    fc.assert(fc.property(date, workingDays, rules, (start, days, how) => {
      expect(due(start, days, how) >= due(start, days)).toBe(true);
      expect(due(addDays(start, 1), days) >= due(start, days)).toBe(true);
    }));
  });

  test('the order of suspensions does not matter', () => {
    fc.assert(fc.property(date, workingDays, fc.array(suspension, { maxLength: 3 }), (start, days, suspensions) => {
      expect(due(start, days, { suspensions: suspensions.toReversed() })).toBe(due(start, days, { suspensions }));
    }));
  });

  test('the explanation counts exactly the days that were asked for and leaves out none', () => {
    fc.assert(fc.property(date, workingDays, rules, (start, days, how) => {
      const explanation = calendar.explainDue(start, days, how);
      expect(explanation.dueOn).toBe(due(start, days, how));
      expect(explanation.days.filter(({ counted }) => counted)).toHaveLength(days);
      expect(explanation.days.map((day): string => day.date)).toEqual(explanation.days.map((_, index) => addDays(start, index + 1)));
      expect(explanation.days.every(({ counted, reason }) => counted === (reason === null))).toBe(true);
    }));
  });
});

describe('properties of days and periods', () => {
  test('every instant lies in its London day, from its start to where it passes', () => {
    const instant = fc.date({ min: new Date('1980-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((moment) => utcInstant(moment));
    fc.assert(fc.property(instant, (moment) => {
      const day = londonDateOf(moment);
      expect(startOfLondonDay(day) <= moment && moment < passesAt(day)).toBe(true);
    }));
  });

  test('a day lies in its quarter', () => {
    fc.assert(fc.property(dates('1990-01-01', '2060-12-31'), (day) => {
      expect(firstDayOf(quarterOf(day)) <= day && day <= lastDayOf(quarterOf(day))).toBe(true);
    }));
  });

  test('months commencing end one day before months after, or both on the last day of the month', () => {
    fc.assert(fc.property(dates('1990-01-01', '2060-12-31'), fc.integer({ min: 1, max: 120 }), (day, months) => {
      const commencing = lastDayOfMonths(day, months, 'COMMENCING');
      const after = lastDayOfMonths(day, months, 'AFTER');
      expect([addDays(after, -1), after]).toContain(commencing);
      expect(commencing === after).toBe(after.slice(8) < day.slice(8));
    }));
  });

  test('the same holidays in another order make the same calendar', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...englandAndWales.holidays], { minLength: englandAndWales.holidays.length }), date, workingDays, (holidays, start, days) => {
      const other = workingDayCalendar({ bankHolidays: { ...englandAndWales, holidays } });
      expect(other.addWorkingDays(start, days)).toBe(due(start, days));
    }), { numRuns: 20 });
  });
});
