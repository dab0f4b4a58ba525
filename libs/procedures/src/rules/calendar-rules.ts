import { dateInWords, extendBankHolidays, type BankHolidays } from '@redress/calendar';
import type { CalendarFacts } from '../facts/record-calendar.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf } from '../wording/in-a-list.js';
import { ruleFor, type EventOf } from './rule.js';

type Updated = EventOf<'CalendarUpdated'>;

const cite = councilPolicy.calendar;
const calendarRule = ruleFor<'CalendarUpdated', CalendarFacts>;

/** Whole, consecutive years: a year between that nobody knows would stop every count. */
export const yearsJoin = calendarRule(['CalendarUpdated'], {
  code: 'ERR_VALIDATION', cite, field: 'file',
  holds: ({ bankHolidays }, { payload: { firstYear, lastYear } }) => firstYear <= bankHolidays.lastYear + 1 && lastYear >= bankHolidays.firstYear - 1,
  says: ({ bankHolidays }, { payload: { firstYear } }) => `The file begins with ${firstYear}, and the holidays are loaded until ${bankHolidays.lastYear}. Load the years between as well.`,
});

/** Section 9 row 87: dates have been counted by a day that has been. */
export const nothingPastTakenAway = calendarRule(['CalendarUpdated'], {
  code: 'ERR_CALENDAR_HISTORY', cite, field: 'file',
  holds: (facts, event) => takenFromThePast(facts, event).length === 0,
  says: (facts, event) => `The file leaves out ${allOf(takenFromThePast(facts, event).map(dateInWords))}, by which dates have been counted. Add to the holidays that have been, and take none away.`,
});

export const somethingNew = calendarRule(['CalendarUpdated'], {
  code: 'ERR_ALREADY_DONE', cite, field: 'file',
  holds: ({ bankHolidays }, { payload }) => listed(extendBankHolidays(bankHolidays, payload)) !== listed(bankHolidays),
  says: ({ bankHolidays }) => `These holidays are loaded already; the calendar ends with ${bankHolidays.lastYear}.`,
});

function listed({ holidays }: BankHolidays): string {
  return holidays.map(({ date, title, substitute }) => `${date} ${title} ${String(substitute)}`).join();
}

function takenFromThePast({ bankHolidays }: CalendarFacts, { payload: { firstYear, lastYear, holidays }, effectiveDate }: Updated) {
  const stay = new Set(holidays.map(({ date }) => date));
  const within = bankHolidays.holidays.filter(({ date }) => date <= effectiveDate && Number(date.slice(0, 4)) >= firstYear && Number(date.slice(0, 4)) <= lastYear);
  return within.map(({ date }) => date).filter((date) => !stay.has(date));
}
