import { isLondonDate, londonDate, type UtcInstant } from '@redress/calendar';
import { instantInLondon } from '../wording/london-clock.js';
import { textOf, type Typed } from './typed.js';

/** A day typed in three boxes as YYYY-MM-DD, whether there is such a day or not; undefined when all are empty. */
export function dayTyped(typed: Typed, name: string): string | undefined {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => textOf(typed, `${name}-${part}`));
  if (year === '' && month === '' && day === '') return undefined;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** A day and a time by the clock in London as a UTC instant; as it was typed where it is none; undefined when all is empty. */
export function momentTyped(typed: Typed, name: string): UtcInstant | string | undefined {
  const day = dayTyped(typed, name);
  const time = textOf(typed, `${name}-time`);
  if (day === undefined && time === '') return undefined;
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time);
  return day !== undefined && isLondonDate(day) && clock ? instantInLondon(londonDate(day), Number(clock[1]), Number(clock[2])) : `${day ?? ''}T${time}`;
}
