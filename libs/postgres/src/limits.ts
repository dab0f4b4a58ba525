import type pg from 'pg';

type ServersOwn = 'statement_timeout' | 'lock_timeout' | 'idle_in_transaction_session_timeout';
type Ours = 'connectionTimeoutMillis' | 'query_timeout' | 'keepAlive' | 'keepAliveInitialDelayMillis';
type Limits = Pick<pg.PoolConfig, ServersOwn | Ours>;

const seconds = 1_000;
const minutes = 60 * seconds;

/**
 * Limits of a connection, in milliseconds. The server's own comes first, so that it has the last word on what became of a statement;
 * ours, a little later, is for a server that says nothing any more.
 */
function limits(statement: number, idleInTransaction: number): Limits {
  return {
    connectionTimeoutMillis: 5 * seconds,
    statement_timeout: statement,
    lock_timeout: statement,
    query_timeout: statement + 3 * seconds,
    idle_in_transaction_session_timeout: idleInTransaction,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10 * seconds,
  };
}

/** For a question that somebody waits for. */
export const questionLimits = limits(12 * seconds, 30 * seconds);

/** For work that is honestly long: a migration, a read model built anew, the wait for another process that does so. */
export const longWorkLimits = limits(60 * minutes, 10 * minutes);
