import { noCalendarFacts, recordCalendar } from '../facts/record-calendar.js';
import { nothingPastTakenAway, somethingNew, yearsJoin } from '../rules/calendar-rules.js';
import { setupFor, stays, to } from './vocabulary.js';

const fits = [yearsJoin, nothingPastTakenAway, somethingNew] as const;

/** The working-day calendar: years are added to it, and nothing that has been is taken away (domain.md 2.3). */
export const calendarMachine = setupFor(recordCalendar).createMachine({
  id: 'CALENDAR',
  context: noCalendarFacts,
  initial: 'NONE',
  states: { NONE: { on: { CalendarUpdated: to('EXTENDED', ...fits) } }, EXTENDED: { on: { CalendarUpdated: stays(...fits) } } },
});
