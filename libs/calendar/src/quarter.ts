import { CalendarError } from './calendar-error.js';
import { financialYearOf, parseFinancialYear, startYearOf, type FinancialYear } from './financial-year.js';
import type { LondonDate } from './london-date.js';

/** Q1 April to June, Q2 July to September, Q3 October to December, Q4 January to March. */
export interface Quarter {
  readonly financialYear: FinancialYear;
  readonly quarter: 1 | 2 | 3 | 4;
}

const BOUNDS = {
  1: { yearsLater: 0, first: '04-01', last: '06-30' },
  2: { yearsLater: 0, first: '07-01', last: '09-30' },
  3: { yearsLater: 0, first: '10-01', last: '12-31' },
  4: { yearsLater: 1, first: '01-01', last: '03-31' },
} as const;

export function quarterOf(date: LondonDate): Quarter {
  const day = date.slice(5);
  const quarter = day < BOUNDS[1].first ? 4 : day < BOUNDS[2].first ? 1 : day < BOUNDS[3].first ? 2 : 3;
  return { financialYear: financialYearOf(date), quarter };
}

/**
 * A quarter or a financial year as it is written ('2020/21 Q4', '2020/21') or stands in an address ('2020-21-q4').
 * Throws ERR_VALIDATION for anything else.
 */
export function parsePeriod(text: string): Quarter | FinancialYear {
  const [whole, from = '', to = '', number] = /^(\d{4})[/-](\d{2})(?:[ -]q([1-4]))?$/i.exec(text) ?? [];
  if (whole === undefined) throw new CalendarError('ERR_VALIDATION', 'A period is a financial year, or one of its quarters, for example 2020/21 Q4. Write it that way.');
  const financialYear = parseFinancialYear(`${from}/${to}`);
  const quarter = ([1, 2, 3, 4] as const).find((each) => String(each) === number);
  return quarter === undefined ? financialYear : { financialYear, quarter };
}

/** '2020/21 Q4'. */
export function quarterLabel({ financialYear, quarter }: Quarter): string {
  return `${financialYear} Q${quarter}`;
}

export function quartersOf(financialYear: FinancialYear): Quarter[] {
  return ([1, 2, 3, 4] as const).map((quarter) => ({ financialYear, quarter }));
}

/** The first London date of a quarter or a financial year. */
export function firstDayOf(period: Quarter | FinancialYear): LondonDate {
  return typeof period === 'string' ? boundary({ financialYear: period, quarter: 1 }, 'first') : boundary(period, 'first');
}

/** The last London date of a quarter or a financial year. */
export function lastDayOf(period: Quarter | FinancialYear): LondonDate {
  return typeof period === 'string' ? boundary({ financialYear: period, quarter: 4 }, 'last') : boundary(period, 'last');
}

function boundary({ financialYear, quarter }: Quarter, edge: 'first' | 'last'): LondonDate {
  const year = startYearOf(financialYear) + BOUNDS[quarter].yearsLater;
  return `${String(year).padStart(4, '0')}-${BOUNDS[quarter][edge]}` as LondonDate;
}
