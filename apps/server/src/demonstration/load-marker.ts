import { londonDateOf, utcInstant, type LondonDate } from '@redress/calendar';
import type pg from 'pg';

export type LoadStanding = 'NEVER_BEGUN' | 'BEGUN' | 'FINISHED';

export async function loadStanding(client: pg.PoolClient): Promise<LoadStanding> {
  const { rows: [row] } = await client.query<{ finished: boolean }>('SELECT finished_at IS NOT NULL AS finished FROM demonstration_load');
  if (row === undefined) return 'NEVER_BEGUN';
  return row.finished ? 'FINISHED' : 'BEGUN';
}

export async function beginLoad(client: pg.PoolClient): Promise<void> {
  await client.query('INSERT INTO demonstration_load DEFAULT VALUES ON CONFLICT DO NOTHING');
}

/** The London date on which it was begun, whenever it is gone on with. */
export async function dayBegun(client: pg.PoolClient): Promise<LondonDate> {
  const { rows: [row] } = await client.query<{ begunAt: Date }>('SELECT begun_at AS "begunAt" FROM demonstration_load');
  if (row === undefined) throw new Error('Asked on which day the load was begun before it was.');
  return londonDateOf(utcInstant(row.begunAt));
}

export async function finishLoad(client: pg.PoolClient): Promise<void> {
  await client.query('UPDATE demonstration_load SET finished_at = now()');
}
