import { financialYearOf, type FinancialYear } from '@redress/calendar';
import { countedPeriod } from '@redress/read-models';
import type pg from 'pg';
import type { YearRange } from './report-shape.js';

/** The first and the last financial year in which something was counted; undefined while nothing is. */
export async function yearsWithFacts(pool: pg.Pool): Promise<YearRange | undefined> {
  const period = await countedPeriod(pool);
  return period && { from: financialYearOf(period.from), to: financialYearOf(period.to) };
}

export async function lastYearWithFacts(pool: pg.Pool): Promise<FinancialYear | undefined> {
  return (await yearsWithFacts(pool))?.to;
}
