import type { LondonDate } from '@redress/calendar';
import { requireReading } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type pg from 'pg';
import type { Period } from './formula.js';

/** The first and the last London date on which something was counted. */
export interface CountedPeriod extends Period {
  /** The last one before the day that was asked about. */
  readonly before: LondonDate | undefined;
}

/** When something was counted, and the last time before a London date; undefined while nothing is. */
export async function countedPeriod(actor: Actor, pool: pg.Pool, day: LondonDate): Promise<CountedPeriod | undefined> {
  requireReading(actor, 'INDICATORS');
  const { rows: [row] } = await pool.query<{ from: LondonDate | null; to: LondonDate | null; before: LondonDate | null }>(
    `SELECT to_char(min(day), 'YYYY-MM-DD') AS "from", to_char(max(day), 'YYYY-MM-DD') AS "to", to_char(max(day) FILTER (WHERE day < $1), 'YYYY-MM-DD') AS before FROM (
       SELECT received_on AS day FROM case_list.representations WHERE counted
       UNION ALL SELECT completed_on FROM case_list.stage_completions
     ) counted`,
    [day],
  );
  return row?.from && row.to ? { from: row.from, to: row.to, before: row.before ?? undefined } : undefined;
}
