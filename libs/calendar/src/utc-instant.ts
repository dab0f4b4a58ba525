import { CalendarError } from './calendar-error.js';
import { isLondonDate } from './london-date.js';

declare const utc: unique symbol;

/** A moment in UTC to the millisecond, always as Date.toISOString writes it. Sorts as text. */
export type UtcInstant = string & { readonly [utc]: true };

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Reads an ISO 8601 moment that carries Z or an offset. Throws ERR_DATE_FORMAT; without an offset nobody knows which moment is meant. */
export function utcInstant(moment: string | Date): UtcInstant {
  const date = typeof moment === 'string' ? readMoment(moment) : moment;
  const text = date === undefined || Number.isNaN(date.getTime()) ? '' : date.toISOString();
  if (isUtcInstant(text)) return text;
  throw new CalendarError(
    'ERR_DATE_FORMAT',
    'The moment is not written as a date and time with Z or an offset, for example "2021-06-18T23:00:00Z". Write it that way.',
  );
}

/** Years outside 0000 to 9999 have more than four digits in ISO form and would not sort as text. */
function isUtcInstant(isoText: string): isoText is UtcInstant {
  return isoText.length === '2021-06-18T23:00:00.000Z'.length;
}

function readMoment(text: string): Date | undefined {
  const day = WRITTEN.exec(text)?.[1];
  return day !== undefined && isLondonDate(day) ? new Date(text) : undefined;
}

/** For people and the command line: without the milliseconds when they are zero, as in 2021-06-18T23:00:00Z. */
export function formatUtcInstant(instant: UtcInstant): string {
  return instant.replace('.000Z', 'Z');
}
