import type { LondonDate } from '@redress/calendar';
import { standingOf, type CaseState, type DeadlineStatus, type Workflow } from '@redress/procedures';
import { isOwed } from './owed.js';

/** A deadline the authority still owes, as it stands on a London date (domain 4.7). Day counts are working days. */
export interface RunningDeadline {
  readonly deadlineId: string;
  readonly code: string;
  readonly title: string;
  readonly cite: string;
  readonly startOn: LondonDate;
  /** Absent while an open suspension hides it. */
  readonly dueOn?: LondonDate;
  readonly extendedFrom?: LondonDate;
  readonly status: DeadlineStatus;
  readonly daysRemaining?: number;
  readonly overdueBy?: number;
}

/** Soonest due first. */
export function runningDeadlines(state: CaseState, today: LondonDate, workflow: Workflow): RunningDeadline[] {
  return workflow
    .deadlines(state)
    .filter(isOwed)
    .map((deadline) => ({
      deadlineId: deadline.deadlineId, code: deadline.limit.code, title: deadline.limit.title, cite: deadline.limit.cite, startOn: deadline.startOn,
      ...(deadline.dueOn === undefined ? {} : { dueOn: deadline.dueOn }),
      ...(deadline.extendedFrom === undefined ? {} : { extendedFrom: deadline.extendedFrom }),
      ...standingOf(deadline, state.facts, today, workflow.law),
    }))
    .toSorted(byDueOn);
}

/** Without a due date, because suspended, comes last. */
export function byDueOn(one: RunningDeadline, other: RunningDeadline): number {
  return textOrder(one.dueOn ?? '9999', other.dueOn ?? '9999') || textOrder(one.deadlineId, other.deadlineId);
}

function textOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
