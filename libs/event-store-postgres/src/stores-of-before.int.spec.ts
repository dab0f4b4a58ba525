import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commitTo, fixedClock } from '@redress/event-store/contract';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { eventStoreMigrations } from './migrations.js';
import { createPostgresEventStore } from './postgres-event-store.js';

/** What stood in a database before events were kept with their bytes and hashes. */
const before = [
  {
    id: 'event-store/0001-events',
    sql: `CREATE TABLE events (position bigint PRIMARY KEY, stream_id text NOT NULL, revision bigint NOT NULL, data jsonb NOT NULL);
      CREATE TABLE commands (command_id text PRIMARY KEY); CREATE TABLE snapshots (stream_id text PRIMARY KEY);
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      CREATE TRIGGER events_are_for_ever BEFORE DELETE ON events EXECUTE FUNCTION refuse_change();`,
  },
  { id: 'event-store/0002-append-commits', sql: "CREATE FUNCTION append_commits(group_of text[]) RETURNS void LANGUAGE sql AS ''" },
];

describe('A store made before events had hashes', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
    await migrate(database.pool, before);
  });
  afterEach(() => database.drop());

  test('is refused while it holds an event, in a sentence that says what to do, and stays as it was', async () => {
    await database.pool.query("INSERT INTO events VALUES (1, 'case-1', 1, '{}')");
    await expect(migrate(database.pool, eventStoreMigrations)).rejects.toMatchObject({
      code: 'ERR_MIGRATION_REFUSED',
      message: expect.stringMatching(/^The events .* before its first release.* Nothing was changed\. Set DATABASE_URL to .* DATA_DIR to .* import again\.$/),
    });
    await expect(migrate(database.pool, eventStoreMigrations)).rejects.toThrow('before its first release');
    expect((await database.pool.query('SELECT stream_id FROM events')).rows).toEqual([{ stream_id: 'case-1' }]);
  });

  test('is made anew while it holds none', async () => {
    await migrate(database.pool, eventStoreMigrations);
    const store = createPostgresEventStore({ pool: database.pool, clock: fixedClock });
    expect(await store.append(commitTo('case-1', 'NO_STREAM'))).toMatchObject({ outcome: 'APPENDED' });
    await store.close();
    await migrate(database.pool, eventStoreMigrations);
  });
});

test('a table of another program that happens to be called events is left alone', async () => {
  const database = await testDatabase();
  await database.pool.query('CREATE TABLE events (what text)');
  await expect(migrate(database.pool, eventStoreMigrations)).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_(MIGRATION|DATABASE)_/) });
  expect((await database.pool.query('SELECT count(*)::int AS kept FROM events')).rows).toEqual([{ kept: 0 }]);
  await database.drop();
});
