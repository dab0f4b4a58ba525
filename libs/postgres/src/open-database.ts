import type pg from 'pg';
import { createPool, movePool } from './create-pool.js';
import type { DatabaseError } from './database-error.js';
import { joinEmbeddedServer } from './embedded/join-embedded-server.js';
import { longWorkLimits } from './limits.js';
import type { Log } from './log.js';
import { openPool } from './open-pool.js';
import { ReadyCheck } from './ready-check.js';
import { within } from './within.js';

export interface OpenDatabaseOptions {
  /** A server of one's own; without it a PostgreSQL of this house runs in `<dataDir>/postgres`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log: Log;
}

export interface Database {
  /** For questions that somebody waits for: they are answered or fail within seconds. */
  readonly pool: pg.Pool;
  /** For work that may honestly take long: migrations, read models built anew, waiting for another process that does so. */
  readonly longWork: pg.Pool;
  /** Holds the password: not for logs. A server of this house may have another address after it was away. */
  readonly databaseUrl: string;
  /** Whether it answers, takes changes and has room. Throws `DatabaseError` within two seconds. */
  checkReady(): Promise<void>;
  /** Closes the pools; the embedded server stops with the last process that uses it. Safe to call twice. */
  stop(): Promise<void>;
}

/** The server that the pools stand on. */
interface Standing {
  readonly databaseUrl: string;
  readonly trouble: DatabaseError | undefined;
  /** `moved` hears of every new address. */
  follow(moved: (databaseUrl: string) => void): void;
  leave(): Promise<void>;
}

/** How long stopping waits for questions that are still being answered, in milliseconds. */
const patience = 4_000;

/** The database to stand on, ready for questions. Throws `DatabaseError`. */
export async function openDatabase({ databaseUrl, dataDir, log }: OpenDatabaseOptions): Promise<Database> {
  const server = databaseUrl === undefined || databaseUrl === '' ? await joinEmbeddedServer(dataDir, log) : serverOfOnesOwn(databaseUrl);
  try {
    return database(server, await openPool(server.databaseUrl, log));
  } catch (error) {
    await server.leave();
    throw error;
  }
}

function serverOfOnesOwn(databaseUrl: string): Standing {
  return { databaseUrl, trouble: undefined, follow: () => undefined, leave: async () => undefined };
}

function database(server: Standing, pool: pg.Pool): Database {
  const longWork = createPool(server.databaseUrl, { max: 6, limits: longWorkLimits });
  longWork.on('error', () => undefined);
  server.follow((databaseUrl) => [pool, longWork].forEach((each) => movePool(each, databaseUrl)));
  const ready = new ReadyCheck(pool, () => server.trouble);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await within(patience, Promise.all([pool.end(), longWork.end()]));
    await server.leave();
  };
  return {
    pool, longWork,
    get databaseUrl() {
      return server.databaseUrl;
    },
    checkReady: () => ready.ask(),
    stop: () => (stopped ??= stop()),
  };
}
