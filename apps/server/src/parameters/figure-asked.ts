import { parsePeriod } from '@redress/calendar';
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
  try {
    return reportedPeriod(parsePeriod(text), today(house));
  } catch {
    throw new RequestRefused(404, 'ERR_NOT_FOUND', 'There is no such period: it is a financial year or one of its four quarters.');
  }
}
