import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionFailure } from '../connection-failure.js';
import { DatabaseError } from '../database-error.js';
import { questionLimits } from '../limits.js';
import type { Log } from '../log.js';

/** Any number that nobody else locks on in this database. */
const presenceLock = 20_060_902;

/** Between two tries to come back to a server that went away, in milliseconds: soon at first, then ever more seldom. */
const firstWait = 250;
const longestWait = 5_000;

/** A presence asks for nothing that takes time, in milliseconds. */
const answersWithin = 3_000;

/** Finds or starts the server under the start lock, on its last port where that is free; gives its address. */
export type StartAgain = (lastPort: number) => Promise<string>;

/**
 * Shows the server's other users that we are here: a shared lock on a connection of its own, gone with the process however it ends.
 * When the server goes away (a crash, a kill, a full disk), whoever is present starts it again, and the presence comes back with it.
 */
export class Presence {
  /** Hears the server's address when it has come back to another one. */
  moved: (databaseUrl: string) => void = () => undefined;
  #trouble: DatabaseError | undefined;
  #client: pg.Client | undefined;
  #comingBack: Promise<void> = Promise.resolve();
  readonly #ended = new AbortController();

  private constructor(
    private url: string,
    private readonly startAgain: StartAgain,
    private readonly log: Log,
  ) {}

  /** Throws ERR_DATABASE_UNREACHABLE. */
  static async open(databaseUrl: string, startAgain: StartAgain, log: Log): Promise<Presence> {
    const presence = new Presence(databaseUrl, startAgain, log);
    try {
      await presence.#connect();
      return presence;
    } catch (error) {
      throw connectionFailure(error, databaseUrl);
    }
  }

  get databaseUrl(): string {
    return this.url;
  }

  /** Why the server is not back yet. */
  get trouble(): DatabaseError | undefined {
    return this.#trouble;
  }

  /** From now on the server may stay away. Before the start lock is taken: coming back takes it too. */
  async settle(): Promise<void> {
    this.#ended.abort();
    await this.#comingBack;
  }

  /** Ends our presence; true when the server is there and nobody else is present. */
  async endAsLast(): Promise<boolean> {
    const client = this.#client;
    if (client === undefined) return false;
    try {
      const { rows } = await client.query<{ last: boolean }>('SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS last', [presenceLock]);
      await client.end();
      return rows[0]?.last === true;
    } catch {
      return false; // the server went away by itself, or says nothing
    }
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ ...questionLimits, query_timeout: answersWithin, connectionString: this.url, application_name: 'redress presence' });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [presenceLock]);
    this.#client = client;
    client.once('end', () => {
      this.#client = undefined;
      if (!this.#ended.signal.aborted) this.#comingBack = this.#comeBack();
    });
  }

  async #comeBack(): Promise<void> {
    this.log.warn('PostgreSQL ended unexpectedly. What was acknowledged is safe, and it is started again; if it does not come back, start Redress again.');
    for (let wait = firstWait; !this.#ended.signal.aborted && this.#client === undefined; wait = Math.min(wait * 2, longestWait)) {
      try {
        const back = await this.startAgain(Number(new URL(this.url).port));
        if (back !== this.url) this.moved(back);
        this.url = back;
        // Once started it is joined in the same breath, so that whoever leaves last can stop it.
        await this.#connect();
      } catch (error) {
        this.#tell(error);
        await pause(wait, undefined, { signal: this.#ended.signal }).catch(() => undefined);
      }
    }
    this.#trouble = undefined;
    if (this.#client !== undefined) this.log.info('PostgreSQL is back.');
  }

  /** Each reason once, however often it is tried. */
  #tell(error: unknown): void {
    const trouble = error instanceof DatabaseError ? error : connectionFailure(error, this.url);
    if (trouble.message !== this.#trouble?.message) this.log.warn(`PostgreSQL does not start again yet. ${trouble.message}`);
    this.#trouble = trouble;
  }
}
