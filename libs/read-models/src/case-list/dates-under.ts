import type { LondonDate } from '@redress/calendar';
import { workflowOf, type CaseState, type Law, type Workflow } from '@redress/procedures';
import type pg from 'pg';

/** A running deadline whose due date another law would move; null where it would have none, or has none. */
export interface MovedDate {
  readonly streamId: string;
  readonly reference: string;
  readonly deadlineId: string;
  readonly title: string;
  readonly from: LondonDate | null;
  readonly to: LondonDate | null;
}

/** What another law would change: every date of an open case that nobody has met yet, from and to. What is settled keeps its date under any (domain.md 2.5). */
export async function datesUnder(pool: pg.Pool, workflow: Workflow, law: Law): Promise<MovedDate[]> {
  const other = workflowOf(law);
  const { rows } = await pool.query<{ streamId: string; reference: string | null; folded: CaseState }>(
    `SELECT h.stream_id AS "streamId", coalesce(c.reference, r.lgsco_reference) AS reference, h.folded
     FROM case_list.histories h LEFT JOIN case_list.cases c USING (stream_id) LEFT JOIN case_list.referrals r USING (stream_id)
     WHERE EXISTS (SELECT 1 FROM case_list.deadlines d WHERE d.stream_id = h.stream_id AND d.met_on IS NULL AND NOT d.cancelled) ORDER BY reference, h.stream_id`,
  );
  return rows.flatMap(({ streamId, reference, folded }) => {
    const then = new Map(other.deadlines(folded).map((deadline) => [deadline.deadlineId, deadline]));
    return workflow.deadlines(folded).filter(({ metOn, cancelled }) => metOn === undefined && !cancelled).flatMap(({ deadlineId, limit, dueOn }) => {
      const to = then.get(deadlineId)?.dueOn ?? null;
      return (dueOn ?? null) === to ? [] : [{ streamId, reference: reference ?? '', deadlineId, title: limit.title, from: dueOn ?? null, to }];
    });
  });
}
