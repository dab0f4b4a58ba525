import { dateInWords, lastDayOfMonths, type LondonDate, type WorkingDayCalendar } from '@redress/calendar';

/** Calendar months before its end in which somebody has to load the years that follow. */
const warnedFor = 12;

/** What people are told when the calendar ends within a year of a London date; undefined as long as there is time. */
export function endOfCalendar({ horizon: { to } }: Pick<WorkingDayCalendar, 'horizon'>, today: LondonDate): string | undefined {
  if (lastDayOfMonths(today, warnedFor, 'AFTER') < to) return undefined;
  return `The bank holidays are known until ${dateInWords(to)}, and no due date after that can be computed. Those of ${Number(to.slice(0, 4)) + 1} have to be loaded.`;
}
