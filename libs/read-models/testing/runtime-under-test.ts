import { createInMemoryEventStore, expecting, type EventStore } from '@redress/event-store';
import type { Log } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { createProjectionRuntime, type ProjectionRuntime } from '../src/runtime/projection-runtime.js';
import type { NumberedEvent, Projection, Transaction } from '../src/runtime/projection.js';
import { addRows } from '../src/runtime/replace-rows.js';
import { silentLog } from './test-read-models.js';

/** Milliseconds to wait for what comes, as a safety limit: nothing is expected within a time. */
export const patience = 240_000;

/** A projection that only writes down what it was given, in order: applied twice or left out, it shows. */
export interface Tally extends Projection {
  /** Before each batch's rows are written. */
  before: (batch: readonly NumberedEvent[], tx: Transaction) => Promise<void>;
}

export function tally(version = 1, definitions: readonly string[] = []): Tally {
  const projection: Tally = {
    name: 'tally', version, handles: 'ALL', definitions,
    tables: 'CREATE TABLE seen (number bigint NOT NULL, stream_id text NOT NULL, revision integer NOT NULL)',
    before: async () => undefined,
    apply: async (batch, tx) => {
      await projection.before(batch, tx);
      await addRows(tx, 'seen', batch.map(({ event, number }) => ({ number, stream_id: event.streamId, revision: event.revision })));
    },
  };
  return projection;
}

export interface RuntimeUnderTest {
  readonly database: TestDatabase;
  readonly store: EventStore;
  runtime(projection?: Projection, log?: Log): ProjectionRuntime;
  /** Appends so many events, each to a stream in turn. */
  append(count: number, streams?: number): Promise<void>;
  seen(): Promise<string[]>;
  schemas(): Promise<string[]>;
}

export async function runtimeUnderTest(): Promise<RuntimeUnderTest> {
  const database = await testDatabase();
  const store = createInMemoryEventStore({ clock: { now: () => new Date('2021-06-01T12:00:00Z') } });
  let appended = 0;
  return {
    database, store,
    runtime: (projection = tally(), log = silentLog) => createProjectionRuntime({ pool: database.pool, longWork: database.pool, store, projections: [projection], log, retryMs: 1 }),
    async append(count, streams = 3) {
      for (let left = count; left > 0; left -= 1) {
        appended += 1;
        const eventId = `00000000-0000-4000-8000-${String(appended).padStart(12, '0')}`;
        const metadata = {
          occurredAt: '2021-06-01T12:00:00.000Z', effectiveDate: '2021-06-01', actor: { userId: 'tester', role: 'CASE_WORKER' },
          commandId: eventId, causationId: eventId, correlationId: eventId, policyVersion: 'WCC_2021', machineVersion: 1,
        };
        const event = { eventId, type: 'Happened', schemaVersion: 1, data: {}, metadata };
        const streamId = `case-${appended % streams}`;
        await store.append({ commandId: eventId, writes: [{ streamId, expectedRevision: expecting(await store.revisionOf(streamId)), events: [event] }] });
      }
    },
    async seen() {
      const { rows } = await database.pool.query<{ row: string }>("SELECT number || ':' || stream_id || '/' || revision AS row FROM tally.seen ORDER BY number");
      return rows.map(({ row }) => row);
    },
    async schemas() {
      const { rows } = await database.pool.query<{ name: string }>("SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'tally%' ORDER BY 1");
      return rows.map(({ name }) => name);
    },
  };
}

/** What the history of a `RuntimeUnderTest` looks like when each event was applied once and in order. */
export const allSeen = (count: number, streams = 3): string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1}:case-${(index + 1) % streams}/${revisionOf(index + 1, streams)}`);

function revisionOf(number: number, streams: number): number {
  const firstOfStream = number % streams === 0 ? streams : number % streams;
  return (number - firstOfStream) / streams + 1;
}
