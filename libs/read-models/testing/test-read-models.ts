import { createInMemoryEventStore, type EventStore } from '@redress/event-store';
import type { Log } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { workflowOf } from '@redress/procedures';
import { createReadModels, type ReadModels } from '../src/index.js';
import { historyWriter, type HistoryWriter } from './history-writer.js';

export const silentLog: Log = { info: () => undefined, warn: () => undefined };

export interface TestReadModels {
  readonly database: TestDatabase;
  readonly store: EventStore;
  readonly histories: HistoryWriter;
  readonly readModels: ReadModels;
}

/** Read models in a database of their own over an empty history in memory. */
export async function testReadModels(): Promise<TestReadModels> {
  const database = await testDatabase();
  const store = createInMemoryEventStore({ clock: { now: () => new Date('2021-12-01T12:00:00Z') } });
  const readModels = createReadModels({ pool: database.pool, longWork: database.pool, store, workflow: workflowOf(), log: silentLog });
  await readModels.migrate();
  return { database, store, histories: historyWriter(store), readModels };
}
