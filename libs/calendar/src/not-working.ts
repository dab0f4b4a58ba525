import type { BankHolidays } from './bank-holidays.js';
import { weekdayOfDay } from './date-steps.js';
import { toDayNumber } from './day-number.js';
import { londonDate } from './london-date.js';

const GOOD_FRIDAY = 'Good Friday';
const CHRISTMAS_DAY = 'Christmas Day';
const BOXING_DAY = 'Boxing Day';

/** Regulation 2 names these three; every other holiday counts because it is a bank holiday [R06 r.2; domain 2.3 C1]. */
const NAMED_BY_REGULATION: readonly string[] = [GOOD_FRIDAY, CHRISTMAS_DAY, BOXING_DAY];

/** Why each day number from `first` to `last` that is not a working day is not one, under the statutory definition alone. */
export function reasonsNotWorking(first: number, last: number, { firstYear, lastYear, holidays }: BankHolidays): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { date, title, substitute } of holidays) reasons.set(toDayNumber(date), holidayReason(title, substitute));
  for (let year = firstYear; year <= lastYear; year += 1) {
    reasons.set(toDayNumber(londonDate(`${year}-12-25`)), CHRISTMAS_DAY);
    reasons.set(toDayNumber(londonDate(`${year}-12-26`)), BOXING_DAY);
  }
  for (let day = first; day <= last; day += 1) {
    const weekday = weekdayOfDay(day);
    if (weekday === 'Saturday' || weekday === 'Sunday') reasons.set(day, weekday);
  }
  return reasons;
}

function holidayReason(title: string, substitute: boolean): string {
  if (substitute) return `Bank holiday: ${title} (substitute day)`;
  return NAMED_BY_REGULATION.includes(title) || /^bank holiday/i.test(title) ? title : `Bank holiday: ${title}`;
}
