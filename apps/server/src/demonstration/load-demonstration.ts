import type { House } from '@redress/house';
import { demonstrationPersonWho } from '@redress/identity';
import { databaseTrouble } from '@redress/postgres';
import type pg from 'pg';
import type { Progress } from '../boot/progress.js';
import { StartRefused } from '../boot/start-refused.js';
import { liveStories } from './living/live-stories.js';
import { beginLoad, dayBegun, finishLoad, loadStanding } from './load-marker.js';

export interface DemonstrationLoad {
  readonly path: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Who brings the demonstration cases: nobody of the council. */
const administrator = demonstrationPersonWho('ADMINISTRATOR');

/** Any number that nobody else locks on in this database. */
const loadLock = 20_060_910;

/**
 * Fills an empty store with the demonstration tracker, and with living cases dated around the day of that. A start that was killed half-way left a marker, and the import takes no row
 * twice, so this one goes on; a store that somebody filled otherwise is left alone. One process at a time.
 * Tells how many rows it took now. Throws FileRefused, StartRefused when the database ends or hangs, or the signal's reason.
 */
export async function loadDemonstration(house: House, load: DemonstrationLoad): Promise<number> {
  try {
    return await underLoadLock(house, (client) => loadOnce(house, client, load));
  } catch (error) {
    const trouble = databaseTrouble(error);
    if (!trouble) throw error;
    throw new StartRefused(`The demonstration is not loaded to its end. ${trouble.message} What was loaded stays: start again, and it goes on.`);
  }
}

async function underLoadLock<T>({ longWork }: House, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await longWork.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [loadLock]);
    return await work(client);
  } finally {
    // Closing the connection gives the lock back.
    client.release(true);
  }
}

async function loadOnce(house: House, client: pg.PoolClient, { path, progress, signal }: DemonstrationLoad): Promise<number> {
  const standing = await loadStanding(client);
  if (standing === 'FINISHED' || (standing === 'NEVER_BEGUN' && (await house.store.head()) !== undefined)) return 0;
  await beginLoad(client);
  const { imported } = await house.importTracker({
    path, actor: administrator, signal,
    onProgress: ({ phase, rows, of }) => {
      if (phase === 'IMPORTING' && of !== undefined) progress.show(rows, of);
    },
  });
  progress.end();
  await liveStories(house, await dayBegun(client), signal);
  await house.readModels.catchUp();
  await finishLoad(client);
  return imported;
}
