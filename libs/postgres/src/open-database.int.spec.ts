import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../testing/index.js';
import type { TestDatabase } from '../testing/index.js';
import { openDatabase } from './open-database.js';

const log = { info: () => undefined, warn: () => undefined };
const dataDir = '/not-touched';

describe('A PostgreSQL server of one’s own', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  function changed(change: (url: URL) => void): string {
    const url = new URL(database.url);
    change(url);
    return url.href;
  }

  test('is used and left running', async () => {
    const first = await openDatabase({ databaseUrl: database.url, dataDir, log });
    expect((await first.pool.query("SELECT current_database() <> 'postgres' AS ours")).rows).toEqual([{ ours: true }]);
    await first.stop();
    const second = await openDatabase({ databaseUrl: database.url, dataDir, log });
    await second.stop();
  });

  test('may cut idle connections: the next question opens another', async () => {
    const warnings: string[] = [];
    const ours = await openDatabase({ databaseUrl: database.url, dataDir, log: { ...log, warn: (sentence) => warnings.push(sentence) } });
    const noticed = new Promise((resolve) => ours.pool.once('error', resolve));
    const { rows } = await ours.pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await database.pool.query('SELECT pg_terminate_backend($1, 10000)', [rows[0]?.pid]);
    await noticed;
    expect(warnings).toEqual([expect.stringContaining('closed an idle connection')]);
    expect((await ours.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await ours.stop();
  });

  test.each([
    ['a wrong password', (url: URL) => (url.password = 'secret-guess'), 'ERR_DATABASE_UNREACHABLE', /user name or password is wrong/],
    ['a wrong user', (url: URL) => (url.username = 'stranger'), 'ERR_DATABASE_UNREACHABLE', /user name or password is wrong/],
    ['a database that is not there', (url: URL) => (url.pathname = '/missing'), 'ERR_DATABASE_UNREACHABLE', /\/missing cannot be used: there is no such database/],
    ['a port where nothing listens', (url: URL) => (url.port = '1'), 'ERR_DATABASE_UNREACHABLE', /127\.0\.0\.1:1.*nothing answers/],
  ])('%s is told in a sentence without the password', async (_, change, code, sentence) => {
    const refusal: unknown = await openDatabase({ databaseUrl: changed(change), dataDir, log }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'DatabaseError', code, message: expect.stringMatching(sentence) });
    for (const secret of [new URL(database.url).password, 'secret-guess']) expect(String(refusal)).not.toContain(secret);
  });

  test.each(['not a url', 'mysql://u:secret@h/d', '/var/run/postgresql'])('%s is no address of one', async (databaseUrl) => {
    await expect(openDatabase({ databaseUrl, dataDir, log })).rejects.toMatchObject({ code: 'ERR_DATABASE_URL', message: expect.not.stringContaining('secret') });
  });

  test('in another encoding is refused', async () => {
    await database.pool.query("CREATE DATABASE t_latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    const databaseUrl = changed((url) => (url.pathname = '/t_latin'));
    await expect(openDatabase({ databaseUrl, dataDir, log })).rejects.toMatchObject({ message: expect.stringContaining("ENCODING 'UTF8'") });
    await database.pool.query('DROP DATABASE t_latin WITH (FORCE)');
  });
});
