import { roundedQuotient } from './rounding.js';

/** What is said of a set of counts, such as elapsed working days (domain 4.4); all null of an empty set. */
export interface Distribution {
  readonly n: number;
  /** To one decimal, half up. */
  readonly mean: number | null;
  /** Of an even number of counts, the mean of the two in the middle. */
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Nearest rank: the smallest count that at least nine tenths of them do not exceed. */
  readonly p90: number | null;
}

export function distributionOf(counts: readonly number[]): Distribution {
  const n = counts.length;
  const sorted = counts.toSorted((one, other) => one - other);
  const rank = (from1: number): number | null => sorted[from1 - 1] ?? null;
  return { n, mean: meanOf(counts), median: middle(rank(Math.ceil(n / 2)), rank(Math.floor(n / 2) + 1)), min: rank(1), max: rank(n), p90: rank(ninetiethRank(n)) };
}

function meanOf(counts: readonly number[]): number | null {
  return counts.length === 0 ? null : roundedQuotient(counts.reduce((sum, count) => sum + count, 0), counts.length, 1);
}

function middle(lower: number | null, upper: number | null): number | null {
  return lower === null || upper === null ? null : (lower + upper) / 2;
}

/** ceil(0.9 n), in whole tenths: 0.9 has no exact binary form. */
function ninetiethRank(n: number): number {
  return Math.ceil((9 * n) / 10);
}
