import { describe, expect, test } from '@jest/globals';
import { all, commitOf, commitTo, fixedClock, newEvent } from '@redress/event-store/contract';
import pg from 'pg';
import { createPostgresEventStore } from './postgres-event-store.js';
import { storeOfEachTest } from '../testing/store-of-each-test.js';

describe('The PostgreSQL event store', () => {
  const given = storeOfEachTest();

  test('writes appends that arrive together in one transaction, the losers among them left out', async () => {
    await given.store.append(commitTo('case-1', 'NO_STREAM'));
    const outcomes = await Promise.allSettled(([1, 1, 2, 'NO_STREAM', 3] as const).map((expected) => given.store.append(commitTo('case-1', expected))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    const counted = 'SELECT count(*)::int AS events, count(DISTINCT xmin::text)::int AS transactions FROM events WHERE revision > 1';
    const { rows } = await given.database.pool.query(counted);
    expect(rows).toEqual([{ events: 3, transactions: 1 }]);
  });

  test('refuses data that only the database refuses, without its neighbours and without quoting it', async () => {
    await given.database.pool.query("ALTER TABLE events ADD CHECK (data::jsonb ->> 'name' <> 'Secret Person')");
    const commits = ['Anybody', 'Secret Person', 'Somebody'].map((name, index) => commitOf(newEvent('CaseNoted', { name }), `case-${index}`));
    const appends = commits.map((commit) => given.store.append(commit));
    const [first, second, third] = await Promise.allSettled(appends);
    expect([first?.status, third?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(second).toMatchObject({ reason: { code: 'ERR_VALIDATION', message: expect.stringContaining('SQLSTATE 23514') } });
    expect(String(second?.status === 'rejected' && second.reason)).not.toContain('Secret');
    expect((await all(given.store.readAll())).map(({ data }) => data.name)).toEqual(['Anybody', 'Somebody']);
  });

  test('refuses to append where it could not see what others committed meanwhile', async () => {
    const set = "'ALTER DATABASE %I SET default_transaction_isolation = serializable', current_database()";
    await given.database.pool.query(`DO $$ BEGIN EXECUTE format(${set}); END $$`);
    const pool = new pg.Pool({ connectionString: given.database.url });
    const elsewhere = createPostgresEventStore({ pool, clock: fixedClock });
    const refused = { code: 'ERR_STORE_UNAVAILABLE', cause: { message: expect.stringContaining('READ COMMITTED') } };
    await expect(elsewhere.append(commitTo('case-1', 'NO_STREAM'))).rejects.toMatchObject(refused);
    await elsewhere.close();
    await pool.end();
    await given.database.pool.query("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET default_transaction_isolation', current_database()); END $$");
  });

  test.each([
    "UPDATE events SET type = 'Forged'",
    'DELETE FROM events WHERE position = 1',
    'DELETE FROM events WHERE position = 99',
    'TRUNCATE events',
    "UPDATE commands SET command_id = 'forged'",
    'DELETE FROM commands',
    'TRUNCATE commands CASCADE',
  ])('is append-only: %s is refused', async (sql) => {
    await given.store.append(commitTo('case-1', 'NO_STREAM'));
    const before = await all(given.store.readAll());
    await expect(given.database.pool.query(sql)).rejects.toThrow(/history is append-only/);
    expect(await all(given.store.readAll())).toEqual(before);
  });
});
