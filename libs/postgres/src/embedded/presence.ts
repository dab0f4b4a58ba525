import pg from 'pg';
import { connectionFailure } from '../connection-failure.js';

/** Any number that nobody else locks on in this database. */
const presenceLock = 20_060_902;

export interface Presence {
  /** Ends our presence; true when nobody else is present. */
  endAsLast(): Promise<boolean>;
}

/** Shows the server's other users that we are here: a shared lock on a connection of its own, gone with the process however it ends. */
export async function openPresence(databaseUrl: string): Promise<Presence> {
  let client = await connect(databaseUrl);
  return {
    endAsLast: async () => {
      const { rows } = await client.query<{ last: boolean }>('SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS last', [presenceLock]);
      await client.end();
      return rows[0]?.last === true;
    },
  };
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'redress presence' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [presenceLock]);
    return client;
  } catch (error) {
    throw connectionFailure(error, databaseUrl);
  }
}
