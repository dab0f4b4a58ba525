import { financialYearOf, firstDayOf, type LondonDate, type WorkingDayCalendar } from '@redress/calendar';
import { requireReading } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { countedPeriod, factsBehind, factsNow, tally } from '@redress/read-models';
import type pg from 'pg';
import { indicatorDefinitions } from './definitions/indicator-definitions.js';
import type { IndicatorDefinition } from './definitions/indicator-definition.js';
import { explainedFigure, fieldsAsked, type ExplainedFigure } from './figures/explained-figure.js';
import type { Figures } from './figures/figure.js';
import { countingOf, figuresOf } from './figures/figures-of.js';
import type { ReportedPeriod, YearRange, YearsWithFacts } from './figures/reported-period.js';
import { inWorkingDays } from './figures/working-days-of.js';

/**
 * The figures of the house. Whatever one answer holds is of one moment of the history, and the answer says which. Every question says
 * who asks, and throws Forbidden for those who may not see the indicators.
 */
export interface Reporting {
  readonly definitions: readonly IndicatorDefinition[];
  /** An indicator by its id, however its letters are written. */
  definition(id: string): IndicatorDefinition | undefined;
  /** Indicators in every period of a range, as they stand on a London date. Throws ERR_VALIDATION when the first year is the later one. */
  figures(actor: Actor, definitions: readonly IndicatorDefinition[], range: YearRange, today: LondonDate): Promise<Figures>;
  /** The indicators that councils exchange, in every period of a range. Throws ERR_VALIDATION when the first year is the later one. */
  exchanged(actor: Actor, range: YearRange, today: LondonDate): Promise<Figures>;
  /** One figure with every case behind it and why each counts as it does. */
  explain(actor: Actor, definition: IndicatorDefinition, period: ReportedPeriod): Promise<ExplainedFigure>;
  /** The financial years in which something was counted, as seen on a London date; undefined while nothing is. */
  yearsWithFacts(actor: Actor, today: LondonDate): Promise<YearsWithFacts | undefined>;
}

export interface ReportingOptions {
  readonly pool: pg.Pool;
  readonly calendar: WorkingDayCalendar;
  /** All of the house's unless told. */
  readonly definitions?: readonly IndicatorDefinition[];
}

export function createReporting({ pool, calendar, definitions = indicatorDefinitions }: ReportingOptions): Reporting {
  async function figures(actor: Actor, asked: readonly IndicatorDefinition[], range: YearRange, today: LondonDate): Promise<Figures> {
    requireReading(actor, 'INDICATORS');
    const countings = asked.map((definition) => countingOf(definition, range, today));
    const { standsFor, tallies } = await tally(actor, factsNow(pool), countings);
    const byFormula = Map.groupBy(inWorkingDays(tallies, calendar), ({ formula }) => formula);
    return { standsFor, indicators: countings.map((counting, index) => figuresOf(counting, byFormula.get(index) ?? [])) };
  }

  return {
    definitions, figures,
    definition: (id) => definitions.find((each) => each.id.toLowerCase() === id.toLowerCase()),
    exchanged: (actor, range, today) => figures(actor, definitions.filter(({ exchangedAs }) => exchangedAs !== undefined), range, today),
    async explain(actor, definition, period) {
      requireReading(actor, 'INDICATORS');
      return explainedFigure(definition, period, await factsBehind(actor, factsNow(pool), definition.formula, period, fieldsAsked(definition)), calendar);
    },
    async yearsWithFacts(actor, today) {
      const period = await countedPeriod(actor, pool, firstDayOf(financialYearOf(today)));
      return period && { from: financialYearOf(period.from), to: financialYearOf(period.to), before: period.before && financialYearOf(period.before) };
    },
  };
}
