import { createHash } from 'node:crypto';
import type pg from 'pg';
import { DatabaseError } from './database-error.js';
import { databaseTrouble } from './database-trouble.js';
import { codeOf, messageOf } from './error-code.js';

/** One step of the schema. `id` is `<library>/<number>-<what>`; each library's own steps are ordered, libraries do not wait for each other. */
export interface Migration {
  readonly id: string;
  readonly sql: string;
}

interface Applied {
  readonly id: string;
  readonly checksum: string;
}

/** The SQLSTATE by which a migration refuses what it finds, with a sentence for people. */
const refused = 'RD001';

/** Any number that nobody else locks on in this database. */
const migrationLock = 20_060_901;

/** SQLSTATEs. */
const undefinedColumn = '42703';
const duplicateTable = '42P07';

/**
 * Brings the schema up to date: each migration in a transaction of its own, one process at a time.
 * Throws ERR_MIGRATION_CHANGED, ERR_MIGRATION_MISSING, ERR_MIGRATION_REFUSED, ERR_MIGRATION_FAILED, ERR_DATABASE_FOREIGN or the database's trouble;
 * what was applied before stays. The pool is one for long work: a step may take its time, and another process's steps are waited for.
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
      number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      id text NOT NULL UNIQUE,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
    const applied = await appliedTo(client);
    for (const [library, wanted] of Map.groupBy(migrations, libraryOf)) {
      const done = applied.filter((row) => libraryOf(row) === library);
      checkHistory(done, wanted);
      for (const migration of wanted.slice(done.length)) await apply(client, migration);
    }
    await client.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  } catch (error) {
    // Closing the connection gives the lock back, whatever state it is in.
    client.release(true);
    throw databaseTrouble(error) ?? error;
  }
}

async function appliedTo(client: pg.PoolClient): Promise<readonly Applied[]> {
  try {
    return (await client.query<Applied>('SELECT id, checksum FROM schema_migrations ORDER BY number')).rows;
  } catch (error) {
    throw codeOf(error) === undefinedColumn ? foreign('schema_migrations', error) : error;
  }
}

function checkHistory(done: readonly Applied[], wanted: readonly Migration[]): void {
  for (const [index, { id, checksum }] of done.entries()) {
    const migration = wanted[index];
    if (migration?.id !== id) {
      const remedy = 'run the version that made the database, or a newer one';
      throw new DatabaseError('ERR_MIGRATION_MISSING', `The database has migration ${id}, which this version of Redress has not at that place: ${remedy}.`);
    }
    if (checksumOf(migration) !== checksum) {
      const remedy = 'put it back as it was and add a new migration';
      throw new DatabaseError('ERR_MIGRATION_CHANGED', `Migration ${id} was changed after it was applied to this database: ${remedy}.`);
    }
  }
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query('INSERT INTO schema_migrations (id, checksum) VALUES ($1, $2)', [migration.id, checksumOf(migration)]);
    await client.query('COMMIT');
  } catch (error) {
    const code = codeOf(error);
    if (code === refused) throw new DatabaseError('ERR_MIGRATION_REFUSED', messageOf(error), { cause: error });
    if (code === duplicateTable) throw foreign(`what ${migration.id} makes`, error);
    const sentence = `Migration ${migration.id} failed and left nothing behind (${code ?? 'no SQLSTATE'}): its SQL is wrong for this database.`;
    throw databaseTrouble(error) ?? new DatabaseError('ERR_MIGRATION_FAILED', sentence, { cause: error });
  }
}

function foreign(what: string, cause: unknown): DatabaseError {
  const found = `The database holds tables of another program (${what} is there already, and is not ours)`;
  return new DatabaseError('ERR_DATABASE_FOREIGN', `${found}: make a database for Redress alone and name it in DATABASE_URL.`, { cause });
}

function libraryOf({ id }: { readonly id: string }): string {
  return id.split('/', 1)[0] ?? id;
}

function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}
