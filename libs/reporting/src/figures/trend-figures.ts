import type { LondonDate } from '@redress/calendar';
import type { Tally } from '@redress/read-models';
import { trendOf } from '../arithmetic/trend.js';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { countsOf, partsOf } from './counts-of.js';
import type { TrendFigures } from './figure.js';
import { yearPeriods, yearsBefore, type ReportedPeriod, type YearRange } from './reported-period.js';

/** The years in which a trend up to a range's last year can lie: as many again before, since the last ones may be empty. */
export function trendPeriods(needed: number, { to }: YearRange, today: LondonDate): ReportedPeriod[] {
  return yearPeriods({ from: yearsBefore(to, 2 * needed - 1), to }, today);
}

/** From the tallies of those years; undefined where nothing was counted in a finished one. Pure. */
export function trendFigures(definition: IndicatorDefinition, needed: number, years: readonly (readonly [ReportedPeriod, readonly Tally[]])[]): TrendFigures | undefined {
  const counted = years.map(([period, tallies]) => ({ period, count: countsOf(definition, tallies).count, parts: partsOf(definition, tallies) }));
  const finished = counted.filter(({ period }) => !period.unfinished);
  const [first, last] = [finished.findIndex(({ count }) => count > 0), finished.findLastIndex(({ count }) => count > 0)];
  const taken = first < 0 ? [] : finished.slice(Math.max(first, last - needed + 1), last + 1);
  const [from, to] = [taken.at(0)?.period.financialYear, taken.at(-1)?.period.financialYear];
  if (from === undefined || to === undefined) return undefined;
  const parts = (definition.parts ?? []).map((part, index) => ({ ...part, ...trendOf(taken.map((year) => year.parts[index]?.count ?? 0), needed) }));
  return { from, to, years: taken.length, needed, ...trendOf(taken.map(({ count }) => count), needed), parts };
}
