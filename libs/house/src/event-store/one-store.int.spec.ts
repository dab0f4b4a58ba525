import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { commitTo, fixedClock } from '@redress/event-store/contract';
import { createPostgresEventStore, eventStoreMigrations } from '@redress/event-store-postgres';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { openEventStore } from './open-event-store.js';
import { holdToOneStore, oneStoreMigrations, postgresIdentity } from './one-store.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
  await migrate(database.pool, eventStoreMigrations);
});
afterEach(() => database.drop());

test('a new database belongs to the first history that it is opened with, and to no other', async () => {
  await migrate(database.pool, oneStoreMigrations);
  await holdToOneStore(database.pool, 'that of Anyshire');
  await holdToOneStore(database.pool, 'that of Anyshire');
  await expect(holdToOneStore(database.pool, 'that of Nextshire')).rejects.toMatchObject({ code: 'ERR_DATABASE_FOREIGN', message: expect.stringMatching(/filled from another event store.*DATABASE_URL.*Nothing was changed/) });
  await expect(openEventStore({ eventStoreUrl: undefined, pool: database.pool, clock: fixedClock })).rejects.toMatchObject({ code: 'ERR_DATABASE_FOREIGN' });
});

test('a database with a history of its own belongs to that', async () => {
  const store = createPostgresEventStore({ pool: database.pool, clock: fixedClock });
  await store.append(commitTo('case-1', 'NO_STREAM'));
  await store.close();
  await migrate(database.pool, oneStoreMigrations);
  await expect(holdToOneStore(database.pool, 'that of Anyshire')).rejects.toMatchObject({ code: 'ERR_DATABASE_FOREIGN', message: expect.stringMatching(/history of its own.*leave EVENT_STORE_URL out/) });
  await holdToOneStore(database.pool, postgresIdentity);
});

test('an address that is none, and one where nobody answers, are told in a sentence without the password', async () => {
  await migrate(database.pool, oneStoreMigrations);
  const opened = (eventStoreUrl: string) => openEventStore({ eventStoreUrl, pool: database.pool, clock: fixedClock });
  await expect(opened('mysql://me:secret@host')).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE', message: expect.stringMatching(/^EVENT_STORE_URL is not the address/) });
  const unanswered = await opened('kurrentdb://me:secret@127.0.0.1:1?tls=false').catch((error: unknown) => error);
  expect(unanswered).toMatchObject({ code: 'ERR_STORE_UNAVAILABLE', message: expect.stringMatching(/^KurrentDB .*EVENT_STORE_URL/) });
  expect(String(unanswered)).not.toContain('secret');
});
