import { londonDate, londonDateOf, startOfLondonDay, utcInstant, type LondonDate } from '@redress/calendar';
import type { Clock } from '@redress/event-store';

/** A clock that a test sets. */
export interface ClockInHand extends Clock {
  /** To noon in London on that day, or to an instant. */
  set(moment: string): void;
  today(): LondonDate;
}

const noon = 12 * 60 * 60 * 1000;

export function clockInHand(moment = '2021-06-16'): ClockInHand {
  let now = read(moment);
  return { now: () => now, set: (next) => { now = read(next); }, today: () => londonDateOf(utcInstant(now)) };
}

function read(moment: string): Date {
  return moment.length > 10 ? new Date(utcInstant(moment)) : new Date(new Date(startOfLondonDay(londonDate(moment))).getTime() + noon);
}
