import { nextDay, withinCalendar, type LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import type { Deadline } from './deadline.js';
import { countedBy } from './due-date.js';

/** domain.md 2.5 and, for what is still owed, 4.7. */
export type DeadlineStatus =
  | 'ON_TRACK' | 'AT_RISK' | 'DUE_TODAY' | 'SUSPENDED' | 'NOT_COMPUTABLE' | 'BREACHED' | 'MET' | 'MET_LATE' | 'CANCELLED' | 'WINDOW_CLOSED';

/** A count of days is left out where the holidays of a year it needs are not loaded. */
export interface DeadlineStanding {
  readonly status: DeadlineStatus;
  /** Working days d with today < d <= dueOn; only while running and not past. */
  readonly daysRemaining?: number;
  /** Working days d with dueOn < d <= today; may be 0 on a weekend after a Friday due date. */
  readonly overdueBy?: number;
  /** Done in time and entered after its breach was recorded: it counts as met, and the breach stands (domain.md 2.5). */
  readonly recordedLate?: true;
  /** The first year whose holidays are missing, where the due date cannot be computed without them (C8). */
  readonly missingYear?: number;
}

/** How a deadline stands on a London date. A recorded breach is not hidden by a later suspension. */
export function standingOf(deadline: Deadline, facts: Facts, today: LondonDate, law: Law): DeadlineStanding {
  const { dueOn, metOn, limit, breachRecorded } = deadline;
  if (metOn !== undefined) return met(metOn, deadline);
  if (deadline.cancelled) return { status: 'CANCELLED' };
  if (dueOn === undefined) return deadline.undated === 'SUSPENDED' ? { status: 'SUSPENDED' } : { status: 'NOT_COMPUTABLE', missingYear: missingYear(deadline, law) };
  if (today > dueOn && limit.onExpiry === 'WINDOW') return { status: 'WINDOW_CLOSED' };
  const rules = countedBy(limit, facts);
  const elapsed = (from: LondonDate, to: LondonDate) => withinCalendar(() => law.calendar.elapsedWorkingDays(from, to, rules));
  if (today > dueOn || breachRecorded) return { status: 'BREACHED', ...counted(today > dueOn ? elapsed(dueOn, today) : 0, (overdueBy) => ({ overdueBy })) };
  const daysRemaining = elapsed(today, dueOn);
  const remaining = counted(daysRemaining, (days) => ({ daysRemaining: days }));
  if (today === dueOn) return { status: 'DUE_TODAY', ...remaining };
  return { status: daysRemaining !== undefined && daysRemaining <= threshold(deadline, law) ? 'AT_RISK' : 'ON_TRACK', ...remaining };
}

/**
 * The London date from which a running deadline is at risk or due, so that a list can ask by date alone; undefined while it has no due
 * date, or where the days before it are not loaded. A threshold that reaches back beyond the loaded years is cut off there.
 */
export function atRiskFrom(deadline: Deadline, facts: Facts, law: Law): LondonDate | undefined {
  const { dueOn } = deadline;
  const { from } = law.calendar.horizon;
  if (dueOn === undefined || dueOn < from) return dueOn;
  const rules = countedBy(deadline.limit, facts);
  const workingDays = threshold(deadline, law);
  return withinCalendar(() => {
    if (law.calendar.elapsedWorkingDays(from, dueOn, rules) <= workingDays) return from;
    // One day more, counted from the day after: the due date is itself one of the days that remain, if it is a working day.
    return law.calendar.workingDaysBefore(nextDay(dueOn), workingDays + 1, rules);
  });
}

function met(metOn: LondonDate, { dueOn, breachRecorded }: Deadline): DeadlineStanding {
  if (dueOn !== undefined && metOn > dueOn) return { status: 'MET_LATE' };
  return { status: 'MET', ...(breachRecorded ? { recordedLate: true } : {}) };
}

/** Working days before the due date from which a deadline is at risk (domain.md 2.5). */
function threshold({ limit, startOn }: Deadline, law: Law): number {
  const policy = law.policyOn(startOn);
  return limit.atRiskWd?.(policy) ?? policy.atRisk.defaultWd;
}

function missingYear({ startOn }: Deadline, { calendar: { horizon } }: Law): number {
  return startOn < horizon.from || startOn > horizon.to ? yearOf(startOn) : yearOf(horizon.to) + 1;
}

const yearOf = (date: LondonDate): number => Number(date.slice(0, 4));

function counted(days: number | undefined, give: (days: number) => Partial<DeadlineStanding>): Partial<DeadlineStanding> {
  return days === undefined ? {} : give(days);
}
