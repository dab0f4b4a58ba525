import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clusterOf, dataFolder, killAndWait, removeDataFolder, runningPostmaster } from '../../testing/data-folder.js';
import { spawnDatabaseProcess, startDatabaseProcess } from '../../testing/start-database-process.js';
import { DatabaseError } from '../database-error.js';
import { openDatabase } from '../open-database.js';
import { withStartLock } from './start-lock.js';
import { waitUntil } from './wait-until.js';

/** Seconds, as a safety limit: nothing here is expected within a time. */
const patience = 240;
const silent = { info: () => undefined, warn: () => undefined };

describe('A data folder is recovered', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await dataFolder();
  });
  afterEach(() => removeDataFolder(dataDir));

  test('when the first start was killed while it made the database', async () => {
    const child = spawnDatabaseProcess(dataDir);
    const ended = once(child, 'close');
    await waitUntil(patience, async () => (await isBeingFilled(dataDir)) || undefined);
    child.kill('SIGKILL');
    await ended;
    // Half made, or made in whole before anybody looked.
    expect(await readdir(dataDir)).toEqual([expect.stringMatching(/^postgres(\.new-|$)/)]);
    await expectWorking(dataDir);
    expect(await readdir(dataDir)).toEqual(['postgres']);
  });

  test('when a half-made folder lies there from a power cut', async () => {
    await mkdir(join(dataDir, 'postgres.new-abc123', 'cluster', 'base'), { recursive: true });
    await writeFile(join(dataDir, 'postgres.new-abc123', 'password'), '');
    await expectWorking(dataDir);
    expect(await readdir(dataDir)).toEqual(['postgres']);
  });

  test('when PostgreSQL was killed: running work fails with an error, the next start has what was committed, at the same address', async () => {
    const warnings: string[] = [];
    const database = await openDatabase({ dataDir, log: { ...silent, warn: (sentence) => warnings.push(sentence) } });
    await database.pool.query('CREATE TABLE kept AS SELECT 42 AS answer');
    const running = database.pool.query('SELECT pg_sleep(600)').catch((error: unknown) => error);
    await waitUntil(patience, async () => (await database.pool.query("SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)' AND state = 'active' AND pid <> pg_backend_pid()")).rowCount === 1 || undefined);
    await killAndWait(Number(await runningPostmaster(dataDir)));
    expect(String(await running)).toMatch(/terminat/);
    await waitUntil(patience, async () => warnings.some((sentence) => sentence.includes('ended unexpectedly')) || undefined);
    const next = await openDatabase({ dataDir, log: silent });
    expect(next.databaseUrl).toBe(database.databaseUrl);
    expect((await next.pool.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
    expect((await database.pool.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
    await comeBack(database.databaseUrl, 2);
    await next.stop();
    expect((await database.pool.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
    await database.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
  });

  test('when PostgreSQL was killed under a process that goes on: it is started again and its pool answers, with nobody else to help', async () => {
    const database = await openDatabase({ dataDir, log: silent });
    await database.pool.query('CREATE TABLE kept AS SELECT 42 AS answer');
    await killAndWait(Number(await runningPostmaster(dataDir)));
    const answered = await waitUntil(patience, async () => (await database.pool.query('SELECT answer FROM kept').catch(() => undefined))?.rows);
    expect(answered).toEqual([{ answer: 42 }]);
    await database.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
  });

  test('when PostgreSQL comes back at another address, its file lost and its port taken: every user finds it there, with nobody else to help', async () => {
    const users = [await openDatabase({ dataDir, log: silent }), await openDatabase({ dataDir, log: silent })];
    const [first] = users.map(({ databaseUrl }) => databaseUrl);
    await users[0]?.pool.query('CREATE TABLE kept AS SELECT 42 AS answer');
    const stranger = createServer();
    await withStartLock(await realpath(dataDir), async () => {
      await killAndWait(Number(await runningPostmaster(dataDir)));
      await writeFile(join(clusterOf(dataDir), 'postmaster.pid'), '');
      stranger.listen(Number(new URL(first ?? '').port), '127.0.0.1');
      await once(stranger, 'listening');
    });
    for (const { pool, longWork } of users) {
      for (const each of [pool, longWork]) expect(await waitUntil(60, async () => (await each.query('SELECT answer FROM kept').catch(() => undefined))?.rows)).toEqual([{ answer: 42 }]);
    }
    const [moved, ...others] = users.map(({ databaseUrl }) => databaseUrl);
    expect(moved).not.toBe(first);
    expect(others).toEqual([moved]);
    stranger.close();
    // The last one out still stops it, so each of them was present again.
    await comeBack(moved ?? '', 2);
    for (const user of users) await user.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
  });

  test('when PostgreSQL cannot be started again for a while: that is known and said once, and it comes back when it can', async () => {
    const warnings: string[] = [];
    const database = await openDatabase({ dataDir, log: { ...silent, warn: (sentence) => warnings.push(sentence) } });
    const cluster = clusterOf(dataDir);
    await withStartLock(await realpath(dataDir), async () => {
      await killAndWait(Number(await runningPostmaster(dataDir)));
      await rename(join(cluster, 'PG_VERSION'), join(cluster, 'away'));
    });
    const why = await waitUntil(60, () => database.checkReady().then(() => undefined, (error: unknown) => (error instanceof DatabaseError && error.code === 'ERR_DATABASE_START' ? error.message : undefined)));
    expect(why).toMatch(/^PostgreSQL did not start in /);
    await waitUntil(60, async () => (await readFile(join(dataDir, 'postgres', 'server.log'), 'utf8')).split('not a valid data directory').length > 3 || undefined);
    await rename(join(cluster, 'away'), join(cluster, 'PG_VERSION'));
    await waitUntil(60, () => database.checkReady().then(() => true, () => undefined));
    expect(warnings.filter((sentence) => sentence.startsWith('PostgreSQL does not start again yet.'))).toEqual([`PostgreSQL does not start again yet. ${String(why)}`]);
    await database.stop();
  });

  test('when an empty file of a server that is gone stands in the way', async () => {
    await expectWorking(dataDir);
    await writeFile(join(clusterOf(dataDir), 'postmaster.pid'), '');
    await expectWorking(dataDir);
  });

  test('when such a file stands in the way and a process of the server that is gone has not left the folder yet', async () => {
    await expectWorking(dataDir);
    const cluster = await realpath(clusterOf(dataDir));
    const { uid, gid } = await stat(cluster);
    const leaving = spawn('sleep', ['5'], { cwd: cluster, ...(process.getuid?.() === 0 ? { uid, gid } : {}) });
    await once(leaving, 'spawn');
    await writeFile(join(cluster, 'postmaster.pid'), '');
    await expectWorking(dataDir);
    leaving.kill();
  });

  test('when its last user leaves while PostgreSQL is being started again: nothing is left running', async () => {
    const database = await openDatabase({ dataDir, log: silent });
    await killAndWait(Number(await runningPostmaster(dataDir)));
    await database.stop();
    expect(await runningPostmaster(dataDir)).toBeUndefined();
  });

  test('when both were killed and the process number now belongs to another program of the same user', async () => {
    const killed = await startDatabaseProcess(dataDir);
    const postmaster = Number(await runningPostmaster(dataDir));
    await killed.kill();
    await killAndWait(postmaster);
    const { uid, gid } = await stat(clusterOf(dataDir));
    const stranger = spawn('sleep', ['600'], process.getuid?.() === 0 ? { uid, gid } : {});
    const pidFile = join(clusterOf(dataDir), 'postmaster.pid');
    await writeFile(pidFile, (await readFile(pidFile, 'utf8')).replace(/^\d+/, String(stranger.pid)));
    await expectWorking(dataDir);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });
});

async function isBeingFilled(dataDir: string): Promise<boolean> {
  const [unfinished] = await readdir(dataDir);
  return unfinished !== undefined && (await stat(join(dataDir, unfinished, 'cluster', 'base')).catch(() => undefined)) !== undefined;
}

async function expectWorking(dataDir: string): Promise<void> {
  const database = await openDatabase({ dataDir, log: silent });
  expect((await database.pool.query("SELECT 'works' AS it")).rows).toEqual([{ it: 'works' }]);
  await database.stop();
}

/** Resolves when so many processes show their presence on the server. */
async function comeBack(databaseUrl: string, count: number): Promise<void> {
  const observer = await openDatabase({ databaseUrl, dataDir: '/', log: silent });
  const present = await waitUntil(patience, async () => {
    const { rowCount } = await observer.pool.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted");
    return rowCount === count || undefined;
  });
  await observer.stop();
  expect(present).toBe(true);
}
