import type { SuspendedDays } from './suspension.js';
import type { WorkingDayTable } from './working-day-table.js';

/** A day number; 'SUSPENDED' when an open suspension comes first; 'BEYOND' when the table ends first. */
export type CountedDay = number | 'SUSPENDED' | 'BEYOND';

/** The nth working day strictly after `start` that no suspension covers [domain 2.4 T2, T9]. `n` is 1 or more; `suspended` in order, not touching. */
export function countForward(table: WorkingDayTable, start: number, n: number, suspended: readonly SuspendedDays[]): CountedDay {
  let rank = table.countThrough(start) + n;
  for (const { from, until } of suspended) {
    const begin = Math.max(from, start + 1);
    const reached = table.withRank(rank) ?? Infinity;
    // A suspension that begins after the table leaves days before it that nobody knows.
    if (reached < begin || begin > table.last + 1) break;
    if (until === Infinity) return 'SUSPENDED';
    if (begin < until) rank += table.countWithin(begin, until);
  }
  return table.withRank(rank) ?? 'BEYOND';
}

/** The nth working day strictly before `end` that no suspension covers. */
export function countBack(table: WorkingDayTable, end: number, n: number, suspended: readonly SuspendedDays[]): number | 'BEYOND' {
  let rank = table.countThrough(end - 1) - n + 1;
  for (const { from, until } of suspended.toReversed()) {
    const stop = Math.min(until, end);
    const reached = table.withRank(rank) ?? -Infinity;
    if (reached >= stop) break;
    if (from < stop) rank -= table.countWithin(from, stop);
  }
  return table.withRank(rank) ?? 'BEYOND';
}

/** Working days d with after < d <= through that no suspension covers [domain 2.4 T3]. */
export function countBetween(table: WorkingDayTable, after: number, through: number, suspended: readonly SuspendedDays[]): number {
  let count = table.countWithin(after + 1, through + 1);
  for (const { from, until } of suspended) {
    const begin = Math.max(from, after + 1);
    const stop = Math.min(until, through + 1);
    if (begin < stop) count -= table.countWithin(begin, stop);
  }
  return count;
}
