import type { BankHoliday } from './bank-holidays.js';
import { weekdayOfDay } from './date-steps.js';
import { fromDayNumber, toDayNumber } from './day-number.js';

/** Regulation 2 names these three; every other holiday counts because it is a bank holiday [R06 r.2; domain 2.3 C1]. */
const NAMED_BY_REGULATION: readonly string[] = ['Good Friday', 'Christmas Day', 'Boxing Day'];

const FIXED_DAYS: ReadonlyMap<string, string> = new Map([['12-25', 'Christmas Day'], ['12-26', 'Boxing Day']]);

/** Why a day is not a working day, for each day that is not one, under the statutory definition alone. */
export function reasonsNotWorking(first: number, last: number, holidays: readonly BankHoliday[]): Map<number, string> {
  const reasons = new Map(holidays.map((holiday) => [toDayNumber(holiday.date), describe(holiday)]));
  for (let day = first; day <= last; day += 1) {
    const fixed = FIXED_DAYS.get(fromDayNumber(day).slice(5));
    if (fixed !== undefined) reasons.set(day, fixed);
    const weekday = weekdayOfDay(day);
    if (weekday === 'Saturday' || weekday === 'Sunday') reasons.set(day, weekday);
  }
  return reasons;
}

function describe({ title, substitute }: BankHoliday): string {
  if (substitute) return `Bank holiday: ${title} (substitute day)`;
  return NAMED_BY_REGULATION.includes(title) ? title : `Bank holiday: ${title}`;
}
