import { CalendarError, dateInWords, isLondonDate, londonDate, londonDateOf, parseFinancialYear, parsePeriod, utcInstant } from '@redress/calendar';
import type { FinancialYear, LondonDate, Quarter, Suspension, UtcInstant } from '@redress/calendar';
import { WrongUse } from '../wrong-use.js';

/** Each reads one argument as it was typed, or throws WrongUse with what to type instead. `name` is the argument's name in the help. */

export function dayFrom(text: string, name: string): LondonDate {
  const moment = momentFrom(text, name);
  return isLondonDate(moment) ? moment : londonDateOf(moment);
}

/** A London date, or a moment with Z or an offset. */
export function momentFrom(text: string, name: string): LondonDate | UtcInstant {
  return reading(name, () => (text.includes('T') ? utcInstant(text) : londonDate(text)));
}

export function instantFrom(text: string, name: string): UtcInstant {
  return reading(name, () => utcInstant(text));
}

export function wholeNumberFrom(text: string, name: string, least: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (number < least) throw new WrongUse('ERR_VALIDATION', `${name}: "${text}" is not a whole number from ${least}.`);
  return number;
}

/** FROM..TO, or FROM.. while the clock still stands. */
export function suspensionFrom(text: string): Suspension {
  const [from, to, ...more] = text.split('..');
  if (from === undefined || to === undefined || more.length > 0) throw new WrongUse('ERR_VALIDATION', `--suspend: "${text}" is not written as FROM..TO, for example "2021-05-10..2021-06-21".`);
  const suspendedOn = dayFrom(from, '--suspend');
  if (to === '') return { suspendedOn };
  const resumedOn = dayFrom(to, '--suspend');
  if (resumedOn < suspendedOn) throw new WrongUse('ERR_VALIDATION', `--suspend: the clock cannot resume on ${dateInWords(resumedOn)}, before it stopped on ${dateInWords(suspendedOn)}.`);
  return { suspendedOn, resumedOn };
}

export function financialYearFrom(text: string, name: string): FinancialYear {
  return reading(name, () => parseFinancialYear(text));
}

export function periodFrom(text: string, name: string): Quarter | FinancialYear {
  return reading(name, () => parsePeriod(text));
}

function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CalendarError) throw new WrongUse(error.code, `${name}: ${error.message}`);
    throw error;
  }
}
