import { CalendarError } from './calendar-error.js';
import { toDayNumber } from './day-number.js';
import { dateInWords } from './in-words.js';
import type { LondonDate } from './london-date.js';

/** The clock stands still on working days d with suspendedOn <= d < resumedOn; without resumedOn it still does [domain 2.4 T9]. */
export interface Suspension {
  readonly suspendedOn: LondonDate;
  readonly resumedOn?: LondonDate;
}

/** Day numbers d with from <= d < until; `until` is Infinity while the suspension is open. */
export interface SuspendedDays {
  readonly from: number;
  readonly until: number;
}

/** Puts suspensions in order and joins those that touch or overlap. Throws ERR_VALIDATION when one ends before it begins. */
export function mergeSuspensions(suspensions: readonly Suspension[] = []): SuspendedDays[] {
  const merged: SuspendedDays[] = [];
  for (const next of suspensions.map(toDays).sort((a, b) => a.from - b.from)) {
    const previous = merged.at(-1);
    if (previous === undefined || next.from > previous.until) merged.push(next);
    else merged[merged.length - 1] = { from: previous.from, until: Math.max(previous.until, next.until) };
  }
  return merged;
}

function toDays({ suspendedOn, resumedOn }: Suspension): SuspendedDays {
  if (resumedOn === undefined) return { from: toDayNumber(suspendedOn), until: Infinity };
  if (resumedOn < suspendedOn) {
    throw new CalendarError('ERR_VALIDATION', `The clock cannot resume on ${dateInWords(resumedOn)}, before it was suspended on ${dateInWords(suspendedOn)}. Correct one of the dates.`);
  }
  return { from: toDayNumber(suspendedOn), until: toDayNumber(resumedOn) };
}
