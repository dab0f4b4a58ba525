import { CalendarError } from './calendar-error.js';

/** What the calendar says; undefined where it would need a year whose holidays are not loaded (C8). */
export function withinCalendar<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'ERR_CALENDAR_HORIZON') return undefined;
    throw error;
  }
}
