import { dateInWords, londonDate, momentInWords } from '@redress/calendar';

/** `2021-01-04` as "4 1 2021", the way three boxes are filled in. */
export function dayInBoxes(text: string): string {
  return londonDate(text).split('-').map(Number).toReversed().join(' ');
}

/** What a template's `date` filter writes, whichever of the two it is given. */
export function dateOrMoment(text: string): string {
  return text.includes('T') ? momentInWords(text) : dateInWords(text);
}
