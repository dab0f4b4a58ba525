import { describe, expect, test } from '@jest/globals';
import { londonDate, parseFinancialYear } from '@redress/calendar';
import { definitionOf, figuresFrom, type Counted } from '../../testing/index.js';
import { exchangeOf } from '../export/exchange.js';
import type { IndicatorFigures } from './figure.js';
import { countingOf } from './figures-of.js';

const range = { from: parseFinancialYear('2019/20'), to: parseFinancialYear('2020/21') };
const today = londonDate('2021-02-15');

const figures = (id: string, counted: readonly Counted[], years = range): IndicatorFigures => figuresFrom(id, years, today, counted);
const at = ({ figures: all }: IndicatorFigures, label: string) => all.find(({ period }) => period.label === label);

describe('the figures of an indicator', () => {
  test('are of every period of the range, and one that has days to come says so', () => {
    const { figures: quarters } = figures('PI-1', []);
    expect(quarters.map(({ period }) => period.label)).toEqual(['2019/20 Q1', '2019/20 Q2', '2019/20 Q3', '2019/20 Q4', '2020/21 Q1', '2020/21 Q2', '2020/21 Q3', '2020/21 Q4']);
    expect(quarters.filter(({ period }) => period.unfinished).map(({ period }) => period.label)).toEqual(['2020/21 Q4']);
    expect(figures('complaints-by-year', []).figures.map(({ period }) => [period.label, period.unfinished])).toEqual([['2019/20', false], ['2020/21', true]]);
  });

  test.each([['2021-03-30', true], ['2021-03-31', true], ['2021-04-01', false]])('on %s a quarter that ends on 31 March is unfinished: %s', (day, unfinished) => {
    expect(countingOf(definitionOf('PI-1'), { from: range.to, to: range.to }, londonDate(day)).shown.at(-1)).toMatchObject({ label: '2020/21 Q4', unfinished });
  });

  test('count what its source does not hold the limit of as completed, never as in time, and in no average', () => {
    const pi2 = figures('PI-2', [{ label: '2019/20 Q4', fulfilled: false }, { label: '2019/20 Q4', fulfilled: true, spread: 30, allowed: 65 }]);
    expect(at(pi2, '2019/20 Q4')).toMatchObject({
      count: 2, fulfilled: 1, percent: 50, spread: { n: 1, mean: 30, median: 30, min: 30, max: 30, p90: 30 }, allowed: [{ workingDays: 65, count: 1 }],
    });
  });

  test('are null where nothing was completed, never 0 or 100 per cent', () => {
    expect(at(figures('PI-2', []), '2019/20 Q1')).toMatchObject({ count: 0, fulfilled: 0, percent: null, spread: { n: 0, mean: null } });
  });

  test('to date add numerators and denominators, average no percentages, and begin again in April', () => {
    const pi3 = figures('PI-3', [
      { label: '2019/20 Q1', fulfilled: true, count: 2 }, { label: '2019/20 Q1', fulfilled: false }, { label: '2019/20 Q2', fulfilled: false }, { label: '2020/21 Q1', fulfilled: true },
    ]);
    const toDate = (label: string) => at(pi3, label)?.yearToDate;
    expect(toDate('2019/20 Q1')).toMatchObject({ count: 3, fulfilled: 2, percent: 67 });
    expect(toDate('2019/20 Q4')).toMatchObject({ count: 4, fulfilled: 2, percent: 50 });
    expect(toDate('2020/21 Q1')).toMatchObject({ count: 1, fulfilled: 1, percent: 100 });
  });

  test('of years say how they changed, part by part; without a per cent where there were none before', () => {
    const complaints = figures('complaints-by-year', [{ label: '2019/20', part: 'CSC', count: 68 }, { label: '2020/21', part: 'CSC', count: 82 }, { label: '2020/21', part: 'ASC', count: 8 }]);
    const [first, last] = complaints.figures;
    expect(first).not.toHaveProperty('change');
    expect(last).toMatchObject({ count: 90, change: { by: 22, percent: 32.4 } });
    expect(last?.parts.map(({ value, count, change }) => [value, count, change])).toEqual([
      ['CSC', 82, { by: 14, percent: 20.6 }], ['ASC', 8, { by: 8, percent: null }], ['CORPORATE', 0, { by: 0, percent: null }],
    ]);
  });

  test('of a range whose first year is the later one are refused', () => {
    expect(() => figures('PI-1', [], { from: range.to, to: range.from })).toThrow(expect.objectContaining({ code: 'ERR_VALIDATION' }));
  });
});

describe('what councils exchange', () => {
  test('has only years with counted representations, their kinds complete, procedures in the order in which the history first has them', () => {
    const { years } = exchangeOf({ indicators: [
      figures('complaints-by-year', [{ label: '2019/20', part: 'CSC', count: 2, first: 30 }]),
      figures('comments-by-year', [{ label: '2019/20', part: 'CORPORATE', first: 20 }]),
      figures('compliments-by-year', [{ label: '2019/20', part: 'CSC', count: 3, first: 10 }]),
    ] });
    expect(JSON.stringify(years)).toBe('{"2019/20":{"CSC":{"COMPLAINT":2,"COMMENT":0,"COMPLIMENT":3},"CORPORATE":{"COMPLAINT":0,"COMMENT":1,"COMPLIMENT":0}}}');
  });

  test('has no indicator that has no name there', () => {
    const { quarters } = exchangeOf({ indicators: ['PI-1', 'PI-2', 'PI-2b', 'PI-2o', 'PI-3'].map((id) => figures(id, [])) });
    expect(Object.keys(quarters['2019/20 Q1'] ?? {})).toEqual(['complimentsReceived', 'stage2Csc65', 'stage2Corporate25']);
    expect(quarters['2019/20 Q1']?.complimentsReceived).toEqual({ CSC: 0, ASC: 0, CORPORATE: 0, total: 0 });
  });
});
