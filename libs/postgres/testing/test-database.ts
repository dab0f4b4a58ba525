import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ensureEmbeddedServer, prepareDataDir } from '../src/embedded/embedded-server.js';
import { withStartLock } from '../src/embedded/start-lock.js';

export interface TestDatabase {
  readonly pool: pg.Pool;
  readonly url: string;
  drop(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined };

/** A fresh database on the one PostgreSQL of this Jest run, which the first caller starts and the run's end stops. */
export async function testDatabase(): Promise<TestDatabase> {
  const serverUrl = await testServer();
  const name = `t_${randomBytes(8).toString('hex')}`;
  await asAdministrator(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 10 });
  pool.on('error', () => undefined);
  const drop = async (): Promise<void> => {
    if (!pool.ended) await pool.end();
    await asAdministrator(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { pool, url: url.href, drop };
}

async function testServer(): Promise<string> {
  const given = process.env['REDRESS_TEST_DATABASE_URL'];
  if (given !== undefined) return given;
  const folder = process.env['REDRESS_TEST_DATA_DIR'];
  if (folder === undefined) throw new Error('testDatabase works under Jest with the globalSetup of libs/postgres, or with REDRESS_TEST_DATABASE_URL set.');
  const dataDir = await prepareDataDir(folder);
  const url = await withStartLock(dataDir, () => ensureEmbeddedServer(dataDir, silent));
  process.env['REDRESS_TEST_DATABASE_URL'] = url;
  return url;
}

async function asAdministrator(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
