import type { LondonDate } from '@redress/calendar';
import { seenSql, type Actor } from '@redress/identity';
import type { CaseState, Procedure, Workflow } from '@redress/procedures';
import type pg from 'pg';
import { byDueOn, runningDeadlines, type RunningDeadline } from './running-deadline.js';

/** One running deadline of an open case or referral (domain 4.7); null where there is nothing. */
export interface DueDeadline extends RunningDeadline {
  readonly streamId: string;
  readonly caseId: string | null;
  /** The council's reference; null for an Ombudsman referral without a case. */
  readonly reference: string | null;
  readonly lgscoReference: string | null;
  readonly procedure: Procedure | null;
  readonly stage: 1 | 2 | 3 | null;
  readonly service: string | null;
  readonly suspended: boolean;
  readonly investigator: string | null;
  /** London date of the last event. */
  readonly lastEventOn: LondonDate;
}

type OwingRow = Omit<DueDeadline, keyof RunningDeadline> & { readonly folded: CaseState };

/** Everything owed on a London date on what somebody may see: breached by the working days overdue, most first, then by due date; suspended last. */
export async function dueSoon(actor: Actor, pool: pg.Pool, workflow: Workflow, today: LondonDate): Promise<DueDeadline[]> {
  const values: unknown[] = [];
  const seen = seenSql(actor, (value) => `$${values.push(value)}`);
  const { rows } = await pool.query<OwingRow>(
    `SELECT h.stream_id AS "streamId", coalesce(own.case_id, r.case_id) AS "caseId", c.reference, r.lgsco_reference AS "lgscoReference", c.procedure, c.stage,
       c.service, coalesce(own.suspended, false) AS suspended, c.investigator, to_char(h.last_event_on, 'YYYY-MM-DD') AS "lastEventOn", h.folded
     FROM case_list.histories h
     LEFT JOIN case_list.cases own ON own.stream_id = h.stream_id
     LEFT JOIN case_list.referrals r ON r.stream_id = h.stream_id
     LEFT JOIN case_list.cases c ON c.case_id = coalesce(own.case_id, r.case_id)
     WHERE EXISTS (SELECT FROM case_list.deadlines d WHERE d.stream_id = h.stream_id AND d.owed) AND ${seen('h')}`,
    values,
  );
  return rows
    .flatMap(({ folded, ...row }) => runningDeadlines(folded, today, workflow).map((deadline) => ({ ...row, ...deadline })))
    .toSorted((one, other) => overdue(other) - overdue(one) || byDueOn(one, other) || (one.streamId < other.streamId ? -1 : 1));
}

/** A breach that no working day has followed yet still comes before what is not breached. */
function overdue({ overdueBy }: RunningDeadline): number {
  return overdueBy ?? -1;
}
