import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder, removeDataFolder, runningPostmaster } from '../../testing/data-folder.js';
import { startDatabaseProcess } from '../../testing/start-database-process.js';
import { openDatabase } from '../open-database.js';

const log = { info: () => undefined, warn: () => undefined };

describe('The PostgreSQL of a data folder', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await dataFolder();
  });
  afterEach(() => removeDataFolder(dataDir));

  test('keeps what was written from one start to the next, and leaves nothing running between them', async () => {
    const first = await openDatabase({ dataDir, log });
    await first.pool.query('CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
    const second = await openDatabase({ dataDir, log });
    expect((await second.pool.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
    await second.stop();
    await second.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
  });

  test('waits for the disk, listens on this machine alone and wants the password', async () => {
    const database = await openDatabase({ dataDir, log });
    const { rows } = await database.pool.query("SELECT current_setting('fsync') AS fsync, current_setting('listen_addresses') AS addresses, current_setting('data_checksums') AS checksums, current_setting('password_encryption') AS passwords");
    expect(rows).toEqual([{ fsync: 'on', addresses: '127.0.0.1', checksums: 'on', passwords: 'scram-sha-256' }]);
    const { url, withWrongPassword } = addresses(database.databaseUrl);
    await expect(openDatabase({ databaseUrl: withWrongPassword, dataDir, log })).rejects.toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE', message: expect.stringContaining('password is wrong') });
    expect(url.hostname).toBe('127.0.0.1');
    await database.stop();
  });

  test('is made once and shared by processes that start at the same moment; the last one out stops it', async () => {
    const processes = await Promise.all([startDatabaseProcess(dataDir), startDatabaseProcess(dataDir), openDatabase({ dataDir, log })]);
    const [first, second, ourselves] = processes;
    expect(new Set(processes.map(({ databaseUrl }) => databaseUrl)).size).toBe(1);
    const pid = await runningPostmaster(dataDir);
    await first.stop();
    await ourselves.stop();
    expect(await runningPostmaster(dataDir)).toBe(pid);
    await second.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
  });

  test('outlives a process that is killed, is found by the next, and stops with it', async () => {
    const killed = await startDatabaseProcess(dataDir);
    const pid = await runningPostmaster(dataDir);
    await killed.kill();
    expect(await runningPostmaster(dataDir)).toBe(pid);
    const next = await openDatabase({ dataDir, log });
    expect(next.databaseUrl).toBe(killed.databaseUrl);
    expect(await runningPostmaster(dataDir)).toBe(pid);
    await next.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
  });

  test('runs in a session of its own, where a Ctrl-C for us does not reach it', async () => {
    const database = await openDatabase({ dataDir, log });
    const pid = await runningPostmaster(dataDir);
    const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
    const [, , processGroup, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    expect([processGroup, session]).toEqual([String(pid), String(pid)]);
    await database.stop();
  });
});

function addresses(databaseUrl: string): { url: URL; withWrongPassword: string } {
  const wrong = new URL(databaseUrl);
  wrong.password = 'guess';
  return { url: new URL(databaseUrl), withWrongPassword: wrong.href };
}
