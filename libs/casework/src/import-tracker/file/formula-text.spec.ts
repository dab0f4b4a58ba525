import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asItWas, asText } from './formula-text.js';

test.each([['=1+1', "'=1+1"], ['+44 1905', "'+44 1905"], ['-', "'-"], ['@cmd', "'@cmd"], ['\tx', "'\tx"], ["'=x", "''=x"], ["'tis", "'tis"], ['a=b', 'a=b'], ['', '']])(
  '%j is written %j', (cell, written) => expect(asText(cell)).toBe(written),
);

test('no text is a formula when it is written, and every text comes back', () => {
  const cells = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') }));
  fc.assert(fc.property(cells, (cell) => {
    expect(asText(cell)).not.toMatch(/^[=+\-@\t\r]/);
    expect(asItWas(asText(cell))).toBe(cell);
  }));
});
