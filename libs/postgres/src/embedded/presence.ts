import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionFailure } from '../connection-failure.js';
import type { Log } from '../log.js';

/** Any number that nobody else locks on in this database. */
const presenceLock = 20_060_902;

/** Between two tries to come back to a server that went away, in milliseconds. */
const retryEvery = 250;

/**
 * Shows the server's other users that we are here: a shared lock on a connection of its own, gone with the process however it ends.
 * When the server goes away (a crash, a kill), whoever is present starts it again, and the presence comes back with it.
 */
export class Presence {
  #client: pg.Client | undefined;
  #comingBack: Promise<void> = Promise.resolve();
  readonly #ended = new AbortController();

  private constructor(
    private readonly databaseUrl: string,
    private readonly startAgain: () => Promise<unknown>,
    private readonly log: Log,
  ) {}

  /** `startAgain` finds or starts the server; it takes the start lock. Throws ERR_DATABASE_UNREACHABLE. */
  static async open(databaseUrl: string, startAgain: () => Promise<unknown>, log: Log): Promise<Presence> {
    const presence = new Presence(databaseUrl, startAgain, log);
    try {
      await presence.#connect();
      return presence;
    } catch (error) {
      throw connectionFailure(error, databaseUrl);
    }
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
      return false; // the server went away by itself
    }
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl, application_name: 'redress presence', keepAlive: true });
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
    while (!this.#ended.signal.aborted && this.#client === undefined) {
      // Once started it is joined in the same breath, so that whoever leaves last can stop it.
      await this.startAgain().then(() => this.#connect()).catch(() => pause(retryEvery, undefined, { ref: false }));
    }
    if (this.#client !== undefined) this.log.info('PostgreSQL is back.');
  }
}
