import { roundedQuotient } from './rounding.js';

/** Per cent to a whole number, half up; null when there is nothing to take a part of (domain 4.3, 0.3 decision 7). */
export function percentage(part: number, whole: number): number | null {
  return whole === 0 ? null : roundedQuotient(100 * part, whole, 0);
}

/** Change from one count to another in per cent to one decimal; null when the first is zero (domain 4.5). */
export function changePercentage(before: number, after: number): number | null {
  return before === 0 ? null : roundedQuotient(100 * (after - before), before, 1);
}
