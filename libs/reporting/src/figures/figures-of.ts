import type { LondonDate } from '@redress/calendar';
import type { Tally, TallyAsked } from '@redress/read-models';
import { changePercentage } from '../arithmetic/percentage.js';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { countsOf, partsOf } from './counts-of.js';
import type { Change, Counts, Figure, IndicatorFigures } from './figure.js';
import { quarterPeriods, yearPeriods, yearToDate, type ReportedPeriod, type YearRange } from './reported-period.js';
import { trendFigures, trendPeriods } from './trend-figures.js';

/** What is to be counted for an indicator: each of its periods, of quarters the year to date as well, and the years of its trend. */
export interface Counting extends TallyAsked {
  readonly definition: IndicatorDefinition;
  readonly shown: readonly ReportedPeriod[];
  readonly forTrend: readonly ReportedPeriod[];
}

/** Throws ERR_VALIDATION when the range's first year is the later one. */
export function countingOf(definition: IndicatorDefinition, range: YearRange, today: LondonDate): Counting {
  const { formula, every, trend } = definition;
  const shown = every === 'QUARTER' ? quarterPeriods(range, today) : yearPeriods(range, today);
  const forTrend = trend === undefined ? [] : trendPeriods(trend.years, range, today);
  return { definition, formula, shown, forTrend, periods: [...shown, ...(every === 'QUARTER' ? shown.map(yearToDate) : []), ...forTrend] };
}

/** The figures of an indicator from its tallies. Pure. */
export function figuresOf({ definition, shown, forTrend, periods }: Counting, tallies: readonly Tally[]): IndicatorFigures {
  const byPeriod = Map.groupBy(tallies, ({ period }) => period);
  const at = (period: number): readonly Tally[] => byPeriod.get(period) ?? [];
  const figures = shown.map((period, index) => ({
    period, ...countsOf(definition, at(index)), parts: partsOf(definition, at(index)),
    ...(definition.every === 'QUARTER' ? { yearToDate: countsOf(definition, at(shown.length + index)) } : {}),
  }));
  const trend = definition.trend && trendFigures(definition, definition.trend.years, forTrend.map((period, index) => [period, at(periods.length - forTrend.length + index)]));
  return {
    definition, figures: definition.every === 'YEAR' ? figures.map((figure, index) => sinceBefore(figure, figures[index - 1])) : figures,
    ...(trend === undefined ? {} : { trend }),
  };
}

function sinceBefore(figure: Figure, before: Figure | undefined): Figure {
  if (before === undefined) return figure;
  const partsBefore = new Map(before.parts.map((part) => [part.value, part]));
  const parts = figure.parts.map((part) => {
    const earlier = partsBefore.get(part.value);
    return earlier === undefined ? part : { ...part, change: changeFrom(earlier, part) };
  });
  return { ...figure, parts, change: changeFrom(before, figure) };
}

function changeFrom(before: Counts, after: Counts): Change {
  return { by: after.count - before.count, percent: changePercentage(before.count, after.count) };
}
