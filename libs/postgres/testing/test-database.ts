import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createPool } from '../src/create-pool.js';
import { questionLimits } from '../src/limits.js';
import { testServer } from './test-server.js';

export interface TestDatabase {
  readonly pool: pg.Pool;
  readonly url: string;
  /** Cuts every connection to the database and empties it. */
  drop(): Promise<void>;
}

/** Databases of this test file that were dropped: emptying one takes a twentieth of the time that making one takes. */
const idle: string[] = [];

/** Where the history lies in another server, under the database's name, emptying the database does not empty that. */
const isWhole = (process.env.REDRESS_TEST_EVENT_STORE_URL ?? '') === '';

/** An empty database on the one PostgreSQL of this Jest run, which the first caller starts and the run's end stops. */
export async function testDatabase(): Promise<TestDatabase> {
  const serverUrl = await testServer();
  const url = idle.pop() ?? (await makeDatabase(serverUrl));
  const pool = createPool(url, { max: 10, limits: questionLimits });
  pool.on('error', () => undefined);
  const drop = async (): Promise<void> => {
    if (!pool.ending) await pool.end();
    await query(url, emptyDatabase);
    if (isWhole) idle.push(url);
  };
  return { pool, url, drop };
}

const emptyDatabase = `
DO $$
DECLARE schema name;
BEGIN
  PERFORM pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
  FOR schema IN SELECT nspname FROM pg_namespace WHERE nspname <> 'information_schema' AND NOT starts_with(nspname, 'pg_') LOOP
    EXECUTE format('DROP SCHEMA %I CASCADE', schema);
  END LOOP;
  CREATE SCHEMA public;
END $$`;

async function makeDatabase(serverUrl: string): Promise<string> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  await query(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
