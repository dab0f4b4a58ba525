import { parsePeriod, type FinancialYear, type Quarter } from '@redress/calendar';
import { today, type House } from '@redress/house';
import { reportedPeriod, type IndicatorDefinition, type ReportedPeriod } from '@redress/reporting';
import { RequestRefused } from '../problems/problem.js';

/** An indicator by its address: `pi-2`. Throws RequestRefused (404): an address that cannot be read leads nowhere. */
export function indicatorAsked({ reporting }: Pick<House, 'reporting'>, id: string): IndicatorDefinition {
  const found = reporting.definition(id);
  if (found === undefined) throw new RequestRefused(404, 'ERR_NOT_FOUND', 'There is no such indicator. The page of indicators lists them all.');
  return found;
}

/** A period by its address: `2020-21-q4`, `2020-21`. Throws RequestRefused (404). */
export function periodAsked(house: Pick<House, 'clock'>, text: string): ReportedPeriod {
  const period = periodIn(text);
  if (period === undefined) throw new RequestRefused(404, 'ERR_NOT_FOUND', 'There is no such period: it is a financial year or one of its four quarters.');
  return reportedPeriod(period, today(house));
}

/** A quarter by its address: `2020-21-q4`. Throws RequestRefused (404). */
export function quarterAsked(text: string): Quarter {
  const period = periodIn(text);
  if (period === undefined || typeof period === 'string') throw new RequestRefused(404, 'ERR_NOT_FOUND', 'There is no such quarter. The page of published figures lists them.');
  return period;
}

function periodIn(text: string): Quarter | FinancialYear | undefined {
  try {
    return parsePeriod(text);
  } catch {
    return undefined;
  }
}
