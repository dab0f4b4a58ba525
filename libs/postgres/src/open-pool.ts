import pg from 'pg';
import { addressOf, connectionFailure } from './connection-failure.js';
import { DatabaseError } from './database-error.js';
import type { Log } from './log.js';

/** The oldest server that the SQL of this house is tried on. */
const oldestMajor = 15;

/** A pool that is known to answer. Throws ERR_DATABASE_URL or ERR_DATABASE_UNREACHABLE. */
export async function openPool(databaseUrl: string, log: Log): Promise<pg.Pool> {
  addressOf(databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, application_name: 'redress', max: 10, connectionTimeoutMillis: 10_000 });
  // Without a listener an idle connection that the server closes would end the process.
  pool.on('error', () => log.warn('PostgreSQL closed an idle connection; the next question opens another.'));
  try {
    await checkServer(pool, databaseUrl);
    return pool;
  } catch (error) {
    await pool.end();
    throw connectionFailure(error, databaseUrl);
  }
}

async function checkServer(pool: pg.Pool, databaseUrl: string): Promise<void> {
  const { rows } = await pool.query<{ version: number; encoding: string }>(
    "SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding",
  );
  const { version = 0, encoding = '' } = rows[0] ?? {};
  if (version < oldestMajor * 10_000) {
    throw new DatabaseError('ERR_DATABASE_UNREACHABLE', `PostgreSQL at ${addressOf(databaseUrl)} is version ${Math.floor(version / 10_000)}: use ${oldestMajor} or newer.`);
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseError('ERR_DATABASE_UNREACHABLE', `The database at ${addressOf(databaseUrl)} is encoded in ${encoding}: create it with ENCODING 'UTF8'.`);
  }
}
