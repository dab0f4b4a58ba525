import type pg from 'pg';
import { DatabaseError } from './database-error.js';
import { databaseTrouble } from './database-trouble.js';
import { within } from './within.js';

/** Milliseconds until an answer; whoever asks whether a program is ready seldom waits longer. */
const patience = 2_000;

/** A megabyte of rows in 64 kB of memory passes through the disk: a full one refuses it, and nothing stays. */
const passThroughDisk = `BEGIN;
  SET LOCAL work_mem TO '64kB';
  SELECT count(*) FROM string_to_table(repeat(repeat('x', 1000) || ',', 1000), ',');
  COMMIT`;

/** Whether the database answers, takes changes and has room. However many ask, it is asked once at a time. */
export class ReadyCheck {
  #asking: Promise<void> | undefined;

  /** `trouble` is what is known already of a server that is away. */
  constructor(private readonly pool: pg.Pool, private readonly trouble: () => DatabaseError | undefined) {}

  /** Throws DatabaseError within two seconds. */
  async ask(): Promise<void> {
    const known = this.trouble();
    if (known) throw known;
    this.#asking ??= this.#look().finally(() => {
      this.#asking = undefined;
    });
    if ((await within(patience, this.#asking)) === 'LATE') throw slow();
  }

  async #look(): Promise<void> {
    try {
      const { rows: [session] } = await this.pool.query<{ transaction_read_only: string }>('SHOW transaction_read_only');
      if (session?.transaction_read_only !== 'off') throw readOnly();
      await this.pool.query(passThroughDisk);
    } catch (error) {
      throw databaseTrouble(error) ?? error;
    }
  }
}

function slow(): DatabaseError {
  return new DatabaseError('ERR_DATABASE_SLOW', 'The database does not answer in time: try again in a moment.');
}

function readOnly(): DatabaseError {
  return new DatabaseError('ERR_DATABASE_READ_ONLY', 'The database has become read-only, so nothing can be kept: make it writable again.');
}
