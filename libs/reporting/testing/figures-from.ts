import type { LondonDate } from '@redress/calendar';
import type { Tally } from '@redress/read-models';
import type { IndicatorDefinition } from '../src/definitions/indicator-definition.js';
import { indicatorDefinitions } from '../src/definitions/indicator-definitions.js';
import type { IndicatorFigures } from '../src/figures/figure.js';
import { countingOf, figuresOf } from '../src/figures/figures-of.js';
import type { YearRange } from '../src/figures/reported-period.js';

/** What was counted, with the label of its period. */
export type Counted = Partial<Omit<Tally, 'period'>> & { readonly label: string };

export function definitionOf(id: string): IndicatorDefinition {
  const found = indicatorDefinitions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no indicator ${id}.`);
  return found;
}

/** An indicator's figures as if the database had counted so; of quarters it is counted in the year to date as well. */
export function figuresFrom(id: string, range: YearRange, today: LondonDate, counted: readonly Counted[]): IndicatorFigures {
  const counting = countingOf(definitionOf(id), range, today);
  return figuresOf(counting, counted.flatMap(({ label, ...tally }) => {
    const within = counting.shown.find((period) => period.label === label);
    if (within === undefined) throw new Error(`${label} is not in the range.`);
    return counting.periods.flatMap((period, index) => (period.from <= within.from && within.to <= period.to ? [{ ...nothingSaid, ...tally, period: index }] : []));
  }));
}

const nothingSaid: Tally = { formula: 0, period: 0, part: null, spread: null, after: null, upTo: null, allowed: null, fulfilled: null, count: 1, first: 1 };
