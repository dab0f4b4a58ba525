import { CalendarError } from './calendar-error.js';
import type { LondonDate } from './london-date.js';
import { firstYear, isYear, lastYear } from './years.js';

declare const financial: unique symbol;

/** 1 April to 31 March, written '2020/21'. Sorts as text. */
export type FinancialYear = string & { readonly [financial]: true };

/** Throws ERR_VALIDATION for anything but a year that is read and the one after it, such as 2020/22. */
export function parseFinancialYear(text: string): FinancialYear {
  const [year = '', next = ''] = text.split('/');
  if (!isWritten(text) || (Number(year) + 1) % 100 !== Number(next)) {
    throw new CalendarError('ERR_VALIDATION', 'A financial year is written as a year and the two digits of the next, for example 2020/21. Write it that way.');
  }
  if (isYear(year)) return text;
  throw new CalendarError('ERR_VALIDATION', `A financial year begins in one of the years ${firstYear} to ${lastYear}, and not in ${year}. Check the year.`);
}

function isWritten(text: string): text is FinancialYear {
  return /^\d{4}\/\d{2}$/.test(text);
}

export function financialYearOf(date: LondonDate): FinancialYear {
  const year = Number(date.slice(0, 4));
  return financialYearFrom(date.slice(5) < '04-01' ? year - 1 : year);
}

/** The calendar year in which it starts: 2020 for 2020/21. */
export function startYearOf(financialYear: FinancialYear): number {
  return Number(financialYear.slice(0, 4));
}

/** Every financial year from `from` to `to`, both included. Throws ERR_VALIDATION when `from` is the later. */
export function financialYearsBetween(from: FinancialYear, to: FinancialYear): FinancialYear[] {
  const count = startYearOf(to) - startYearOf(from) + 1;
  if (count < 1) throw new CalendarError('ERR_VALIDATION', `There are no years from ${from} to ${to}: ${from} is the later. Exchange them.`);
  return Array.from({ length: count }, (_, index) => financialYearFrom(startYearOf(from) + index));
}

/** The one that begins in a calendar year. */
export function financialYearFrom(year: number): FinancialYear {
  return `${String(year).padStart(4, '0')}/${String((year + 1) % 100).padStart(2, '0')}` as FinancialYear;
}
