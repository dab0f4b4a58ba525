/**
 * Appends a second at 1, 8, 32 and 128 callers, with group commit and with one transaction each, on an embedded PostgreSQL with fsync on.
 * Run: npm exec -- node --no-warnings --experimental-transform-types --import ./libs/postgres/testing/from-source.mjs \
 *   libs/event-store-postgres/bench/append-rate.ts [seconds a round]
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expecting, type EventStore } from '@redress/event-store';
import { migrate, openDatabase } from '@redress/postgres';
import pg from 'pg';
import { createPostgresEventStore, eventStoreMigrations } from '../src/index.js';

const seconds = Number(process.argv[2] ?? 2);
const clock = { now: () => new Date('2021-06-18T09:30:00Z') };
const event = {
  type: 'InterviewNotesSent',
  schemaVersion: 1,
  data: { interviewId: randomUUID(), round: 1, sentTo: 'INTERVIEWEE', sentOn: '2021-06-18', note: 'x'.repeat(200) },
};

async function appendUntil(store: EventStore, end: number): Promise<number> {
  const streamId = `case-${randomUUID()}`;
  let revision = 0;
  while (performance.now() < end) {
    const commandId = randomUUID();
    const actor = { userId: 'u-1', role: 'CASE_WORKER' };
    const ids = { commandId, causationId: commandId, correlationId: commandId };
    const metadata = { occurredAt: '2021-06-18T09:30:00Z', effectiveDate: '2021-06-18', actor, ...ids, policyVersion: '1', machineVersion: 1 };
    const events = [{ ...event, eventId: randomUUID(), metadata }];
    await store.append({ commandId, writes: [{ streamId, expectedRevision: expecting(revision), events }] });
    revision += 1;
  }
  return revision;
}

async function rate(stores: readonly EventStore[]): Promise<number> {
  const start = performance.now();
  const counts = await Promise.all(stores.map((store) => appendUntil(store, start + seconds * 1000)));
  return Math.round(counts.reduce((sum, count) => sum + count) / ((performance.now() - start) / 1000));
}

const dataDir = await mkdtemp(join(tmpdir(), 'redress-bench-'));
const database = await openDatabase({ dataDir, log: { info: () => undefined, warn: console.warn } });
const pool = new pg.Pool({ connectionString: database.databaseUrl, max: 64 });
await migrate(pool, eventStoreMigrations);
const open = (): EventStore => createPostgresEventStore({ pool, clock });
await rate([open()]);
console.log('callers  together/s  each alone/s  ratio');
for (const callers of [1, 8, 32, 128]) {
  const shared = open();
  const together = await rate(Array.from({ length: callers }, () => shared));
  // A store of its own for each caller: nobody to share a transaction with.
  const alone = await rate(Array.from({ length: callers }, open));
  console.log(`${String(callers).padStart(7)}  ${String(together).padStart(10)}  ${String(alone).padStart(12)}  ${(together / alone).toFixed(1).padStart(5)}`);
}
await pool.end();
await database.stop();
await rm(dataDir, { recursive: true });
