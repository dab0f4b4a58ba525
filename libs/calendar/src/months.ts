import { CalendarError } from './calendar-error.js';
import { addDays } from './date-steps.js';
import { isDay, type LondonDate } from './london-date.js';
import { requireWholeNumber } from './whole-number.js';

/** COMMENCING: the period includes the day itself [domain 2.4 T6]. AFTER: it begins the day after [T7]. */
export type MonthRule = 'COMMENCING' | 'AFTER';

/**
 * The last London date of a period of calendar months, never moved to a working day. Where the month has no such day, its last day.
 * Throws ERR_VALIDATION unless `months` is a whole number of 1 or more [LGA74 s.26B, s.31; R09 r.12, r.14].
 */
export function lastDayOfMonths(date: LondonDate, months: number, rule: MonthRule): LondonDate {
  requireWholeNumber(months, 'months', 1);
  const monthsSinceYear0 = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = yearAndMonth(monthsSinceYear0);
  const corresponding = `${month}${date.slice(7)}`;
  if (isDay(corresponding)) return rule === 'AFTER' ? corresponding : addDays(corresponding, -1);
  return addDays(`${yearAndMonth(monthsSinceYear0 + 1)}-01` as LondonDate, -1);
}

function yearAndMonth(monthsSinceYear0: number): string {
  const year = Math.floor(monthsSinceYear0 / 12);
  if (year > 9999) throw new CalendarError('ERR_VALIDATION', 'The period would end after the year 9999. Give fewer months.');
  return `${String(year).padStart(4, '0')}-${String((monthsSinceYear0 % 12) + 1).padStart(2, '0')}`;
}
