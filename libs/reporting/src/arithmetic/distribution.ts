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

/** Of counts given with how often each occurs; a count may be given more than once. */
export function distributionOf(occurrences: readonly (readonly [count: number, times: number])[]): Distribution {
  const sorted = occurrences.toSorted(([one], [other]) => one - other);
  const n = sorted.reduce((sum, [, times]) => sum + times, 0);
  const total = sorted.reduce((sum, [count, times]) => sum + count * times, 0);
  const rank = (from1: number): number | null => atRank(sorted, from1);
  return {
    n, mean: n === 0 ? null : roundedQuotient(total, n, 1), median: middle(rank(Math.ceil(n / 2)), rank(Math.floor(n / 2) + 1)),
    min: rank(1), max: rank(n), p90: rank(ninetiethRank(n)),
  };
}

function atRank(sorted: readonly (readonly [count: number, times: number])[], rank: number): number | null {
  let left = rank;
  for (const [count, times] of sorted) {
    left -= times;
    if (left <= 0 && rank > 0) return count;
  }
  return null;
}

function middle(lower: number | null, upper: number | null): number | null {
  return lower === null || upper === null ? null : (lower + upper) / 2;
}

/** ceil(0.9 n), in whole tenths: 0.9 has no exact binary form. */
function ninetiethRank(n: number): number {
  return Math.ceil((9 * n) / 10);
}
