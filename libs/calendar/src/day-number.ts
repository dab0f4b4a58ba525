import { CalendarError } from './calendar-error.js';
import type { LondonDate } from './london-date.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01. A day has no hours here, so no clock change can move it [domain 2.4 T1]. */
export function toDayNumber(date: LondonDate): number {
  return Date.parse(date) / MILLISECONDS_A_DAY;
}

const FIRST = Date.parse('0000-01-01') / MILLISECONDS_A_DAY;
const LAST = Date.parse('9999-12-31') / MILLISECONDS_A_DAY;

/** The London date of a day number. Throws ERR_VALIDATION outside the years 0000 to 9999, which four digits cannot write. */
export function fromDayNumber(day: number): LondonDate {
  if (!Number.isInteger(day) || day < FIRST || day > LAST) {
    throw new CalendarError('ERR_VALIDATION', 'The date would fall outside the years 0000 to 9999. Give a smaller number.');
  }
  // Written by the calendar itself, so it needs no second check.
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as LondonDate;
}
