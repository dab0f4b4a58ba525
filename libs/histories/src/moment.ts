import { londonDateOf, utcInstant, type LondonDate, type UtcInstant } from '@redress/calendar';
import type { Clock } from '@redress/event-store';

export interface Moment {
  readonly now: UtcInstant;
  /** The London date of `now`. */
  readonly today: LondonDate;
}

export function momentOf(clock: Clock): Moment {
  const now = utcInstant(clock.now());
  return { now, today: londonDateOf(now) };
}
