import { financialYearFrom, financialYearsBetween, firstDayOf, lastDayOf, quarterLabel, quartersOf, type FinancialYear, type LondonDate, type Quarter } from '@redress/calendar';
import type { Period } from '@redress/read-models';

/** The financial years a report covers, both included. */
export interface YearRange {
  readonly from: FinancialYear;
  readonly to: FinancialYear;
}

/** The first and the last financial year in which something was counted. */
export interface YearsWithFacts extends YearRange {
  /** The last such before this one. */
  readonly before: FinancialYear | undefined;
}

/** A quarter or a financial year that a figure is told of. */
export interface ReportedPeriod extends Period {
  /** '2020/21 Q4' or '2020/21'. */
  readonly label: string;
  readonly financialYear: FinancialYear;
  /** It has days still to come, or is today's: its figure is so far and may change. */
  readonly unfinished: boolean;
}

/** Every quarter of a range, in order. Throws ERR_VALIDATION when `from` is the later year. */
export function quarterPeriods({ from, to }: YearRange, today: LondonDate): ReportedPeriod[] {
  return financialYearsBetween(from, to).flatMap(quartersOf).map((quarter) => reportedPeriod(quarter, today));
}

/** Every financial year of a range, in order. Throws ERR_VALIDATION when `from` is the later year. */
export function yearPeriods({ from, to }: YearRange, today: LondonDate): ReportedPeriod[] {
  return financialYearsBetween(from, to).map((year) => reportedPeriod(year, today));
}

export function reportedPeriod(period: Quarter | FinancialYear, today: LondonDate): ReportedPeriod {
  const to = lastDayOf(period);
  const named = typeof period === 'string' ? { label: period, financialYear: period } : { label: quarterLabel(period), financialYear: period.financialYear };
  return { ...named, from: firstDayOf(period), to, unfinished: to >= today };
}

/** From the first day of the financial year to the last of the period (PI-4). */
export function yearToDate({ financialYear, to }: ReportedPeriod): Period {
  return { from: firstDayOf(financialYear), to };
}

/** '2020/21 Q4' as people say it: 'Q4 2020/21'. */
export function spokenPeriod({ label }: Pick<ReportedPeriod, 'label'>): string {
  return label.split(' ').toReversed().join(' ');
}

/** The financial year that began so many years before another. */
export function yearsBefore(year: FinancialYear, count: number): FinancialYear {
  const start = Number(year.slice(0, 4)) - count;
  return financialYearFrom(start);
}
