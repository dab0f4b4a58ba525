import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { joinEmbeddedServer } from './embedded/join-embedded-server.js';
import type { Log } from './log.js';
import { openPool } from './open-pool.js';

export interface OpenDatabaseOptions {
  /** A server of one's own; without it a PostgreSQL of this house runs in `<dataDir>/postgres`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log: Log;
}

export interface Database {
  readonly pool: pg.Pool;
  /** Holds the password: not for logs. */
  readonly databaseUrl: string;
  /** Closes the pool; the embedded server stops with the last process that uses it. Safe to call twice. */
  stop(): Promise<void>;
}

/** How long stopping waits for questions that are still being answered, in milliseconds. */
const patience = 5_000;

/** The database to stand on, ready for questions. Throws `DatabaseError`. */
export async function openDatabase({ databaseUrl, dataDir, log }: OpenDatabaseOptions): Promise<Database> {
  if (databaseUrl !== undefined && databaseUrl !== '') {
    return database(await openPool(databaseUrl, log), databaseUrl, async () => undefined);
  }
  const server = await joinEmbeddedServer(dataDir, log);
  try {
    return database(await openPool(server.databaseUrl, log), server.databaseUrl, () => server.leave());
  } catch (error) {
    await server.leave();
    throw error;
  }
}

function database(pool: pg.Pool, databaseUrl: string, leave: () => Promise<void>): Database {
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await Promise.race([pool.end(), pause(patience, undefined, { ref: false })]);
    await leave();
  };
  return { pool, databaseUrl, stop: () => (stopped ??= stop()) };
}
