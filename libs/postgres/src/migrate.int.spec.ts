import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../testing/index.js';
import type { TestDatabase } from '../testing/index.js';
import { migrate } from './migrate.js';

const people = { id: 'cases/0001-people', sql: 'CREATE TABLE people (name text)' };
const ages = { id: 'cases/0002-ages', sql: 'ALTER TABLE people ADD COLUMN age int; CREATE INDEX ON people (age)' };
const reports = { id: 'reports/0001-reports', sql: 'CREATE TABLE reports (title text)' };

describe('Migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  async function applied(): Promise<string[]> {
    const { rows } = await database.pool.query<{ id: string }>('SELECT id FROM schema_migrations ORDER BY number');
    return rows.map(({ id }) => id);
  }

  test('are applied in order, once', async () => {
    await migrate(database.pool, [people]);
    await migrate(database.pool, [people, ages]);
    await migrate(database.pool, [people, ages]);
    expect(await applied()).toEqual([people.id, ages.id]);
    await database.pool.query("INSERT INTO people (name, age) VALUES ('x', 1)");
  });

  test('of one library do not wait for those of another', async () => {
    await migrate(database.pool, [people, reports]);
    await migrate(database.pool, [people, ages, reports]);
    await migrate(database.pool, [reports]);
    expect(await applied()).toEqual([people.id, reports.id, ages.id]);
  });

  test('are applied once by two processes that come at the same moment', async () => {
    const other = new pg.Pool({ connectionString: database.url });
    await Promise.all([migrate(database.pool, [people, ages]), migrate(other, [people, ages]), migrate(database.pool, [people, ages])]);
    await other.end();
    expect(await applied()).toEqual([people.id, ages.id]);
  });

  test('leave nothing behind when they fail, keep those before, and may be mended', async () => {
    const broken = { id: 'cases/0002-broken', sql: 'CREATE TABLE half (a int); SELECT no_such_function()' };
    await expect(migrate(database.pool, [people, broken])).rejects.toMatchObject({ code: 'ERR_MIGRATION_FAILED', message: expect.stringMatching(/cases\/0002-broken.*\(42883\)/) });
    expect((await database.pool.query("SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }]);
    await migrate(database.pool, [people, ages]);
    expect(await applied()).toEqual([people.id, ages.id]);
  });

  test.each([
    ['that keeps its own migrations', 'CREATE TABLE schema_migrations (version text)'],
    ['with a table of the same name', 'CREATE TABLE people (surname text)'],
  ])('do not touch the database of another program %s', async (_, sql) => {
    await database.pool.query(sql);
    await expect(migrate(database.pool, [people])).rejects.toMatchObject({ code: 'ERR_DATABASE_FOREIGN', message: expect.stringMatching(/another program .*make a database for Redress alone/) });
  });

  test.each([
    ['25006', 'SET default_transaction_read_only TO on', 'ERR_DATABASE_READ_ONLY'],
    ['42501', "CREATE ROLE t_reader; SET SESSION AUTHORIZATION 't_reader'", 'ERR_DATABASE_PERMISSION'],
  ])('that the database refuses are told as its trouble (%s)', async (_, sql, code) => {
    const one = new pg.Pool({ connectionString: database.url, max: 1 });
    await one.query(sql);
    await expect(migrate(one, [people])).rejects.toMatchObject({ code, message: expect.not.stringContaining('schema_migrations') });
    await one.end();
    await database.pool.query('DROP ROLE IF EXISTS t_reader');
  });

  test('that were applied may not be changed', async () => {
    await migrate(database.pool, [people, ages]);
    const changed = { ...people, sql: 'CREATE TABLE people (surname text)' };
    await expect(migrate(database.pool, [changed, ages])).rejects.toMatchObject({ code: 'ERR_MIGRATION_CHANGED', message: expect.stringContaining('cases/0001-people') });
  });

  test.each([[[people]], [[ages]], [[ages, people]]])('that were applied may not be missing or come in another order (%#)', async (known) => {
    await migrate(database.pool, [people, ages]);
    await expect(migrate(database.pool, known)).rejects.toMatchObject({ code: 'ERR_MIGRATION_MISSING', message: expect.stringContaining('newer') });
    expect(await applied()).toEqual([people.id, ages.id]);
  });
});
