import type { DueExplanation, LondonDate, UtcInstant } from '@redress/calendar';
import { countedBy, standingOf, type CaseState, type Deadline, type DeadlineStanding, type Law, type Workflow } from '@redress/procedures';

/** One deadline as a person sees it: how it stands and, day by day, why its date is that date. */
export interface DeadlineView {
  readonly deadlineId: string;
  readonly code: string;
  readonly title: string;
  readonly cite: string;
  readonly policyVersion: string;
  readonly startOn: LondonDate;
  /** Null while an open suspension hides it (T9), or where the calendar does not reach it (C8). */
  readonly dueOn: LondonDate | null;
  readonly passesAt: UtcInstant | null;
  readonly extendedFrom?: LondonDate;
  readonly metOn?: LondonDate;
  readonly interviewId?: string;
  readonly standing: DeadlineStanding;
  /** Every day from the start, counted or not and why; only for limits counted in working days. */
  readonly explanation?: DueExplanation;
}

/** The deadlines of a state on a London date, in the order of the procedure's table. */
export function deadlineViews(workflow: Workflow, state: CaseState, today: LondonDate): readonly DeadlineView[] {
  return workflow.deadlines(state).map((deadline) => {
    const { deadlineId, limit, clock, policyVersion, startOn, dueOn, passesAt, extendedFrom, metOn } = deadline;
    const explanation = explanationOf(deadline, state, workflow.law);
    return {
      deadlineId, code: limit.code, title: limit.title, cite: limit.cite, policyVersion, startOn,
      dueOn: dueOn ?? null, passesAt: passesAt ?? null,
      ...(extendedFrom === undefined ? {} : { extendedFrom }),
      ...(metOn === undefined ? {} : { metOn }),
      ...(clock.subject?.interviewId === undefined ? {} : { interviewId: clock.subject.interviewId }),
      standing: standingOf(deadline, state.facts, today, workflow.law),
      ...(explanation ? { explanation } : {}),
    };
  });
}

/** Up to the date the limit has, extended or recorded, rather than to the one its length would give. */
function explanationOf({ limit, startOn, dueOn, undated, workingDays }: Deadline, { facts }: CaseState, { calendar }: Law): DueExplanation | undefined {
  if (workingDays === undefined || undated === 'BEYOND_CALENDAR') return undefined;
  const rules = countedBy(limit, facts);
  return calendar.explainDue(startOn, dueOn === undefined ? workingDays : calendar.elapsedWorkingDays(startOn, dueOn, rules), rules);
}
