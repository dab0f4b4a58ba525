import type pg from 'pg';

/** Lends a connection. After a failure it is closed, which ends its transaction and gives back its locks, whatever state they are in. */
export async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A lent connection that the server closes says so by an event as well as by the failing query; unheard, it would end the process.
  const heard = (): void => undefined;
  client.on('error', heard);
  let failed = true;
  try {
    const result = await work(client);
    failed = false;
    return result;
  } finally {
    client.off('error', heard);
    client.release(failed);
  }
}
