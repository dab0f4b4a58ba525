import { londonDate, utcInstant } from '@redress/calendar';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `2021-01-04` as "4 January 2021". */
export function dateInWords(text: string): string {
  const [year = 0, month = 0, day = 0] = londonDate(text).split('-').map(Number);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** `2021-01-04` as "Monday 4 January 2021". */
export function dayInWords(text: string): string {
  return `${weekdays[new Date(`${londonDate(text)}T00:00:00Z`).getUTCDay()] ?? ''} ${dateInWords(text)}`;
}

/** `2021-01-04` as "4 1 2021", the way three boxes are filled in. */
export function dayInBoxes(text: string): string {
  return londonDate(text).split('-').map(Number).toReversed().join(' ');
}

/** `2021-01-04` as "Mon 4 Jan 2021", for where there are many. */
export function shortDayInWords(text: string): string {
  return dayInWords(text).split(' ').map((word) => (/^\d/.test(word) ? word : word.slice(0, 3))).join(' ');
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false });

/** A UTC instant as the calendar and clock in London show it: "4 January 2021, 10:04". */
export function momentInWords(instant: string): string {
  const parts = Object.fromEntries(clock.formatToParts(new Date(utcInstant(instant))).map(({ type, value }) => [type, value]));
  return `${dateInWords(`${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`)}, ${parts.hour ?? ''}:${parts.minute ?? ''}`;
}

/** What a template's `date` filter writes, whichever of the two it is given. */
export function dateOrMoment(text: string): string {
  return text.includes('T') ? momentInWords(text) : dateInWords(text);
}
