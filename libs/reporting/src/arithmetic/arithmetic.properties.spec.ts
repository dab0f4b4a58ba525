import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distributionOf } from './distribution.js';
import { changePercentage, percentage } from './percentage.js';
import { roundedQuotient } from './rounding.js';

const each = (given: readonly number[]) => given.map((count) => [count, 1] as const);
const counts = fc.array(fc.nat({ max: 2000 }), { minLength: 1, maxLength: 60 });

/** Half away from zero on exact decimal digits: long division as at school, sharing nothing with the code. */
function byLongDivision(numerator: number, denominator: number, decimals: number): number {
  const size = BigInt(Math.abs(numerator));
  const by = BigInt(denominator);
  const scaled = size * 10n ** BigInt(decimals + 1);
  const digits = scaled / by;
  const lastDigit = digits % 10n;
  const kept = digits / 10n + (lastDigit >= 5n ? 1n : 0n);
  const text = kept.toString().padStart(decimals + 1, '0');
  const value = Number(decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`);
  return value === 0 ? 0 : numerator < 0 ? -value : value;
}

describe('rounding', () => {
  test.each([
    [1, 2, 0, 1], [5, 2, 0, 3], [-5, 2, 0, -3], [-1, 3, 0, 0], [201, 200, 2, 1.01], [20, 3, 0, 7], [253, 10, 1, 25.3], [1, 20, 1, 0.1], [2675, 1000, 2, 2.68],
  ] as const)('%i / %i to %i decimals is %d', (numerator, denominator, decimals, expected) => {
    expect(roundedQuotient(numerator, denominator, decimals)).toBe(expected);
  });

  test('agrees with long division', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(0, 1, 2), (numerator, denominator, decimals) => {
        expect(roundedQuotient(numerator, denominator, decimals)).toBe(byLongDivision(numerator, denominator, decimals));
      }),
    );
  });
});

describe('percentages', () => {
  test.each([[2, 4, 50], [2, 3, 67], [1, 3, 33], [0, 1, 0], [1, 8, 13], [1, 200, 1], [1, 201, 0], [0, 0, null]] as const)('%i of %i is %p', (part, whole, expected) => {
    expect(percentage(part, whole)).toBe(expected);
  });

  /** The founding report's own table (domain 4.5). */
  test.each([
    [630, 420, -33.3], [64, 14, -78.1], [29, 23, -20.7], [68, 82, 20.6], [17, 8, -52.9], [162, 176, 8.6], [117, 125, 6.8], [9, 8, -11.1], [156, 197, 26.3], [0, 5, null], [3, 3, 0],
  ] as const)('from %i to %i is %p per cent', (before, after, expected) => {
    expect(changePercentage(before, after)).toBe(expected);
  });

  test('the parts of a whole lie between 0 and 100 and grow with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.nat(), (whole, one, other) => {
        const [less = 0, more = 0] = [one % (whole + 1), other % (whole + 1)].toSorted((a, b) => a - b);
        expect(percentage(less, whole)).toBeLessThanOrEqual(percentage(more, whole) ?? Number.NaN);
        expect(percentage(0, whole)).toBe(0);
        expect(percentage(whole, whole)).toBe(100);
      }),
    );
  });
});

describe('distributions', () => {
  test('domain 4.8', () => {
    expect(distributionOf(each([66, 64, 129, 65]))).toEqual({ n: 4, mean: 81, median: 65.5, min: 64, max: 129, p90: 129 });
    expect(distributionOf(each([25, 26, 25]))).toEqual({ n: 3, mean: 25.3, median: 25, min: 25, max: 26, p90: 26 });
  });

  test('of nothing, everything is null', () => {
    expect(distributionOf([])).toEqual({ n: 0, mean: null, median: null, min: null, max: null, p90: null });
  });

  test('counts given with how often they occur are as good as counts given one by one, in whatever portions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 9 })), { maxLength: 20 }), (occurrences) => {
        expect(distributionOf(occurrences)).toEqual(distributionOf(each(occurrences.flatMap(([count, times]) => Array.from({ length: times }, () => count)))));
      }),
    );
  });

  test.each([[9, 9], [10, 9], [11, 10], [20, 18], [70, 63]])('of 1 to %i the nearest rank of nine tenths is %i', (n, rank) => {
    expect(distributionOf(each(Array.from({ length: n }, (_, index) => index + 1))).p90).toBe(rank);
  });

  test('do not depend on order and keep their own order of size', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (given, turn) => {
        const said = distributionOf(each(given));
        const at = turn % given.length;
        expect(distributionOf(each([...given.slice(at), ...given.slice(0, at)].reverse()))).toEqual(said);
        const { min, median, p90, max, mean } = said;
        if (min === null || median === null || p90 === null || max === null || mean === null) throw new Error('There are counts.');
        expect([min, median, max]).toEqual([min, median, max].toSorted((a, b) => a - b));
        expect(mean).toBeGreaterThanOrEqual(min);
        expect(mean).toBeLessThanOrEqual(max);
        expect(given).toContain(p90);
        expect(10 * given.filter((count) => count <= p90).length).toBeGreaterThanOrEqual(9 * given.length);
        expect(10 * given.filter((count) => count < p90).length).toBeLessThan(9 * given.length);
        const below = given.filter((count) => count < median).length;
        const above = given.filter((count) => count > median).length;
        expect(Math.max(below, above) * 2).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
