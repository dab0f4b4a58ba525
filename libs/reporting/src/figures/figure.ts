import type { FinancialYear } from '@redress/calendar';
import type { StandsFor } from '@redress/read-models';
import type { Distribution } from '../arithmetic/distribution.js';
import type { Trend } from '../arithmetic/trend.js';
import type { IndicatorDefinition, IndicatorPart } from '../definitions/indicator-definition.js';
import type { ReportedPeriod } from './reported-period.js';

/** What counting comes to, of a whole or of one of its parts. */
export interface Counts {
  /** Everything counted: of a share, the denominator. */
  readonly count: number;
  /** Of a share, the numerator; else null. */
  readonly fulfilled: number | null;
  /** Whole per cent, half up; null where nothing was counted, and of what is no share (domain 0.3 decision 7). */
  readonly percent: number | null;
  /** Of the number the formula tells the spread of; null where it tells none. */
  readonly spread: Distribution | null;
  /** How many working days the cases were allowed, the most frequent first. */
  readonly allowed: readonly Allowed[];
}

/** So many cases were measured by a limit of so many working days. */
export interface Allowed {
  readonly workingDays: number;
  readonly count: number;
}

/** An indicator's value in a period, the history standing at a position. */
export interface Figure extends Counts {
  readonly period: ReportedPeriod;
  readonly parts: readonly FigurePart[];
  /** PI-4: from April to the end of the quarter; only of quarters. Numerators and denominators are added, never percentages averaged. */
  readonly yearToDate?: Counts;
  /** From the year before; only of years of which the one before is shown as well. */
  readonly change?: Change;
}

export interface FigurePart extends Counts, IndicatorPart {
  readonly change?: Change;
  /** Number, in the whole history, of the first event counted in it. */
  readonly first: number;
}

export interface Change {
  readonly by: number;
  /** To one decimal, half up; null when there were none before (domain 4.5). */
  readonly percent: number | null;
}

export interface IndicatorFigures {
  readonly definition: IndicatorDefinition;
  readonly figures: readonly Figure[];
  /** Of a definition that asks for one, where anything was counted. */
  readonly trend?: TrendFigures;
}

/** How the whole and each part went over successive financial years, up to the last finished one in which anything was counted. */
export interface TrendFigures extends Trend {
  readonly from: FinancialYear;
  readonly to: FinancialYear;
  /** How many years there are, and how many are needed. */
  readonly years: number;
  readonly needed: number;
  readonly parts: readonly (IndicatorPart & Trend)[];
}

/** Figures of one moment, with what they stand for. */
export interface Figures {
  readonly standsFor: StandsFor;
  readonly indicators: readonly IndicatorFigures[];
}
