import { utcInstant } from './utc-instant.js';
import { isDay, londonDate, type LondonDate } from './london-date.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A London date as every sentence writes it: `2021-01-04` as "4 January 2021". A day that is not known is said so. Throws ERR_DATE_FORMAT. */
export function dateInWords(date: string | undefined): string {
  if (date === undefined) return 'a day that is not known';
  const [year = 0, month = 0, day = 0] = asDay(date).split('-').map(Number);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** `2021-01-04` as "Monday 4 January 2021". */
export function dayInWords(date: string): string {
  return `${weekdays[new Date(`${asDay(date)}T00:00:00Z`).getUTCDay()] ?? ''} ${dateInWords(date)}`;
}

/** `2021-01-04` as "Mon 4 Jan 2021", for where there are many. */
export function shortDayInWords(date: string): string {
  return dayInWords(date).split(' ').map((word) => (/^\d/.test(word) ? word : word.slice(0, 3))).join(' ');
}

/** A day that the calendar has counted is said whatever its year. */
function asDay(date: string): LondonDate {
  return isDay(date) ? date : londonDate(date);
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false });

/** A UTC instant as the calendar and clock in London show it: "4 January 2021, 10:04". Throws ERR_DATE_FORMAT. */
export function momentInWords(instant: string): string {
  const parts = Object.fromEntries(clock.formatToParts(new Date(utcInstant(instant))).map(({ type, value }) => [type, value]));
  return `${dateInWords(`${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`)}, ${parts.hour ?? ''}:${parts.minute ?? ''}`;
}
