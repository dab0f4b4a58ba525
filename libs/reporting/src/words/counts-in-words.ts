import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import type { Allowed, Counts } from '../figures/figure.js';

/** Below this many cases one case moves a percentage by ten points or more, and the report says so (domain 4.3). */
const smallNumber = 10;

export function isSmall({ count, fulfilled, spread }: Counts): boolean {
  return count > 0 && count < smallNumber && (fulfilled !== null || spread !== null);
}

/** A figure in a cell: '33 % (1 of 3)', '12', '65.5 working days', and the definition's own words for nothing counted. */
export function countsInWords({ unit, words }: IndicatorDefinition, counts: Counts): string {
  if (unit === 'COUNT') return counts.count.toLocaleString('en-GB');
  if (unit === 'PER_CENT') return counts.percent === null ? words.none : shareInWords(counts);
  const median = counts.spread?.median ?? null;
  return median === null ? words.none : `${oneDecimal(median)} working days`;
}

/** A percentage always with its counts (domain 4.3). */
export function shareInWords({ percent, fulfilled, count }: Counts): string {
  return `${percent} % (${fulfilled} of ${count})`;
}

export function oneDecimal(days: number): string {
  return days.toFixed(1);
}

/** The limit that the cases were measured by: '65 working days'; where policies differed, each with its cases. */
export function limitInWords(allowed: readonly Allowed[]): string {
  const [first, ...others] = allowed;
  if (first === undefined) return 'the limit';
  if (others.length === 0) return workingDays(first.workingDays);
  return `the limit (${allowed.map(({ workingDays: days, count }) => `${workingDays(days)} for ${count} of them`).join(', ')})`;
}

export function workingDays(days: number): string {
  return `${days} working ${days === 1 ? 'day' : 'days'}`;
}
