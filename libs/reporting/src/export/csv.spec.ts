import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOf } from './csv.js';

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
