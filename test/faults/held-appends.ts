import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@redress/postgres';

/** Appends that have to wait: whoever makes them cannot be done before they are let go. */
export interface HeldAppends {
  /** Resolves when somebody waits to append. */
  somebodyWaits(): Promise<void>;
  letGo(): Promise<void>;
}

/** Lets nobody append to the events of a store, which must be there, and everybody read them. */
export async function holdAppends(pool: Database['pool']): Promise<HeldAppends> {
  const client = await pool.connect();
  await client.query('BEGIN; LOCK TABLE events IN EXCLUSIVE MODE');
  return {
    async somebodyWaits() {
      while ((await client.query("SELECT 1 FROM pg_locks WHERE relation = 'events'::regclass AND NOT granted")).rowCount === 0) await pause(3);
    },
    async letGo() {
      await client.query('COMMIT');
      client.release();
    },
  };
}
