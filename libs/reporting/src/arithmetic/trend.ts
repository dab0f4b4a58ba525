import { changePercentage } from './percentage.js';
import { roundedQuotient } from './rounding.js';

export type TrendLabel = 'INCREASING' | 'DECREASING' | 'STABLE' | 'INSUFFICIENT_DATA';

/** How counts of successive years go (domain 4.6). */
export interface Trend {
  readonly label: TrendLabel;
  /** Of the least squares line, by the year, to two decimals; null of fewer than two years. */
  readonly slope: number | null;
  /** From the first to the last, in per cent to one decimal; null when the first is zero or there is none. */
  readonly changePercent: number | null;
}

/** Of counts in the order of their years; with fewer than are needed it says so, beside what there is. */
export function trendOf(counts: readonly number[], needed: number): Trend {
  const n = counts.length;
  const [first, last] = [counts.at(0), counts.at(-1)];
  const sum = counts.reduce((total, count) => total + count, 0);
  const sumOfPlaces = (n * (n - 1)) / 2;
  const numerator = n * counts.reduce((total, count, place) => total + place * count, 0) - sumOfPlaces * sum;
  const denominator = n * (((n - 1) * n * (2 * n - 1)) / 6) - sumOfPlaces ** 2;
  return {
    label: n < needed ? 'INSUFFICIENT_DATA' : labelOf(numerator, denominator, sum, n),
    slope: n < 2 ? null : roundedQuotient(numerator, denominator, 2),
    changePercent: first === undefined || last === undefined ? null : changePercentage(first, last),
  };
}

/** More than two per cent of the mean by the year is a rise or a fall; compared in whole numbers, so that the bound itself is neither. */
function labelOf(numerator: number, denominator: number, sum: number, n: number): TrendLabel {
  const [slope, bound] = [100 * n * numerator, 2 * sum * denominator];
  if (slope > bound) return 'INCREASING';
  return slope < -bound ? 'DECREASING' : 'STABLE';
}
