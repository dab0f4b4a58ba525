import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { expecting, type Commit, type EventStore } from '@redress/event-store';
import { all, commitTo, fixedClock } from '@redress/event-store/contract';
import { migrate, openDatabase } from '@redress/postgres';
import type { Database } from '@redress/postgres';
import { eventStoreMigrations } from './migrations.js';
import { createPostgresEventStore } from './postgres-event-store.js';

const log = { info: () => undefined, warn: () => undefined };
const callers = 8;

/** For making a database and recovering it three times on a busy machine. */
jest.setTimeout(120_000);

let dataDir: string;
let database: Database;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'redress-crash-'));
});
afterEach(async () => {
  await database.stop();
  await rm(dataDir, { recursive: true });
});

test('kill -9 of PostgreSQL loses no acknowledged append, and what was not acknowledged is appended once when it comes again', async () => {
  let store = await openStore();
  for (let crash = 0; crash < 3; crash += 1) {
    const acknowledged = 40 * (crash + 1);
    let answered = 0;
    const outcomes = Promise.all(
      Array.from({ length: callers }, (_, caller) => appendUntilItFails(store, `case-${crash}-${caller}`, async () => {
        answered += 1;
        if (answered === acknowledged) await killPostgres();
      })),
    );
    const failed = await outcomes;
    await database.stop();
    store = await openStore();
    for (const commit of failed) expect(['APPENDED', 'REPEATED']).toContain((await store.append(commit)).outcome);
    for (const [caller, commit] of failed.entries()) {
      const events = await all(store.readStream(`case-${crash}-${caller}`));
      expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index + 1));
      expect(events.at(-1)?.eventId).toBe(commit.writes[0]?.events[0]?.eventId);
    }
    expect(answered).toBeGreaterThanOrEqual(acknowledged);
  }
});

async function openStore(): Promise<EventStore> {
  database = await openDatabase({ dataDir, log });
  await migrate(database.pool, eventStoreMigrations);
  return createPostgresEventStore({ pool: database.pool, clock: fixedClock });
}

/** Appends event after event, each on the one before, and gives the first commit without an answer. */
async function appendUntilItFails(store: EventStore, streamId: string, onAnswer: () => Promise<void>): Promise<Commit> {
  for (let revision = 0; ; revision += 1) {
    const commit = commitTo(streamId, expecting(revision));
    try {
      await store.append(commit);
    } catch {
      return commit;
    }
    await onAnswer();
  }
}

async function killPostgres(): Promise<void> {
  const file = await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(file, 10), 'SIGKILL');
}
