import { expect, test } from '@jest/globals';
import { parseFinancialYear } from '@redress/calendar';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { indicatorsOf } from '../indicators/indicator-report.js';
import { csvOf } from './csv.js';
import { casesBehindCsv, indicatorCsv } from './indicator-csv.js';

test.each([
  ['=1+1', "'=1+1"], ['+44 1905', "'+44 1905"], ['-SUM(A1)', "'-SUM(A1)"], ['@cmd', "'@cmd"], ['\tx', "'\tx"], ['plain', 'plain'], ['a,b', '"a,b"'], ['say "so"', '"say ""so"""'], ['=a,"b"', '"\'=a,""b"""'], [-3, '-3'], [null, ''],
])('%j is written %j', (cell, written) => {
  expect(csvOf(['A'], [[cell]])).toBe(`A\r\n${written}\r\n`);
});

test('any text comes back through a reader of CSV, and none as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), (cells) => {
      const [, row = []]: string[][] = parse(csvOf(['A', 'B'], [cells]), { record_delimiter: '\r\n' });
      expect(row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(cells);
      expect(row.some((text) => /^[=+\-@\t\r]/.test(text))).toBe(false);
    }),
  );
});

test('the quarterly table has a line a quarter, with n/a for a percentage of nothing', () => {
  const year = parseFinancialYear('2020/21');
  const [header = [], ...lines]: string[][] = parse(indicatorCsv(indicatorsOf({ from: year, to: year }, [], [])));
  expect(lines.map(([quarter]) => quarter)).toEqual(['2020/21 Q1', '2020/21 Q2', '2020/21 Q3', '2020/21 Q4']);
  expect(lines[0]?.[header.indexOf("Children's Stage 2 within 65 working days: percent")]).toBe('n/a');
});

test('the cases behind a figure are written with what is needed to work it out again', () => {
  const base = { caseId: 'c', procedure: 'CSC' as const, receivedOn: null, startOn: null, completedOn: null, dueOn: null, within: null, elapsedNetWorkingDays: null };
  expect(casesBehindCsv([{ ...base, reference: '=CSC-1', within: false, elapsedNetWorkingDays: 66 }])).toMatch(/^Reference,.*\r\n'=CSC-1,CSC,,,,,no,66\r\n$/);
});
