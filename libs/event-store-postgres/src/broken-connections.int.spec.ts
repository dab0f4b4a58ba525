import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { all, commitTo, fixedClock, take } from '@redress/event-store/contract';
import pg from 'pg';
import { createPostgresEventStore } from './postgres-event-store.js';
import { storeOfEachTest } from '../testing/store-of-each-test.js';

describe('When a connection breaks', () => {
  const given = storeOfEachTest();

  test('before the commit, the caller hears of it and the same command is appended when it comes again', async () => {
    const commit = commitTo('case-1', 'NO_STREAM', 2);
    const holder = await given.database.pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT pg_advisory_xact_lock(20060903)');
    const append = given.store.append(commit).catch((error: unknown) => error);
    await breakWhoWaitsForTheLock(holder);
    expect(await append).toMatchObject({ code: 'ERR_STORE_UNAVAILABLE', message: expect.stringContaining('same command id') });
    await holder.query('COMMIT');
    holder.release();
    expect(await given.store.answerTo(commit.commandId)).toBeUndefined();
    expect(await given.store.append(commit)).toMatchObject({ outcome: 'APPENDED', revisions: { 'case-1': 2 } });
  });

  test('after the commit but before the answer, the same command gets its first answer and nothing is doubled', async () => {
    const proxy = await answerCutter(given.database.url);
    const pool = new pg.Pool({ connectionString: proxy.url });
    pool.on('error', () => undefined);
    const throughProxy = createPostgresEventStore({ pool, clock: fixedClock });
    await throughProxy.append(commitTo('case-0', 'NO_STREAM'));
    const commit = commitTo('case-1', 'NO_STREAM', 2);
    proxy.cutNextAnswer();
    await expect(throughProxy.append(commit)).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    expect(await throughProxy.append(commit)).toMatchObject({ outcome: 'REPEATED', revisions: { 'case-1': 2 } });
    expect(await all(given.store.readStream('case-1'))).toHaveLength(2);
    await throughProxy.close();
    await pool.end();
    proxy.server.close();
  });

  test('under a subscription, it goes on where it was', async () => {
    const following = take(3, given.store.subscribe({ signal: new AbortController().signal }));
    await given.store.append(commitTo('case-1', 'NO_STREAM'));
    await given.database.pool.query(
      "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN redress_events'",
    );
    await given.store.append(commitTo('case-1', 1, 2));
    expect((await following).map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });
});

async function breakWhoWaitsForTheLock(connection: pg.ClientBase): Promise<void> {
  const sql = `SELECT pg_terminate_backend(pid) FROM pg_locks
    WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  while ((await connection.query(sql)).rowCount === 0);
}

/** A door to PostgreSQL that can let a question through and drop the line when the answer to it comes. */
async function answerCutter(databaseUrl: string): Promise<{ url: string; server: Server; cutNextAnswer: () => void }> {
  const { port, hostname } = new URL(databaseUrl);
  let cutting = false;
  const server = createServer((client) => {
    const backend = connect(Number(port), hostname);
    for (const end of [client, backend]) end.on('error', () => undefined).on('close', () => [client, backend].forEach((each) => each.destroy()));
    client.pipe(backend);
    backend.on('data', (answer) => {
      if (cutting) client.destroy();
      else client.write(answer);
      cutting = false;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = new URL(databaseUrl);
  proxy.port = String((server.address() as AddressInfo).port);
  return { url: proxy.href, server, cutNextAnswer: () => (cutting = true) };
}
