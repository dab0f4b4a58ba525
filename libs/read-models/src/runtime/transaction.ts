import type pg from 'pg';

/**
 * Runs work in a transaction in which names without a schema mean tables of the given one. Commits when it returns; the
 * caller closes the connection when it throws. The commit does not wait for the disk: a checkpoint and its rows are lost together or
 * not at all, and what a crash takes is applied again from the history. READ COMMITTED, whatever the server's default: what is read
 * after waiting for a lock must be what its last holder left.
 */
export async function inTransaction<T>(client: pg.PoolClient, schema: string, work: () => Promise<T>): Promise<T> {
  await client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL search_path TO ${schema}; SET LOCAL synchronous_commit TO off`);
  const result = await work();
  await client.query('COMMIT');
  return result;
}
