import type { LondonDate, WorkingDayCalendar } from '@redress/calendar';
import type { Tally } from '@redress/read-models';

/**
 * Working days after one day up to another; null where a day is not held, and none where the second comes first. The days on which the
 * council is closed do not count, as in its own limits (C7): what a step took is nobody's legal limit.
 */
export function workingDaysOf(after: LondonDate | null, upTo: LondonDate | null, calendar: WorkingDayCalendar): number | null {
  if (after === null || upTo === null) return null;
  return upTo <= after ? 0 : calendar.elapsedWorkingDays(after, upTo, { usesClosureDays: true });
}

/** The spans of tallies as the working days they are. */
export function inWorkingDays(tallies: readonly Tally[], calendar: WorkingDayCalendar): Tally[] {
  return tallies.map((tally) => (tally.after === null && tally.upTo === null ? tally : { ...tally, spread: workingDaysOf(tally.after, tally.upTo, calendar) }));
}
