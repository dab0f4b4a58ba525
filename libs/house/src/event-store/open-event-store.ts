import type { Clock, EventStore } from '@redress/event-store';
import { openKurrentDb } from '@redress/event-store-kurrentdb';
import { createPostgresEventStore } from '@redress/event-store-postgres';
import type pg from 'pg';
import { holdToOneStore, postgresIdentity } from './one-store.js';

export { oneStoreMigrations } from './one-store.js';

export interface EventStoreOptions {
  readonly eventStoreUrl: string | undefined;
  readonly pool: pg.Pool;
  readonly clock: Clock;
}

/** The history, and whether what it lies in answers, where that is not the database itself. */
export interface OpenEventStore {
  readonly store: EventStore;
  /** Throws EventStoreUnavailable within two seconds. */
  readonly checkReady: () => Promise<void>;
}

/** Throws EventStoreUnavailable, and DatabaseError when the database belongs to another history. */
export async function openEventStore({ eventStoreUrl, pool, clock }: EventStoreOptions): Promise<OpenEventStore> {
  if (eventStoreUrl === undefined || eventStoreUrl === '') {
    await holdToOneStore(pool, postgresIdentity);
    return { store: createPostgresEventStore({ pool, clock }), checkReady: async () => undefined };
  }
  const { identity, ...opened } = await openKurrentDb({ url: eventStoreUrl, clock });
  try {
    await holdToOneStore(pool, identity);
  } catch (error) {
    await opened.store.close();
    throw error;
  }
  return opened;
}
