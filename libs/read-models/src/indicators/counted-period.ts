import type { LondonDate } from '@redress/calendar';
import { requireReading } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type pg from 'pg';
import type { Period } from './formula.js';

/** The first and the last London date on which something was counted; undefined while nothing is. */
export async function countedPeriod(actor: Actor, pool: pg.Pool): Promise<Period | undefined> {
  requireReading(actor, 'INDICATORS');
  const { rows: [row] } = await pool.query<{ from: LondonDate | null; to: LondonDate | null }>(
    `SELECT to_char(min(day), 'YYYY-MM-DD') AS "from", to_char(max(day), 'YYYY-MM-DD') AS "to" FROM (
       SELECT received_on AS day FROM case_list.representations WHERE counted
       UNION ALL SELECT completed_on FROM case_list.stage_completions
     ) counted`,
  );
  return row?.from && row.to ? { from: row.from, to: row.to } : undefined;
}
