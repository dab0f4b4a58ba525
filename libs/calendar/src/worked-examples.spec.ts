import { describe, expect, test } from '@jest/globals';
import {
  formatUtcInstant, lastDayOfMonths, londonDate, londonDateOf, passesAt, quarterLabel, quarterOf, subjectAccessDueOn, utcInstant, weekdayOf, workingDayCalendar,
  type CountingRules, type MonthRule, type ReceiptRule,
} from './index.js';

const calendar = workingDayCalendar();
const suspendedIn2021: CountingRules = { suspensions: [{ suspendedOn: londonDate('2021-05-10'), resumedOn: londonDate('2021-06-21') }] };

/** 'Wed 2021-04-07' as domain section 5 prints it. */
function printed(text: string | undefined): string {
  const date = londonDate(text ?? '');
  return `${weekdayOf(date).slice(0, 3)} ${date}`;
}

function dateIn(text: string) {
  return londonDate(text.slice(4));
}

describe('due dates', () => {
  test.each([
    ['W01', 'Mon 2021-03-22', 10, 'Wed 2021-04-07'],
    ['W02', 'Mon 2021-03-22', 20, 'Wed 2021-04-21'],
    ['W03', 'Tue 2021-12-21', 5, 'Thu 2021-12-30'],
    ['W04', 'Wed 2022-05-18', 25, 'Fri 2022-06-24'],
    ['W05', 'Fri 2022-07-01', 65, 'Tue 2022-10-04'],
    ['W06', 'Mon 2023-03-20', 65, 'Mon 2023-06-26'],
    ['W07', 'Mon 2020-04-27', 10, 'Tue 2020-05-12'],
    ['W08', 'Sat 2021-05-01', 10, 'Mon 2021-05-17'],
    ['W09', 'Fri 2021-06-11', 5, 'Fri 2021-06-18'],
    ['W10', 'Thu 2023-04-06', 3, 'Thu 2023-04-13'],
    ['W11', 'Thu 2020-12-24', 3, 'Thu 2020-12-31'],
    ['W12', 'Fri 2022-12-23', 3, 'Fri 2022-12-30'],
    ['W13', 'Mon 2021-06-14', 25, 'Mon 2021-07-19'],
    ['W14', 'Wed 2021-12-08', 25, 'Mon 2022-01-17'],
    ['W16', 'Mon 2021-11-22', 30, 'Thu 2022-01-06'],
    ['W17', 'Tue 2024-03-26', 5, 'Thu 2024-04-04'],
    ['W18', 'Mon 2023-04-24', 15, 'Wed 2023-05-17'],
    ['W19', 'Fri 2022-12-09', 20, 'Wed 2023-01-11'],
    ['W20', 'Mon 2024-02-26', 5, 'Mon 2024-03-04'],
    ['W21', 'Tue 2021-06-01', 65, 'Wed 2021-09-01'],
    ['W22', 'Mon 2025-04-14', 25, 'Thu 2025-05-22'],
    ['W23', 'Thu 2026-04-02', 1, 'Tue 2026-04-07'],
    ['W24', 'Mon 2026-12-21', 5, 'Wed 2026-12-30'],
    ['W25', 'Tue 2026-12-22', 10, 'Fri 2027-01-08'],
  ])('%s: %s and %i working days', (_id, start, workingDays, due) => {
    expect(printed(dateIn(start))).toBe(start);
    expect(printed(calendar.addWorkingDays(dateIn(start), workingDays))).toBe(due);
  });

  test('W15: 25 working days past three closure days', () => {
    const closureDays = ['2021-12-29', '2021-12-30', '2021-12-31'].map(londonDate);
    const due = workingDayCalendar({ closureDays }).addWorkingDays(londonDate('2021-12-08'), 25, { usesClosureDays: true });
    expect(printed(due)).toBe('Thu 2022-01-20');
  });

  test('W26: 65 working days with the clock suspended from 10 May to 21 June', () => {
    expect(printed(calendar.addWorkingDays(londonDate('2021-04-12'), 65, suspendedIn2021))).toBe('Tue 2021-08-24');
  });
});

describe('receipt, start and due date', () => {
  test.each<[string, string, ReceiptRule, string, number, string]>([
    ['W27', '2021-06-11T17:30:00Z', 'DEEMED_NEXT_WORKING_DAY', 'Mon 2021-06-14', 20, 'Mon 2021-07-12'],
    ['W28', '2021-06-11T15:59:00Z', 'DEEMED_NEXT_WORKING_DAY', 'Fri 2021-06-11', 20, 'Fri 2021-07-09'],
    ['W29', '2021-07-15T23:30:00Z', 'ACTUAL_DATE', 'Fri 2021-07-16', 10, 'Fri 2021-07-30'],
    ['W30', '2021-03-28T00:30:00Z', 'ACTUAL_DATE', 'Sun 2021-03-28', 10, 'Tue 2021-04-13'],
    ['W31', '2021-03-28T23:30:00Z', 'ACTUAL_DATE', 'Mon 2021-03-29', 10, 'Wed 2021-04-14'],
    ['W32', '2021-10-31T23:30:00Z', 'ACTUAL_DATE', 'Sun 2021-10-31', 10, 'Fri 2021-11-12'],
    ['W33', '2021-12-25T10:00:00Z', 'DEEMED_NEXT_WORKING_DAY', 'Wed 2021-12-29', 20, 'Thu 2022-01-27'],
  ])('%s: %s under %s', (_id, moment, rule, start, workingDays, due) => {
    const receivedOn = calendar.receivedOn(utcInstant(moment), rule);
    expect(printed(receivedOn)).toBe(start);
    expect(printed(calendar.addWorkingDays(receivedOn, workingDays))).toBe(due);
  });
});

describe('the instant a limit passes', () => {
  test.each([
    ['W34', 'Fri 2021-06-11', 'Fri 2021-06-18', '2021-06-18T23:00:00Z'],
    ['W35', 'Tue 2021-12-21', 'Thu 2021-12-30', '2021-12-31T00:00:00Z'],
  ])('%s: notes sent on %s', (_id, sent, due, instant) => {
    const { dueOn, passesAt: passes } = calendar.explainDue(dateIn(sent), 5);
    expect(printed(dueOn)).toBe(due);
    expect(passes).toBe(passesAt(dateIn(due)));
    expect(formatUtcInstant(passesAt(dateIn(due)))).toBe(instant);
  });
});

describe('months', () => {
  test.each<[string, string, number, MonthRule, string]>([
    ['W36', 'Mon 2021-03-15', 6, 'COMMENCING', 'Tue 2021-09-14'],
    ['W37', 'Tue 2021-08-31', 6, 'COMMENCING', 'Mon 2022-02-28'],
    ['W38', 'Mon 2021-03-01', 6, 'COMMENCING', 'Tue 2021-08-31'],
    ['W39', 'Sat 2020-02-29', 12, 'AFTER', 'Sun 2021-02-28'],
    ['W40', 'Tue 2021-07-20', 12, 'COMMENCING', 'Tue 2022-07-19'],
    ['W41', 'Tue 2021-11-30', 3, 'COMMENCING', 'Mon 2022-02-28'],
  ])('%s: %s and %i months %s', (_id, start, months, rule, last) => {
    expect(printed(dateIn(start))).toBe(start);
    expect(printed(lastDayOfMonths(dateIn(start), months, rule))).toBe(last);
  });

  test('W42: subject access request', () => {
    expect(printed(lastDayOfMonths(londonDate('2021-01-31'), 1, 'AFTER'))).toBe('Sun 2021-02-28');
    expect(printed(subjectAccessDueOn(londonDate('2021-01-31'), calendar))).toBe('Mon 2021-03-01');
  });
});

describe('elapsed working days and compliance by date', () => {
  test.each<[string, string, number, CountingRules, string, number, string, boolean]>([
    ['W43', 'Mon 2021-06-14', 25, {}, 'Mon 2021-07-19', 25, 'Mon 2021-07-19', true],
    ['W44', 'Mon 2021-06-14', 25, {}, 'Tue 2021-07-20', 26, 'Mon 2021-07-19', false],
    ['W45', 'Fri 2021-06-11', 25, {}, 'Sat 2021-07-17', 25, 'Fri 2021-07-16', false],
    ['W46', 'Mon 2021-04-12', 65, suspendedIn2021, 'Fri 2021-08-20', 63, 'Tue 2021-08-24', true],
    ['X1', 'Mon 2020-10-05', 65, {}, 'Fri 2021-01-08', 66, 'Thu 2021-01-07', false],
    ['X2', 'Mon 2020-11-02', 65, {}, 'Wed 2021-02-03', 64, 'Thu 2021-02-04', true],
    ['X3', 'Mon 2020-09-28', 65, {}, 'Wed 2021-03-31', 129, 'Wed 2020-12-30', false],
    ['X4', 'Mon 2020-12-14', 65, {}, 'Thu 2021-03-18', 65, 'Thu 2021-03-18', true],
    ['X5', 'Tue 2020-12-01', 25, {}, 'Fri 2021-01-08', 25, 'Fri 2021-01-08', true],
    ['X6', 'Tue 2020-12-01', 25, {}, 'Mon 2021-01-11', 26, 'Fri 2021-01-08', false],
    ['X7', 'Mon 2021-02-22', 25, {}, 'Mon 2021-03-29', 25, 'Mon 2021-03-29', true],
    ['X8', 'Mon 2021-02-22', 25, {}, 'Thu 2021-04-01', 28, 'Mon 2021-03-29', false],
  ])('%s: %s, limit %i', (_id, start, limit, rules, completed, elapsed, due, within) => {
    const dueOn = calendar.addWorkingDays(dateIn(start), limit, rules);
    expect(printed(dueOn)).toBe(due);
    expect(calendar.elapsedWorkingDays(dateIn(start), dateIn(completed), rules)).toBe(elapsed);
    expect(dateIn(completed) <= dateIn(printed(dueOn))).toBe(within);
  });
});

describe('quarters', () => {
  test.each([
    ['W47', '2021-03-31T22:30:00Z', 'Wed 2021-03-31', '2020/21 Q4'],
    ['W48', '2021-03-31T23:30:00Z', 'Thu 2021-04-01', '2021/22 Q1'],
  ])('%s: completed at %s', (_id, moment, date, quarter) => {
    const completedOn = londonDateOf(utcInstant(moment));
    expect(printed(completedOn)).toBe(date);
    expect(quarterLabel(quarterOf(completedOn))).toBe(quarter);
  });

  test.each([
    ['X1', '2021-01-08', '2020/21 Q4'], ['X2', '2021-02-03', '2020/21 Q4'], ['X3', '2021-03-31', '2020/21 Q4'], ['X4', '2021-03-18', '2020/21 Q4'],
    ['X5', '2021-01-08', '2020/21 Q4'], ['X6', '2021-01-11', '2020/21 Q4'], ['X7', '2021-03-29', '2020/21 Q4'], ['X8', '2021-04-01', '2021/22 Q1'],
  ])('%s completed on %s counts in %s', (_id, completedOn, quarter) => {
    expect(quarterLabel(quarterOf(londonDate(completedOn)))).toBe(quarter);
  });
});
