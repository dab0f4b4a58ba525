import { nextDay, type CountingRules, type LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import type { Deadline } from './deadline.js';

/** domain.md 2.5 and, for what is still owed, 4.7. */
export type DeadlineStatus = 'ON_TRACK' | 'AT_RISK' | 'DUE_TODAY' | 'SUSPENDED' | 'BREACHED' | 'MET' | 'MET_LATE' | 'CANCELLED' | 'WINDOW_CLOSED';

export interface DeadlineStanding {
  readonly status: DeadlineStatus;
  /** Working days d with today < d <= dueOn; only while running and not past. */
  readonly daysRemaining?: number;
  /** Working days d with dueOn < d <= today; may be 0 on a weekend after a Friday due date. */
  readonly overdueBy?: number;
}

/** How a deadline stands on a London date. */
export function standingOf(deadline: Deadline, facts: Facts, today: LondonDate, law: Law): DeadlineStanding {
  const { dueOn, metOn, limit } = deadline;
  if (metOn !== undefined) return { status: dueOn !== undefined && metOn > dueOn ? 'MET_LATE' : 'MET' };
  if (deadline.cancelled) return { status: 'CANCELLED' };
  if (dueOn === undefined) return { status: 'SUSPENDED' };
  const rules = countedBy(deadline, facts);
  if (today > dueOn) {
    return limit.onExpiry === 'WINDOW' ? { status: 'WINDOW_CLOSED' } : { status: 'BREACHED', overdueBy: law.calendar.elapsedWorkingDays(dueOn, today, rules) };
  }
  const daysRemaining = law.calendar.elapsedWorkingDays(today, dueOn, rules);
  if (today === dueOn) return { status: 'DUE_TODAY', daysRemaining };
  return { status: daysRemaining <= threshold(deadline, law) ? 'AT_RISK' : 'ON_TRACK', daysRemaining };
}

/**
 * The London date from which a running deadline is at risk or due, so that a list can ask by date alone; undefined while an open
 * suspension hides the due date. A threshold that reaches back beyond the loaded years is cut off there.
 */
export function atRiskFrom(deadline: Deadline, facts: Facts, law: Law): LondonDate | undefined {
  const { dueOn } = deadline;
  if (dueOn === undefined) return undefined;
  const rules = countedBy(deadline, facts);
  const workingDays = threshold(deadline, law);
  const { from } = law.calendar.horizon;
  if (law.calendar.elapsedWorkingDays(from, dueOn, rules) <= workingDays) return from;
  // One day more, counted from the day after: the due date is itself one of the days that remain, if it is a working day.
  return law.calendar.workingDaysBefore(nextDay(dueOn), workingDays + 1, rules);
}

function countedBy({ limit }: Deadline, { suspensions }: Facts): CountingRules {
  return { usesClosureDays: limit.usesClosureDays, ...(limit.pauses ? { suspensions } : {}) };
}

/** Working days before the due date from which a deadline is at risk (domain.md 2.5). */
function threshold({ limit, startOn }: Deadline, law: Law): number {
  const policy = law.policyOn(startOn);
  return limit.atRiskWd?.(policy) ?? policy.atRisk.defaultWd;
}
