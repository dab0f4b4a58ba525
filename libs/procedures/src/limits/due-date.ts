import { lastDayOfMonths, withinCalendar, type CountingRules, type LondonDate } from '@redress/calendar';
import type { Extension, Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { addCalendarDays } from './calendar-days.js';
import type { Clock, Length, TimeLimit } from './time-limit.js';

/** Why a running clock has no due date: an open suspension hides it (T9), or the holidays of its year are not loaded (C8). */
export type Undated = 'SUSPENDED' | 'BEYOND_CALENDAR';

/** A London date, or why there is none. */
export type Due = { readonly on: LondonDate; readonly undated?: never } | { readonly on?: never; readonly undated: Undated };

/** The clock's name for ever: breaches, extensions and ends are recorded by it. */
export function deadlineIdOf({ code }: TimeLimit, { sequence }: Clock): string {
  return `${code}:${sequence}`;
}

/**
 * Start and length in force, over the calendar and all suspensions: a function of what is recorded, never of the order in which it was
 * entered (domain.md 2.5). An extension replaces the length.
 */
export function dueOf(limit: TimeLimit, clock: Clock, facts: Facts, law: Law): Due {
  const extension = extensionOf(deadlineIdOf(limit, clock), facts);
  return extension ? extendedDue(limit, clock, extension, facts, law) : unextendedDue(limit, clock, facts, law);
}

/** Before any extension: what the indicators measure, and where an extension starts from. */
export function unextendedDue(limit: TimeLimit, clock: Clock, facts: Facts, law: Law): Due {
  const length = limit.length(law.policyOn(clock.startOn), facts, clock);
  if (clock.startsBeyondCalendar) return { undated: 'BEYOND_CALENDAR' };
  if ('until' in length) return { on: length.until };
  if ('months' in length) return { on: lastDayOfMonths(clock.startOn, length.months, 'COMMENCING') };
  if ('workingDaysBefore' in length) return dated(() => before(length, countedBy(limit, facts), law));
  if ('calendarDays' in length) return dated(() => addCalendarDays(clock.startOn, length.calendarDays, limit.pauses ? facts.suspensions : []));
  if (length.recorded !== undefined) return { on: length.recorded };
  return dated(() => law.calendar.addWorkingDays(clock.startOn, length.workingDays, countedBy(limit, facts)));
}

/** The longest date in force: each is granted to a later one than stood before. */
export function extensionOf(deadlineId: string, { extensions }: Facts): Extension | undefined {
  const granted = extensions.filter((extension) => extension.deadlineId === deadlineId);
  return granted.toSorted((one, other) => (one.to < other.to ? 1 : -1))[0];
}

/** The last London date a clock may be extended to; undefined for as long as is agreed, or where the calendar does not reach it. */
export function latestExtensionOf(limit: TimeLimit, { startOn }: Clock, facts: Facts, law: Law): LondonDate | undefined {
  const longestWd = limit.extension?.longestWd?.(law.policyOn(startOn));
  const days = [
    longestWd === undefined ? undefined : withinCalendar(() => law.calendar.addWorkingDays(startOn, longestWd, countedBy(limit, facts))),
    limit.extension?.latest?.(facts, law),
  ];
  return days.filter((latest) => latest !== undefined).toSorted()[0];
}

/** How the limit counts: on its own calendar, without the days on which it stands still. */
export function countedBy({ usesClosureDays, pauses }: TimeLimit, { suspensions }: Facts): CountingRules {
  return { usesClosureDays, ...(pauses ? { suspensions } : {}) };
}

/** A limit in calendar days, months or by a date takes the new date itself; one in working days takes as many as lead to it. */
function extendedDue(limit: TimeLimit, clock: Clock, extension: Extension, facts: Facts, law: Law): Due {
  if (!('workingDays' in limit.length(law.policyOn(clock.startOn), facts, clock))) return laterOf({ on: extension.to }, unextendedDue(limit, clock, facts, law));
  return dated(() => {
    const granted = grantedLength(limit, clock, extension, facts, law);
    return law.calendar.addWorkingDays(clock.startOn, granted, countedBy(limit, facts));
  });
}

/** Working days from the start to the new date, without those suspended before the grant took effect, whenever that was entered. */
function grantedLength({ usesClosureDays, pauses }: TimeLimit, { startOn }: Clock, { on, to }: Extension, { suspensions }: Facts, law: Law): number {
  const before = suspensions.filter(({ suspendedOn }) => suspendedOn < on);
  const clipped = before.map(({ suspendedOn, resumedOn }) => ({ suspendedOn, resumedOn: resumedOn === undefined || resumedOn > on ? on : resumedOn }));
  return to <= startOn ? 0 : law.calendar.elapsedWorkingDays(startOn, to, { usesClosureDays, ...(pauses ? { suspensions: clipped } : {}) });
}

function before({ workingDaysBefore, date, notBefore }: Extract<Length, { workingDaysBefore: number }>, rules: CountingRules, law: Law): LondonDate {
  const dueOn = law.calendar.workingDaysBefore(date, workingDaysBefore, rules);
  return dueOn < notBefore ? notBefore : dueOn;
}

/** Undefined of the calendar is an open suspension. */
function dated(count: () => LondonDate | undefined): Due {
  const counted = withinCalendar(() => ({ on: count() }));
  if (counted === undefined) return { undated: 'BEYOND_CALENDAR' };
  return counted.on === undefined ? { undated: 'SUSPENDED' } : { on: counted.on };
}

function laterOf(one: { readonly on: LondonDate }, other: Due): Due {
  return other.on !== undefined && other.on > one.on ? other : one;
}
