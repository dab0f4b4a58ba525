import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expecting, type Commit, type EventStore } from '@redress/event-store';
import { all, commitTo, fixedClock } from '@redress/event-store/contract';
import { migrate, openDatabase } from '@redress/postgres';
import type { Database } from '@redress/postgres';
import { eventStoreMigrations } from './migrations.js';
import { createPostgresEventStore } from './postgres-event-store.js';

const log = { info: () => undefined, warn: () => undefined };
const callers = 8;

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
    let killed: number | undefined;
    const lasts = await Promise.all(
      Array.from({ length: callers }, (_, caller) => appendUntilItEnds(store, `case-${crash}-${caller}`, async () => {
        answered += 1;
        const running = await postmaster();
        if (answered >= acknowledged && killed === undefined && running !== undefined) process.kill(killed = running, 'SIGKILL');
        return killed !== undefined && killed !== running;
      })),
    );
    await database.stop();
    store = await openStore();
    for (const commit of lasts) expect(['APPENDED', 'REPEATED']).toContain((await store.append(commit)).outcome);
    for (const [caller, commit] of lasts.entries()) {
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

/**
 * Appends event after event, each on the one before, and gives the first commit without an answer. A caller whose line was not
 * in use is answered after the kill as well, by the PostgreSQL that was started again: it ends there.
 */
async function appendUntilItEnds(store: EventStore, streamId: string, isOver: () => Promise<boolean>): Promise<Commit> {
  for (let revision = 0; ; revision += 1) {
    const commit = commitTo(streamId, expecting(revision));
    try {
      await store.append(commit);
    } catch {
      return commit;
    }
    if (await isOver()) return commit;
  }
}

/** The process id in the file that a PostgreSQL leaves lying when it is killed, until the next one starts. */
async function postmaster(): Promise<number | undefined> {
  const file = await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').catch(() => undefined);
  return file === undefined ? undefined : Number.parseInt(file, 10);
}
