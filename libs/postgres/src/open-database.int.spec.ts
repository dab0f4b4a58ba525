import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testDatabase } from '../testing/index.js';
import type { TestDatabase } from '../testing/index.js';
import { openDatabase } from './open-database.js';
import type { Database } from './open-database.js';

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

  describe('that listens and is none, or hangs, is told from one that is away', () => {
    const speaking = (said: string | Buffer | undefined, ends: boolean) => (socket: Socket): void => {
      socket.on('error', () => undefined).on('data', () => undefined);
      if (said !== undefined) socket.write(said);
      if (ends) socket.end();
    };

    test.each([
      ['a web server', speaking('HTTP/1.1 400 Bad Request\r\n\r\n', true), /what answers there is not PostgreSQL/],
      ['a mail server', speaking('220 mail.example ESMTP\r\n', false), /what answers there is not PostgreSQL/],
      ['one that hangs up', speaking(undefined, true), /what answers there is not PostgreSQL/],
      ['one that says nothing', speaking(undefined, false), /something listens there and says nothing/],
    ])('%s', async (_, speak, sentence) => {
      const server = createServer(speak).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      await expect(openDatabase({ databaseUrl: `postgresql://me:secret@127.0.0.1:${port}/redress`, dataDir, log })).rejects.toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE', message: expect.stringMatching(sentence) });
      server.close();
    });

    test('whatever it says that PostgreSQL would not, no word of it ends the process or is repeated', async () => {
      const noLetterOfPostgres = fc.uint8Array({ minLength: 1, maxLength: 40 }).filter(([first]) => !'SNE'.includes(String.fromCharCode(first ?? 0)));
      const framed = fc.uint8Array({ maxLength: 30 }).map((rest) => Uint8Array.from([...Buffer.from('R'), 0, 0, 0, rest.length + 4, ...rest]));
      const sayings = fc.sample(fc.oneof(noLetterOfPostgres, framed), 40);
      await Promise.all(sayings.map(async (said) => {
        const server = createServer(speaking(Buffer.concat([said, Buffer.from('Ann Other')]), true)).listen(0, '127.0.0.1');
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;
        const refusal: unknown = await openDatabase({ databaseUrl: `postgresql://me:secret@127.0.0.1:${port}/redress`, dataDir, log }).catch((error: unknown) => error);
        server.close();
        expect([said, refusal]).toEqual([said, expect.objectContaining({ code: expect.stringMatching(/^ERR_DATABASE_/), message: expect.not.stringMatching(/Ann|secret/) })]);
      }));
    });
  });

  describe('that will not do is refused before anything is made', () => {
    beforeAll(async () => {
      await database.pool.query("CREATE ROLE t_clerk LOGIN PASSWORD 'secret'");
    });
    afterAll(() => database.pool.query('DROP ROLE t_clerk'));

    async function refusal(databaseUrl: string): Promise<unknown> {
      return openDatabase({ databaseUrl, dataDir, log }).then((opened) => opened.stop(), (error: unknown) => error);
    }

    test('a user without rights', async () => {
      const asClerk = changed((url) => Object.assign(url, { username: 't_clerk', password: 'secret' }));
      expect(await refusal(asClerk)).toMatchObject({ code: 'ERR_DATABASE_PERMISSION', message: expect.stringMatching(/User t_clerk may not make tables and schemas .*GRANT CREATE ON DATABASE t_\w+ TO t_clerk and GRANT CREATE ON SCHEMA public TO t_clerk\.$/) });
    });

    test('a read-only database', async () => {
      const { rows: [row] } = await database.pool.query<{ name: string }>('SELECT current_database() AS name');
      await database.pool.query(`ALTER DATABASE ${String(row?.name)} SET default_transaction_read_only TO on`);
      expect(await refusal(database.url)).toMatchObject({ code: 'ERR_DATABASE_READ_ONLY', message: expect.stringContaining('is read-only') });
      await database.pool.query('BEGIN READ WRITE; ALTER DATABASE ' + String(row?.name) + ' RESET default_transaction_read_only; COMMIT');
    });
  });

  test('whose own default is another isolation decides in READ COMMITTED for us', async () => {
    await database.pool.query("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation TO serializable', current_database()); END $$");
    const ours = await openDatabase({ databaseUrl: database.url, dataDir, log });
    for (const pool of [ours.pool, ours.longWork]) expect((await pool.query('SHOW transaction_isolation')).rows).toEqual([{ transaction_isolation: 'read committed' }]);
    await ours.stop();
    await database.pool.query("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET default_transaction_isolation', current_database()); END $$");
  });

  test('is ready when it answers, takes changes and has room on its disk', async () => {
    const ours = await openDatabase({ databaseUrl: database.url, dataDir, log });
    await expect(ours.checkReady()).resolves.toBeUndefined();
    await set(ours, 'temp_file_limit', '0');
    await expect(ours.checkReady()).rejects.toMatchObject({ code: 'ERR_DATABASE_FAULT' });
    await set(ours, 'temp_file_limit', '-1');
    await set(ours, 'default_transaction_read_only', 'on');
    await expect(ours.checkReady()).rejects.toMatchObject({ code: 'ERR_DATABASE_READ_ONLY' });
    await ours.stop();
    await expect(ours.checkReady()).rejects.toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE' });
  });

  /** The pool has one connection until somebody asks twice at once, and it is this session's setting that changes. */
  async function set({ pool }: Database, name: string, value: string): Promise<void> {
    await pool.query('SELECT set_config($1, $2, false)', [name, value]);
  }

  test('in another encoding is refused', async () => {
    await database.pool.query("CREATE DATABASE t_latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    const databaseUrl = changed((url) => (url.pathname = '/t_latin'));
    await expect(openDatabase({ databaseUrl, dataDir, log })).rejects.toMatchObject({ message: expect.stringContaining("ENCODING 'UTF8'") });
    await database.pool.query('DROP DATABASE t_latin WITH (FORCE)');
  });
});
