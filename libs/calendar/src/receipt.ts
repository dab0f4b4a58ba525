import { CalendarError } from './calendar-error.js';
import { isLondonDate, type LondonDate } from './london-date.js';
import { instantInLondon, londonDateOf } from './london-zone.js';
import type { UtcInstant } from './utc-instant.js';
import type { ClosureRule, WorkingDayCalendar } from './working-day-calendar.js';

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export function deemedReceivedOn(
  calendar: Pick<WorkingDayCalendar, 'isWorkingDay' | 'nextWorkingDay'>,
  moment: LondonDate | UtcInstant,
  cutOff: string,
  { usesClosureDays = false }: ClosureRule,
): LondonDate {
  if (!TIME_OF_DAY.test(cutOff)) {
    throw new CalendarError('ERR_VALIDATION', 'The cut-off must be a time of day written HH:MM, for example 17:00.');
  }
  const date = actuallyReceivedOn(moment);
  const inTime = isLondonDate(moment) || moment < instantInLondon(date, cutOff);
  // Passed on alone: a suspended clock has no say in when something came.
  return inTime && calendar.isWorkingDay(date, { usesClosureDays }) ? date : calendar.nextWorkingDay(date, { usesClosureDays });
}

export function actuallyReceivedOn(moment: LondonDate | UtcInstant): LondonDate {
  return isLondonDate(moment) ? moment : londonDateOf(moment);
}
