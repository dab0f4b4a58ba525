import { CalendarError } from './calendar-error.js';
import { firstYear, isYear, lastYear } from './years.js';

declare const london: unique symbol;

/** A day in Europe/London, written YYYY-MM-DD and known to exist [domain 2.4 T1]. Sorts as text. */
export type LondonDate = string & { readonly [london]: true };

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

export function isLondonDate(text: string): text is LondonDate {
  return isDay(text) && isYear(text.slice(0, 4));
}

/** The same of any year that four digits can write, for what the calendar itself has counted. */
export function isDay(text: string): text is LondonDate {
  if (!WRITTEN.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= daysIn(month, year);
}

/** Checks a London date. Throws ERR_DATE_FORMAT [domain 9 no. 5]; other text is not repeated, it may be a name in the wrong column. */
export function londonDate(text: string): LondonDate {
  if (isLondonDate(text)) return text;
  throw new CalendarError('ERR_DATE_FORMAT', whatIsWrong(text));
}

function whatIsWrong(text: string): string {
  if (!WRITTEN.test(text)) return 'The date is not written as YYYY-MM-DD, for example "2021-06-18". Write it that way.';
  if (isDay(text)) return `The year of "${text}" is not one from ${firstYear} to ${lastYear}. Check the year.`;
  return `There is no day "${text}" in the calendar. Check the day and the month.`;
}

/** Below zero when `a` is the earlier London date, above zero when it is the later, else zero. */
export function compareDates(a: LondonDate, b: LondonDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** None for what is no month. */
function daysIn(month: number, year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0);
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
