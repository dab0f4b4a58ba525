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

export async function finishLoad(client: pg.PoolClient): Promise<void> {
  await client.query('UPDATE demonstration_load SET finished_at = now()');
}
