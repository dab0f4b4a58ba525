import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@redress/postgres';
import type { RedressProcess } from './importing-process.js';

/** Waits until the store holds so many events, or the run has ended by itself: it may have been quicker. */
export async function momentReached(events: number, run: RedressProcess, pool: Database['pool']): Promise<void> {
  while ((await eventsIn(pool)) < events && !run.hasEnded()) await pause(3);
}

/** None while PostgreSQL comes back or the first run has not made its tables yet. */
async function eventsIn(pool: Database['pool']): Promise<number> {
  try {
    const { rows: [row] } = await pool.query<{ count: number }>('SELECT count(*)::int AS count FROM events');
    return row?.count ?? 0;
  } catch {
    return 0;
  }
}
