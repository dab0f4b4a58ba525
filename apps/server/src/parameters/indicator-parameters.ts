import { financialYearOf, type FinancialYear } from '@redress/calendar';
import { today, type House } from '@redress/house';
import type { Actor } from '@redress/identity';
import { yearsBefore, type YearRange, type YearsWithFacts } from '@redress/reporting';
import { financialYear } from './kinds-of-parameter.js';
import type { Said } from './parameter.js';
import { after } from './read-your-writes.js';

export const indicatorParameters = {
  from: financialYear('The first financial year; four before the last unless told.'),
  to: financialYear('The last financial year; the last in which something was counted unless told, or the one before a gap that only this year follows.'),
  after,
};

/** Five years, of which the last is the last that has something to show. */
const years = 5;

/** What was said of the years, with the rest filled in; what was said is left as it is, the first year after the last included. */
export async function yearRangeOf(house: House, actor: Actor, { from, to }: Pick<Said<typeof indicatorParameters>, 'from' | 'to'>): Promise<YearRange> {
  const thisYear = financialYearOf(today(house));
  const lastCounted = lastWithFigures(await house.reporting.yearsWithFacts(actor, today(house)), thisYear) ?? thisYear;
  const last = to ?? (from !== undefined && from > lastCounted ? from : lastCounted);
  return { from: from ?? yearsBefore(last, years - 1), to: last };
}

/** A year that has only begun, after years without anything, does not hide the last that there are figures about. */
function lastWithFigures(counted: YearsWithFacts | undefined, thisYear: FinancialYear): FinancialYear | undefined {
  const isAfterGap = counted?.to === thisYear && counted.before !== undefined && counted.before < yearsBefore(thisYear, 1);
  return isAfterGap ? counted.before : counted?.to;
}
