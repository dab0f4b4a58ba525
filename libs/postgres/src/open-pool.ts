import type pg from 'pg';
import { addressOf, cannotBeUsed, connectionFailure } from './connection-failure.js';
import { createPool } from './create-pool.js';
import { DatabaseError } from './database-error.js';
import { questionLimits } from './limits.js';
import type { Log } from './log.js';
import { whatAnswers } from './what-answers.js';

/** The oldest server that the SQL of this house is tried on. */
const oldestMajor = 15;

/**
 * A pool for questions, known to answer and to let us write.
 * Throws ERR_DATABASE_URL, ERR_DATABASE_UNREACHABLE, ERR_DATABASE_READ_ONLY or ERR_DATABASE_PERMISSION.
 */
export async function openPool(databaseUrl: string, log: Log): Promise<pg.Pool> {
  await checkListener(databaseUrl);
  const pool = createPool(databaseUrl, { max: 10, limits: questionLimits });
  pool.on('error', () => log.warn('PostgreSQL closed an idle connection; the next question opens another.'));
  try {
    await checkServer(pool, databaseUrl);
    return pool;
  } catch (error) {
    await pool.end();
    throw connectionFailure(error, databaseUrl);
  }
}

async function checkListener(databaseUrl: string): Promise<void> {
  addressOf(databaseUrl);
  const answering = await whatAnswers(databaseUrl);
  if (answering === 'SOMETHING_ELSE') throw cannotBeUsed(databaseUrl, 'what answers there is not PostgreSQL. Correct DATABASE_URL.');
  if (answering === 'SILENCE') {
    throw cannotBeUsed(databaseUrl, 'something listens there and says nothing. See that it is PostgreSQL and does not hang, or correct DATABASE_URL.');
  }
}

interface Server {
  readonly version: number;
  readonly encoding: string;
  readonly readOnly: boolean;
  readonly mayWrite: boolean;
  readonly role: string;
  readonly name: string;
}

async function checkServer(pool: pg.Pool, databaseUrl: string): Promise<void> {
  const { rows: [server] } = await pool.query<Server>(`SELECT
    current_setting('server_version_num')::int AS version,
    current_setting('server_encoding') AS encoding,
    current_setting('transaction_read_only') = 'on' AS "readOnly",
    has_database_privilege(current_database(), 'CREATE') AND coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayWrite",
    quote_ident(current_user) AS role,
    quote_ident(current_database()) AS name`);
  if (server === undefined) throw cannotBeUsed(databaseUrl, 'it answers nothing. Check the server.');
  const major = Math.floor(server.version / 10_000);
  if (major < oldestMajor) throw cannotBeUsed(databaseUrl, `it is version ${major}. Use ${oldestMajor} or newer.`);
  if (server.encoding !== 'UTF8') throw cannotBeUsed(databaseUrl, `the database is encoded in ${server.encoding}. Create it with ENCODING 'UTF8'.`);
  if (server.readOnly) {
    const remedy = 'name one in DATABASE_URL that takes changes, or see why default_transaction_read_only is on or the server is a standby';
    throw new DatabaseError('ERR_DATABASE_READ_ONLY', `The database at ${addressOf(databaseUrl)} is read-only: ${remedy}.`);
  }
  if (!server.mayWrite) {
    const { role, name } = server;
    const remedy = `have its owner run GRANT CREATE ON DATABASE ${name} TO ${role} and GRANT CREATE ON SCHEMA public TO ${role}`;
    const refusal = `User ${role} may not make tables and schemas in the database at ${addressOf(databaseUrl)}`;
    throw new DatabaseError('ERR_DATABASE_PERMISSION', `${refusal}: ${remedy}.`);
  }
}
