import { createCasework, type Casework } from '@redress/casework';
import type { EventStore } from '@redress/event-store';
import { createPostgresEventStore, createPostgresSnapshotStore, eventStoreMigrations } from '@redress/event-store-postgres';
import { migrate, openDatabase, type Database } from '@redress/postgres';
import { workflowOf, type Workflow } from '@redress/procedures';
import { createReadModels, type ReadModels } from '@redress/read-models';
import { storePlace, type Environment } from '../environment.js';

/** The store and what stands on it, as one command needs it. */
export interface House {
  readonly database: Database;
  readonly eventStore: EventStore;
  readonly workflow: Workflow;
  readonly casework: Casework;
  readonly readModels: ReadModels;
}

/** Opens the store, shares it with whoever else uses it, and closes it again whatever the work comes to. */
export async function inHouse<T>(environment: Environment, work: (house: House) => Promise<T>): Promise<T> {
  const { clock, say } = environment;
  const log = { info: say, warn: say };
  const database = await openDatabase({ ...storePlace(environment), log });
  try {
    const { pool } = database;
    await migrate(pool, eventStoreMigrations);
    const eventStore = createPostgresEventStore({ pool, clock });
    const workflow = workflowOf();
    const readModels = createReadModels({ pool, store: eventStore, workflow, log });
    await readModels.migrate();
    const casework = createCasework({ store: eventStore, snapshots: createPostgresSnapshotStore({ pool }), workflow, clock });
    try {
      return await unlessStopped(environment.signal, work({ database, eventStore, workflow, casework, readModels }));
    } finally {
      await eventStore.close();
    }
  } finally {
    await database.stop();
  }
}

/** Work that cannot be stopped in the middle is left behind: the database does the rest, or undoes it. */
async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
