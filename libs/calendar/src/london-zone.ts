import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { addDays, nextDay } from './date-steps.js';
import type { LondonDate } from './london-date.js';
import { utcInstant, type UtcInstant } from './utc-instant.js';

dayjs.extend(utc);
dayjs.extend(timezone);

/**
 * The instant at which the clock in London shows `time` (HH:MM) on that day. Only the offset is taken from dayjs: its own way from there
 * to an instant is an hour out on some days when the process runs in a zone such as Africa/Casablanca.
 */
export function instantInLondon(date: LondonDate, time: string): UtcInstant {
  const shown = `${date}T${time}:00`;
  const minutesAhead = dayjs.tz(shown, 'Europe/London').utcOffset();
  return utcInstant(dayjs.utc(shown).subtract(minutesAhead, 'minute').toISOString());
}

const starts = new Map<LondonDate, UtcInstant>();
const STARTS_KEPT = 20_000;

/** 00:00 in London: 23:00Z of the day before while British Summer Time runs, else 00:00Z. London's clocks never change at midnight. */
export function startOfLondonDay(date: LondonDate): UtcInstant {
  const known = starts.get(date);
  if (known !== undefined) return known;
  if (starts.size >= STARTS_KEPT) starts.clear();
  const start = instantInLondon(date, '00:00');
  starts.set(date, start);
  return start;
}

/** The day it is in London at that instant [domain 2.4 T1]. Never more than one day from the day it is in UTC. */
export function londonDateOf(instant: UtcInstant): LondonDate {
  // The day of an instant in UTC is written as a London date is.
  const day = instant.slice(0, 10) as LondonDate;
  if (instant < startOfLondonDay(day)) return addDays(day, -1);
  const next = nextDay(day);
  return instant < startOfLondonDay(next) ? day : next;
}

/** The instant a deadline due on that London date passes: the start of the next London day [domain 2.4 T4]. */
export function passesAt(dueOn: LondonDate): UtcInstant {
  return startOfLondonDay(nextDay(dueOn));
}
