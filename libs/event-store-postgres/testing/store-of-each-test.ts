import { afterEach, beforeEach } from '@jest/globals';
import type { EventStore } from '@redress/event-store';
import { fixedClock } from '@redress/event-store/contract';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { eventStoreMigrations } from '../src/migrations.js';
import { createPostgresEventStore } from '../src/postgres-event-store.js';

/** An empty store in a database of its own, new for each test of the group that asks; read it inside the test. */
export function storeOfEachTest(): { readonly database: TestDatabase; readonly store: EventStore } {
  const given: { database?: TestDatabase; store?: EventStore } = {};
  beforeEach(async () => {
    given.database = await testDatabase();
    await migrate(given.database.pool, eventStoreMigrations);
    given.store = createPostgresEventStore({ pool: given.database.pool, clock: fixedClock });
  });
  afterEach(async () => {
    await given.store?.close();
    await given.database?.drop();
  });
  return given as { readonly database: TestDatabase; readonly store: EventStore };
}
