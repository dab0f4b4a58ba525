import type { LondonDate } from '@redress/calendar';
import type { Kind, Procedure } from '@redress/procedures';
import type pg from 'pg';
import { behindFigure, type QuarterFigure } from './behind-figure.js';

/** London dates, both included. */
export interface Period {
  readonly from: LondonDate;
  readonly to: LondonDate;
}

/** Counted representations of one kind under one procedure received on one day. */
export interface RepresentationCount {
  readonly procedure: Procedure;
  readonly kind: Kind;
  readonly receivedOn: LondonDate;
  readonly count: number;
  /** Number, in the whole history, of the event that brought the first of them. */
  readonly firstEvent: number;
}

/** One completed stage, with the figures its event carries (domain 4.2); null where the event has none. */
export interface StageCompletionFacts {
  readonly caseId: string;
  readonly reference: string;
  readonly procedure: Procedure;
  readonly completedOn: LondonDate;
  readonly clockStart: LondonDate | null;
  readonly dueOn: LondonDate | null;
  readonly within: boolean | null;
  readonly dueOn25: LondonDate | null;
  readonly within25: boolean | null;
  readonly dueOnOmbudsman: LondonDate | null;
  readonly withinOmbudsman: boolean | null;
  readonly elapsedNetWd: number | null;
  readonly elapsedGrossWd: number | null;
  readonly elapsedFromRequestWd: number | null;
  readonly wellFounded: boolean | null;
}

/** A compliment behind PI-1. */
export interface CountedCompliment {
  readonly caseId: string;
  readonly reference: string;
  readonly procedure: Procedure;
  readonly receivedOn: LondonDate;
}

export async function representationCounts(pool: pg.Pool, { from, to }: Period): Promise<RepresentationCount[]> {
  const { rows } = await pool.query<RepresentationCount>(
    `SELECT procedure, kind, to_char(received_on, 'YYYY-MM-DD') AS "receivedOn", count(*)::int AS count, min(first_event)::int AS "firstEvent"
     FROM indicators.representations WHERE counted AND received_on BETWEEN $1 AND $2 GROUP BY procedure, kind, received_on`,
    [from, to],
  );
  return rows;
}

/** In the order of their completion. */
export async function stageCompletions(pool: pg.Pool, stage: 1 | 2 | 3, { from, to }: Period): Promise<StageCompletionFacts[]> {
  const { rows } = await pool.query<StageCompletionFacts>(
    `SELECT case_id AS "caseId", reference, procedure, to_char(completed_on, 'YYYY-MM-DD') AS "completedOn", to_char(clock_start, 'YYYY-MM-DD') AS "clockStart",
       to_char(due_on, 'YYYY-MM-DD') AS "dueOn", within, to_char(due_on_25, 'YYYY-MM-DD') AS "dueOn25", within_25 AS "within25",
       to_char(due_on_ombudsman, 'YYYY-MM-DD') AS "dueOnOmbudsman", within_ombudsman AS "withinOmbudsman",
       elapsed_net_wd AS "elapsedNetWd", elapsed_gross_wd AS "elapsedGrossWd", elapsed_from_request_wd AS "elapsedFromRequestWd", well_founded AS "wellFounded"
     FROM indicators.stage_completions WHERE stage = $1 AND completed_on BETWEEN $2 AND $3 ORDER BY completed_on, reference`,
    [stage, from, to],
  );
  return rows;
}

/** In the order of their receipt. */
export async function countedCompliments(pool: pg.Pool, { from, to }: Period): Promise<CountedCompliment[]> {
  const { rows } = await pool.query<CountedCompliment>(
    `SELECT case_id AS "caseId", reference, procedure, to_char(received_on, 'YYYY-MM-DD') AS "receivedOn"
     FROM indicators.representations WHERE case_id IN (${behindFigure('PI-1' satisfies QuarterFigure, '$1', '$2')}) ORDER BY received_on, reference`,
    [from, to],
  );
  return rows;
}

/** The first and the last London date on which something was counted; undefined while nothing is. */
export async function countedPeriod(pool: pg.Pool): Promise<Period | undefined> {
  const { rows: [row] } = await pool.query<{ from: LondonDate | null; to: LondonDate | null }>(
    `SELECT to_char(min(day), 'YYYY-MM-DD') AS "from", to_char(max(day), 'YYYY-MM-DD') AS "to" FROM (
       SELECT received_on AS day FROM indicators.representations WHERE counted
       UNION ALL SELECT completed_on FROM indicators.stage_completions
     ) counted`,
  );
  return row?.from && row.to ? { from: row.from, to: row.to } : undefined;
}
