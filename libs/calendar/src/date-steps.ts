import { fromDayNumber, toDayNumber } from './day-number.js';
import type { LondonDate } from './london-date.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Adds calendar days (not working days), back when negative. Throws ERR_VALIDATION for a fraction or outside the years 0000 to 9999. */
export function addDays(date: LondonDate, days: number): LondonDate {
  return fromDayNumber(toDayNumber(date) + days);
}

export function nextDay(date: LondonDate): LondonDate {
  return addDays(date, 1);
}

export function weekdayOf(date: LondonDate): Weekday {
  return weekdayOfDay(toDayNumber(date));
}

/** Day 0, 1970-01-01, was a Thursday. */
export function weekdayOfDay(day: number): Weekday {
  return WEEKDAYS[((((day + 3) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}
