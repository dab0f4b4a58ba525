import type { LondonDate } from '@redress/calendar';
import { seenSql, type Actor, type Seen } from '@redress/identity';
import type { CaseState, Kind, LgscoOutcome, MachineId, Procedure, Workflow } from '@redress/procedures';
import type pg from 'pg';
import type { Placed } from '../indicators/formula-sql.js';
import { listConditions, listOrder } from './case-list-conditions.js';
import type { CaseListFilter, CaseListPage } from './case-list-filter.js';
import { runningDeadlines, type RunningDeadline } from './running-deadline.js';

/** A case as the list shows it; null where there is nothing. */
export interface ListedCase {
  readonly caseId: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly procedure: Procedure | null;
  readonly service: string;
  readonly team: string;
  readonly subject: string;
  readonly machine: MachineId;
  readonly state: string;
  readonly stage: 1 | 2 | 3 | null;
  readonly suspended: boolean;
  readonly receivedOn: LondonDate;
  readonly endedOn: LondonDate | null;
  readonly endedAs: 'CLOSED' | 'REJECTED' | 'WITHDRAWN' | 'NOT_LOGGED' | null;
  readonly investigator: string | null;
  readonly nextDueOn: LondonDate | null;
  readonly revision: number;
  /** London date of its last event. */
  readonly lastEventOn: LondonDate;
  /** Its references to the Ombudsman. */
  readonly referrals: readonly ListedReferral[];
  /** What is owed, soonest first, as it stands today. */
  readonly deadlines: readonly RunningDeadline[];
}

export interface ListedReferral {
  readonly referralId: string;
  readonly lgscoReference: string;
  readonly state: string;
  readonly receivedOn: LondonDate;
  readonly decidedOn: LondonDate | null;
  readonly outcome: LgscoOutcome | null;
}

export interface CaseList {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly cases: readonly ListedCase[];
}

type ListedRow = Omit<ListedCase, 'deadlines'> & { readonly folded: CaseState };

const columns = (seen: Seen): string => `c.case_id AS "caseId", c.reference, c.kind, c.procedure, c.service, c.team, c.subject, c.machine, c.state, c.stage, c.suspended,
  c.received_on AS "receivedOn", c.ended_on AS "endedOn", c.ended_as AS "endedAs", c.investigator, c.next_due_on AS "nextDueOn",
  h.revision, h.last_event_on AS "lastEventOn", h.folded,
  coalesce((SELECT json_agg(json_build_object('referralId', r.referral_id, 'lgscoReference', r.lgsco_reference, 'state', r.state,
    'receivedOn', r.received_on, 'decidedOn', r.decided_on, 'outcome', r.outcome) ORDER BY r.received_on, r.referral_id)
    FROM case_list.referrals r WHERE r.case_id = c.case_id AND ${seen('r')}), '[]') AS referrals`;

/** One page of the cases that somebody may see and that meet the filter on a London date, and how many do in all; both of the same moment. */
export async function listCases(
  actor: Actor, pool: pg.Pool, workflow: Workflow, filter: CaseListFilter, today: LondonDate,
  { page = 1, pageSize = 25, sort = 'receivedOn', direction = 'descending' }: CaseListPage = {},
): Promise<CaseList> {
  const size = Math.min(Math.max(Math.trunc(pageSize), 1), 200);
  const number = Math.max(Math.trunc(page), 1);
  const values: unknown[] = [];
  const placed: Placed = (value) => `$${values.push(value)}`;
  const seen = seenSql(actor, placed);
  const sql = listConditions(filter, today, seen, placed);
  const order = listOrder(sort, direction);
  // Which cases a page shows is settled first, in the index of the order alone: the cases of the pages before it cost no more than their
  // place in it. A number of its own there would have late pages sorted instead, which takes longer than is thought (decision 0024).
  // As one JSON value the rows bring their dates as text, whatever the date style of the connection.
  const { rows } = await pool.query<{ total: number; listed: ListedRow[] }>(
    `WITH shown AS MATERIALIZED (
       SELECT c.stream_id FROM case_list.cases c WHERE ${sql} ORDER BY ${order} LIMIT ${size} OFFSET (SELECT ${size * (number - 1)})
     )
     SELECT (SELECT count(*)::int FROM case_list.cases c WHERE ${sql}) AS total,
       coalesce((SELECT json_agg(row_to_json(listed)) FROM (
         SELECT ${columns(seen)} FROM shown JOIN case_list.cases c USING (stream_id) JOIN case_list.histories h USING (stream_id) ORDER BY ${order}
       ) listed), '[]') AS listed`,
    values,
  );
  const cases = (rows[0]?.listed ?? []).map(({ folded, ...row }) => ({ ...row, deadlines: runningDeadlines(folded, today, workflow) }));
  return { total: rows[0]?.total ?? 0, page: number, pageSize: size, cases };
}
