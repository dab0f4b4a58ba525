import { CalendarError } from './calendar-error.js';

declare const london: unique symbol;

/** A day in Europe/London, written YYYY-MM-DD and known to exist [domain 2.4 T1]. Sorts as text. */
export type LondonDate = string & { readonly [london]: true };

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

export function isLondonDate(text: string): text is LondonDate {
  if (!WRITTEN.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  // JavaScript rolls 30 February into March, so the day must come back as it went in.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** Checks a London date. Throws ERR_DATE_FORMAT [domain 9 no. 5]; other text is not repeated, it may be a name in the wrong column. */
export function londonDate(text: string): LondonDate {
  if (isLondonDate(text)) return text;
  throw new CalendarError(
    'ERR_DATE_FORMAT',
    WRITTEN.test(text)
      ? `There is no day "${text}" in the calendar. Check the day and the month.`
      : 'The date is not written as YYYY-MM-DD, for example "2021-06-18". Write it that way.',
  );
}

/** Below zero when `a` is the earlier London date, above zero when it is the later, else zero. */
export function compareDates(a: LondonDate, b: LondonDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
