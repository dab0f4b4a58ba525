import type { FinancialYear } from '@redress/calendar';
import type { Kind, Procedure } from '@redress/procedures';
import type { Distribution } from '../arithmetic/distribution.js';

/** The financial years a report covers, both included. */
export interface YearRange {
  readonly from: FinancialYear;
  readonly to: FinancialYear;
}

/** How many stages were completed and how many of them in time (domain 4.3). */
export interface Compliance {
  readonly completed: number;
  readonly within: number;
  /** Whole per cent, half up; null when none was completed. */
  readonly percent: number | null;
  readonly elapsedNetWorkingDays: Distribution;
}

/** PI-1: compliments logged, by the quarter they were received in. */
export type ComplimentsReceived = Readonly<Record<Procedure | 'total', number>>;

export interface QuarterIndicators {
  readonly complimentsReceived: ComplimentsReceived;
  /** PI-2: children's Stage 2 within 65 working days. */
  readonly stage2Csc65: Compliance;
  /** PI-3: corporate Stage 2 within the working days of the policy the case runs under. */
  readonly stage2Corporate25: Compliance;
}

export type CategoryCounts = Readonly<Record<Kind, number>>;

/** The quarterly indicators and the yearly statistics of councillors (domain 4.3 to 4.5). */
export interface IndicatorReport {
  /** By label, such as '2020/21 Q4': every quarter of the range in order. */
  readonly quarters: Readonly<Record<string, QuarterIndicators>>;
  /** Years with a counted representation; in each, procedures in the order in which the history first has one. */
  readonly years: Readonly<Record<string, Readonly<Partial<Record<Procedure, CategoryCounts>>>>>;
}
