import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { trendOf } from './trend.js';

/** The least squares line in fractions of whole numbers, by its definition: the covariance with the place over the place's variance. */
function slopeByDefinition(counts: readonly number[]): { readonly over: bigint; readonly under: bigint } {
  const n = BigInt(counts.length);
  const total = counts.reduce((sum, count) => sum + BigInt(count), 0n);
  let over = 0n;
  let under = 0n;
  for (const [place, count] of counts.entries()) {
    // Twice the distance from the middle place, and n times the distance from the mean, are whole numbers.
    const fromMiddle = 2n * BigInt(place) - (n - 1n);
    over += fromMiddle * (n * BigInt(count) - total);
    under += fromMiddle * fromMiddle;
  }
  return { over: 2n * over, under: n * under };
}

describe('the trend of six years', () => {
  test.each([
    [[58, 49, 44, 39, 29, 23], 'DECREASING', -6.86, -60.3],
    [[121, 130, 142, 150, 162, 176], 'INCREASING', 10.83, 45.5],
    [[82, 98, 117, 135, 156, 197], 'INCREASING', 21.91, 140.2],
    [[100, 100, 100, 100, 100, 100], 'STABLE', 0, 0],
    [[0, 0, 0, 0, 0, 0], 'STABLE', 0, null],
  ] as const)('%j is %s', (counts, label, slope, changePercent) => {
    expect(trendOf(counts, 6)).toEqual({ label, slope, changePercent });
  });

  test.each([[[], null, null], [[5], null, 0], [[5, 10], 5, 100]] as const)('of fewer years, %j, is said to be of too few', (counts, slope, changePercent) => {
    expect(trendOf(counts, 6)).toEqual({ label: 'INSUFFICIENT_DATA', slope, changePercent });
  });

  test('exactly two per cent of the mean by the year is neither a rise nor a fall', () => {
    // Mean 100, slope 2: 95, 97, 99, 101, 103, 105.
    expect(trendOf([95, 97, 99, 101, 103, 105], 6)).toMatchObject({ label: 'STABLE', slope: 2 });
    expect(trendOf([95, 97, 99, 101, 103, 106], 6)).toMatchObject({ label: 'INCREASING' });
    expect(trendOf([105, 103, 101, 99, 97, 95], 6)).toMatchObject({ label: 'STABLE', slope: -2 });
  });

  test('agrees with the definition of least squares', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 5000 }), { minLength: 6, maxLength: 6 }), (counts) => {
      const { over, under } = slopeByDefinition(counts);
      const mean = counts.reduce((sum, count) => sum + BigInt(count), 0n);
      // slope > 2 % of the mean, as 100 · n · over > 2 · total · under.
      const [slope, bound] = [100n * 6n * over, 2n * mean * under];
      expect(trendOf(counts, 6).label).toBe(slope > bound ? 'INCREASING' : slope < -bound ? 'DECREASING' : 'STABLE');
      expect(trendOf(counts, 6).slope).toBeCloseTo(Number(over) / Number(under), 2);
    }));
  });
});
