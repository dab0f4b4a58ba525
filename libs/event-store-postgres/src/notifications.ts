import type { WakeUp } from '@redress/event-store';
import type pg from 'pg';

/** How long a subscriber may sleep when notifications are lost (a broken connection, a pooler in between), in milliseconds. */
const pollEvery = 1_000;

/** Rings at every append, by LISTEN, and once a second besides; mends its connection by itself. Runs from the first `start` to `stop`. */
export class Notifications {
  #client: pg.PoolClient | undefined;
  #timer: NodeJS.Timeout | undefined;
  #connecting: Promise<void> | undefined;

  constructor(private readonly pool: pg.Pool, private readonly wakeUp: WakeUp) {}

  start(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(() => this.#tick(), pollEvery);
    this.#timer.unref();
    this.#connecting = this.#listen();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#connecting;
    this.#client?.release(true);
    this.#client = undefined;
  }

  #tick(): void {
    if (this.#client === undefined) this.#connecting ??= this.#listen();
    this.wakeUp.ring();
  }

  async #listen(): Promise<void> {
    try {
      const client = await this.pool.connect();
      const lose = (): void => {
        if (this.#client !== client) return;
        this.#client = undefined;
        client.release(true);
      };
      client.on('error', lose).once('end', lose).on('notification', () => this.wakeUp.ring());
      this.#client = client;
      await client.query('LISTEN redress_events');
      this.wakeUp.ring();
    } catch {
      // The next tick tries again; until then polling does.
      this.#client?.release(true);
      this.#client = undefined;
    } finally {
      this.#connecting = undefined;
    }
  }
}
