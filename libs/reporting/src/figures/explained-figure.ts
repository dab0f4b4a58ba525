import { londonDate, type LondonDate, type WorkingDayCalendar } from '@redress/calendar';
import type { FactBehind, FactField, FactsBehind, StandsFor, Tally } from '@redress/read-models';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import { caseBehind, type CaseBehind } from './case-behind.js';
import { countsOf, partsOf } from './counts-of.js';
import type { Figure } from './figure.js';
import type { ReportedPeriod } from './reported-period.js';
import { inWorkingDays } from './working-days-of.js';

/** A figure with its definition, the cases behind it that somebody may see, and what they all stand for: everything that explains it. */
export interface ExplainedFigure {
  readonly standsFor: StandsFor;
  readonly definition: IndicatorDefinition;
  readonly figure: Figure;
  readonly cases: readonly CaseBehind[];
}

/** What is read of each case: what is shown, and what the formula measures. */
export function fieldsAsked({ shows, formula: { spread, allowed, apart } }: IndicatorDefinition): readonly FactField[] {
  const measured = typeof spread === 'object' ? [spread.after, spread.upTo] : [spread];
  return [...new Set([...shows, ...[...measured, allowed, apart].filter((field) => field !== undefined)])];
}

/** The figure is counted again from the very cases behind it, of which those are shown that may be seen. Pure. */
export function explainedFigure(definition: IndicatorDefinition, period: ReportedPeriod, { standsFor, facts }: FactsBehind, calendar: WorkingDayCalendar): ExplainedFigure {
  const tallies = inWorkingDays(facts.map((fact) => tallyOf(definition, fact)), calendar);
  return {
    standsFor, definition, cases: facts.filter(({ seen }) => seen).map(({ seen: _, ...fact }) => caseBehind(definition, fact)),
    figure: { period, ...countsOf(definition, tallies), parts: partsOf(definition, tallies) },
  };
}

function tallyOf({ formula: { spread, allowed, apart } }: IndicatorDefinition, { says, fulfilled }: FactBehind): Tally {
  const said = (field: FactField | undefined) => (field === undefined ? null : (says[field] ?? null));
  const number = (field: FactField | undefined): number | null => (typeof said(field) === 'number' ? Number(said(field)) : null);
  const day = (field: FactField | undefined): LondonDate | null => (typeof said(field) === 'string' ? londonDate(String(said(field))) : null);
  const [measured, span] = typeof spread === 'object' ? [undefined, spread] : [spread, undefined];
  const part = said(apart);
  return {
    formula: 0, period: 0, part: part === null ? null : String(part), spread: number(measured), after: day(span?.after), upTo: day(span?.upTo), allowed: number(allowed), fulfilled,
    count: 1, first: 0,
  };
}
