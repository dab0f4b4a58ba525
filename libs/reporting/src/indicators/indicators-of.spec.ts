import { describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear } from '@redress/calendar';
import type { RepresentationCount, StageCompletionFacts } from '@redress/read-models';
import { indicatorsOf } from './indicator-report.js';
import { yearToDate } from './year-to-date.js';
import { yearlyChanges } from './yearly-changes.js';

const range = { from: parseFinancialYear('2019/20'), to: parseFinancialYear('2020/21') };

const count = (procedure: RepresentationCount['procedure'], kind: RepresentationCount['kind'], receivedOn: string, number: number, firstEvent: number): RepresentationCount =>
  ({ procedure, kind, receivedOn: londonDate(receivedOn), count: number, firstEvent });

const completed = (procedure: 'CSC' | 'CORPORATE', completedOn: string, within: boolean | null, elapsedNetWd: number | null): StageCompletionFacts => ({
  caseId: 'c', reference: 'R', procedure, completedOn: londonDate(completedOn), within, elapsedNetWd, clockStart: null, dueOn: null, dueOn25: null, within25: null,
  dueOnOmbudsman: null, withinOmbudsman: null, elapsedGrossWd: null, elapsedFromRequestWd: null, wellFounded: null,
});

describe('the report', () => {
  test('has every quarter of the range and only years with counted representations', () => {
    const { quarters, years } = indicatorsOf(range, [count('ASC', 'COMMENT', '2020-04-01', 1, 7)], []);
    expect(Object.keys(quarters)).toEqual(['2019/20 Q1', '2019/20 Q2', '2019/20 Q3', '2019/20 Q4', '2020/21 Q1', '2020/21 Q2', '2020/21 Q3', '2020/21 Q4']);
    expect(years).toEqual({ '2020/21': { ASC: { COMPLAINT: 0, COMMENT: 1, COMPLIMENT: 0 } } });
  });

  test('puts the procedures of a year in the order in which the history first has them', () => {
    const { years } = indicatorsOf(range, [
      count('CSC', 'COMPLAINT', '2019-06-01', 2, 30), count('CORPORATE', 'COMMENT', '2019-05-01', 1, 20), count('CSC', 'COMPLIMENT', '2019-07-01', 3, 10),
      count('ASC', 'COMPLAINT', '2020-05-01', 1, 40), count('CORPORATE', 'COMPLAINT', '2020-05-01', 1, 50),
    ], []);
    expect(Object.entries(years).map(([year, procedures]) => [year, Object.keys(procedures)])).toEqual([['2019/20', ['CSC', 'CORPORATE']], ['2020/21', ['ASC', 'CORPORATE']]]);
    expect(years['2019/20']?.CSC).toEqual({ COMPLAINT: 2, COMMENT: 0, COMPLIMENT: 3 });
  });

  test('counts a completion whose source does not hold the limit as completed, never as in time, and in no average', () => {
    const { quarters } = indicatorsOf(range, [], [completed('CSC', '2020-01-05', null, null), completed('CSC', '2020-01-06', true, 30)]);
    expect(quarters['2019/20 Q4']?.stage2Csc65).toEqual({ completed: 2, within: 1, percent: 50, elapsedNetWorkingDays: { n: 1, mean: 30, median: 30, min: 30, max: 30, p90: 30 } });
  });

  test('a range whose first year is the later one is refused', () => {
    expect(() => indicatorsOf({ from: range.to, to: range.from }, [], [])).toThrow(expect.objectContaining({ code: 'ERR_VALIDATION' }));
  });
});

test('the year to date adds numerators and denominators and begins again in April', () => {
  const report = indicatorsOf(range, [count('CSC', 'COMPLIMENT', '2019-04-01', 2, 1), count('ASC', 'COMPLIMENT', '2019-08-01', 3, 2)], [
    completed('CORPORATE', '2019-05-01', true, 20), completed('CORPORATE', '2019-05-02', true, 20), completed('CORPORATE', '2019-05-03', false, 40),
    completed('CORPORATE', '2019-08-01', false, 50), completed('CORPORATE', '2020-05-01', true, 10),
  ]);
  const toDate = yearToDate(report);
  expect(toDate['2019/20 Q1']?.stage2Corporate25).toEqual({ completed: 3, within: 2, percent: 67 });
  expect(toDate['2019/20 Q4']).toEqual({
    complimentsReceived: { CSC: 2, ASC: 3, CORPORATE: 0, total: 5 },
    stage2Csc65: { completed: 0, within: 0, percent: null },
    stage2Corporate25: { completed: 4, within: 2, percent: 50 },
  });
  expect(toDate['2020/21 Q1']?.stage2Corporate25).toEqual({ completed: 1, within: 1, percent: 100 });
});

test('changes from year to year, a year without counts as none', () => {
  const report = indicatorsOf(range, [count('CSC', 'COMPLAINT', '2019-06-01', 68, 1), count('CSC', 'COMPLAINT', '2020-06-01', 82, 2), count('ASC', 'COMMENT', '2020-06-01', 8, 3)], []);
  const changes = yearlyChanges(report, '2019/20', '2020/21');
  expect(changes).toHaveLength(9);
  expect(changes).toContainEqual({ procedure: 'CSC', kind: 'COMPLAINT', before: 68, after: 82, change: 14, changePercent: 20.6 });
  expect(changes).toContainEqual({ procedure: 'ASC', kind: 'COMMENT', before: 0, after: 8, change: 8, changePercent: null });
});
