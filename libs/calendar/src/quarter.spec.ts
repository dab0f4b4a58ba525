import { describe, expect, test } from '@jest/globals';
import { addDays, financialYearOf, financialYearsBetween, firstDayOf, lastDayOf, londonDate, parseFinancialYear, parsePeriod, quarterLabel, quarterOf, quartersOf } from './index.js';

const refused = (words: string): unknown => expect.objectContaining({ code: 'ERR_VALIDATION', message: expect.stringContaining(words) });

describe('financial years and quarters', () => {
  test.each([
    ['2020-04-01', '2020/21 Q1'], ['2020-06-30', '2020/21 Q1'], ['2020-07-01', '2020/21 Q2'], ['2020-09-30', '2020/21 Q2'],
    ['2020-10-01', '2020/21 Q3'], ['2020-12-31', '2020/21 Q3'], ['2021-01-01', '2020/21 Q4'], ['2021-03-31', '2020/21 Q4'],
    ['2000-03-31', '1999/00 Q4'], ['2000-04-01', '2000/01 Q1'],
  ])('%s lies in %s', (date, label) => {
    expect(quarterLabel(quarterOf(londonDate(date)))).toBe(label);
    expect(financialYearOf(londonDate(date))).toBe(label.slice(0, 7));
  });

  test('quarters follow each other without a gap and fill the year', () => {
    const year = parseFinancialYear('2023/24');
    const quarters = quartersOf(year);
    expect(quarters.map(quarterLabel)).toEqual(['2023/24 Q1', '2023/24 Q2', '2023/24 Q3', '2023/24 Q4']);
    expect(quarters.map(firstDayOf)).toEqual(['2023-04-01', '2023-07-01', '2023-10-01', '2024-01-01']);
    expect(quarters.map(lastDayOf)).toEqual(['2023-06-30', '2023-09-30', '2023-12-31', '2024-03-31']);
    expect([firstDayOf(year), lastDayOf(year)]).toEqual(['2023-04-01', '2024-03-31']);
    expect(addDays(lastDayOf(year), 1)).toBe(firstDayOf(parseFinancialYear('2024/25')));
  });

  test('the years between two, both included', () => {
    expect(financialYearsBetween(parseFinancialYear('1998/99'), parseFinancialYear('2001/02'))).toEqual(['1998/99', '1999/00', '2000/01', '2001/02']);
    expect(financialYearsBetween(parseFinancialYear('2020/21'), parseFinancialYear('2020/21'))).toEqual(['2020/21']);
    expect(() => financialYearsBetween(parseFinancialYear('2021/22'), parseFinancialYear('2020/21'))).toThrow(refused('2021/22 is the later'));
  });

  test.each(['2020/22', '2020/20', '2020-21', '20/21', '2020/2021', ' 2020/21', '2020/21 Q4', '', '1999/2000'])('%p is no financial year', (text) => {
    expect(() => parseFinancialYear(text)).toThrow(refused('2020/21'));
  });

  test.each(['0000/01', '1899/00', '2200/01', '9999/00'])('%p is refused for its year', (text) => {
    for (const read of [parseFinancialYear, parsePeriod]) expect(() => read(text)).toThrow(refused('1900 to 2199'));
  });

  test('every day that is read lies in a year and a quarter, the first and the last as well', () => {
    expect(['1900-01-01', '2199-12-31'].map((day) => quarterLabel(quarterOf(londonDate(day))))).toEqual(['1899/00 Q4', '2199/00 Q3']);
    expect([firstDayOf, lastDayOf].map((edge) => edge(financialYearOf(londonDate('2199-12-31'))))).toEqual(['2199-04-01', '2200-03-31']);
  });

  test.each([
    ['2020/21 Q4', { financialYear: '2020/21', quarter: 4 }], ['2020-21-q1', { financialYear: '2020/21', quarter: 1 }], ['2020/21', '2020/21'], ['2020-21', '2020/21'],
  ])('%p is a period', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each(['2020/21 Q5', '2020/22 Q1', '2020', 'Q4', '', '2020/21  Q4', '2020/21 Q4 '])('%p is no period', (text) => {
    expect(() => parsePeriod(text)).toThrow(refused('2020/21'));
  });
});
