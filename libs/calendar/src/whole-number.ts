import { CalendarError } from './calendar-error.js';

/** Refuses anything but a whole number of at least `least` with ERR_VALIDATION; `unit` reads in the sentence, such as 'working days'. */
export function requireWholeNumber(count: number, unit: string, least: number): void {
  if (Number.isSafeInteger(count) && count >= least) return;
  throw new CalendarError('ERR_VALIDATION', `The number of ${unit} must be a whole number, ${least} or more.`);
}
