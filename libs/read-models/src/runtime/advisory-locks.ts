import type pg from 'pg';

/** Whoever moves the rows of a schema holds its APPLY; whoever builds a projection anew its BUILD, and as it stood once its PAST. */
export type LockKind = 'APPLY' | 'BUILD' | 'PAST';

/** Any numbers that nobody else locks on in this database. */
const classOf: Readonly<Record<LockKind, number>> = { APPLY: 20_060_904, BUILD: 20_060_905, PAST: 20_060_906 };

/** Waits for the lock and holds it to the end of the transaction. */
export async function lockInTransaction(client: pg.PoolClient, kind: LockKind, name: string): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [classOf[kind], name]);
}

/** Waits for the lock and holds it until `unlock`, or until the connection closes. */
export async function lock(client: pg.PoolClient, kind: LockKind, name: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [classOf[kind], name]);
}

/** Whether the lock was free: it is then held until `unlock`, or until the connection closes. */
export async function tryLock(client: pg.PoolClient, kind: LockKind, name: string): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS held', [classOf[kind], name]);
  return rows[0]?.held === true;
}

export async function unlock(client: pg.PoolClient, kind: LockKind, name: string): Promise<void> {
  await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [classOf[kind], name]);
}
