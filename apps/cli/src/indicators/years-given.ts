import { parseFinancialYear, type FinancialYear } from '@redress/calendar';
import { today, type House } from '@redress/house';
import type { Actor } from '@redress/identity';
import type { YearRange } from '@redress/reporting';
import { financialYearFrom } from '../calendar/read-argument.js';
import type { AskedAs } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';

export const firstYear = parseFinancialYear('2015/16');
/** Reports reach at least this far, so that their shape does not hang on the last fact counted. */
export const atLeastTo = parseFinancialYear('2021/22');

export interface YearOptions extends AskedAs {
  readonly from?: string;
  readonly to?: string;
}

/** What was typed of the years; the house says the last where none was. Throws WrongUse before any house is opened. */
export function yearsGiven(options: YearOptions): (house: House, actor: Actor) => Promise<YearRange> {
  const from = options.from === undefined ? firstYear : financialYearFrom(options.from, '--from');
  const to = options.to === undefined ? undefined : financialYearFrom(options.to, '--to');
  if (to !== undefined && to < from) throw new WrongUse('ERR_VALIDATION', `--to: ${to} is before ${from}. Give the earlier year as --from.`);
  return async (house, actor) => ({ from, to: to ?? latest(from, atLeastTo, (await house.reporting.yearsWithFacts(actor, today(house)))?.to) });
}

function latest(...years: readonly (FinancialYear | undefined)[]): FinancialYear {
  return years.reduce<FinancialYear>((last, year) => (year !== undefined && year > last ? year : last), atLeastTo);
}
