import type { LondonDate } from './london-date.js';
import { lastDayOfMonths } from './months.js';
import type { WorkingDayCalendar } from './working-day-calendar.js';

/**
 * The London date by which a subject access request is answered: one month after receipt, or three when extended,
 * and when that is a weekend or public holiday the next working day [domain 2.4 T8]. Council closure days do not move it.
 */
export function subjectAccessDueOn(receivedOn: LondonDate, calendar: WorkingDayCalendar, months: 1 | 3 = 1): LondonDate {
  const corresponding = lastDayOfMonths(receivedOn, months, 'AFTER');
  return calendar.isWorkingDay(corresponding) ? corresponding : calendar.nextWorkingDay(corresponding);
}
