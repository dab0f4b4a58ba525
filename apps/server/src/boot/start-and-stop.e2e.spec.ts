import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { buildServer, callerOf, complaintOn, startServer, stopServers, testServer } from '../../testing/index.js';

beforeAll(() => buildServer());
afterEach(() => stopServers());

describe('a start that is refused says why, in a sentence and without a stack', () => {
  const refused: readonly (readonly [string, Readonly<Record<string, string>>, readonly RegExp[]])[] = [
    ['in production', { NODE_ENV: 'production' }, [/^NODE_ENV is production, and Redress does not start so: .*demonstration people/m]],
    ['with wrong values, all at once', { PORT: '80a', ROLE: 'king', LOG_LEVEL: 'loud' }, [/^PORT is "80a": give/m, /^ROLE is "king": give one of all, web, worker/m, /^LOG_LEVEL is "loud"/m]],
    ['with a database that nobody answers for', { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/redress' }, [/^PostgreSQL at 127\.0\.0\.1:1\/redress cannot be used: nothing answers/m]],
    ['with a database address that is none', { DATABASE_URL: 'mysql://me:secret@host/redress' }, [/^DATABASE_URL is not the address of a PostgreSQL database/m]],
    ['with a data folder in a file system that takes none', { DATA_DIR: '/proc/redress' }, [/^The .*folder \/proc\/redress cannot be .*DATA_DIR to a folder you may write\.$/m]],
    ['at an address that is not this machine\'s', { HOST: '192.0.2.7' }, [/^HOST is "192\.0\.2\.7" and cannot be listened on .*use localhost, 0\.0\.0\.0 or an address of this machine\.$/m]],
    ['with a data folder that cannot be', { DATA_DIR: '/dev/null/data' }, [/^The .*folder \/dev\/null\/data cannot be .*DATA_DIR to a folder you may write\.$/m]],
  ];

  it.each(refused)('%s', async (_, environment, sentences) => {
    const server = startServer(environment);
    expect(await server.ended).toBe(1);
    for (const sentence of sentences) expect(server.output()).toMatch(sentence);
    expect(server.output()).not.toMatch(/secret|^\s+at /m);
  });
});

describe('a server on a database of its own', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await testDatabase(); });
  afterAll(() => database.drop());

  /** Something is in the store, so the demonstration is left out. */
  async function openedWithACase(): Promise<{ readonly caseId: string }> {
    const house = await testServer('2026-06-16', database);
    const { body } = await callerOf(house.url, 'complaints-manager').post('/api/representations', complaintOn('2026-06-16'));
    await callerOf(house.url, 'complaints-manager').post(`/api/cases/${String(body.caseId)}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
    await house.stop();
    return { caseId: String(body.caseId) };
  }

  it('leaves a store alone that somebody else filled; a worker beside it records what has passed', async () => {
    const { caseId } = await openedWithACase();
    const web = startServer({ DATABASE_URL: database.url, ROLE: 'web', PORT: '0' });
    const [, port] = await web.said(/ready: http:\/\/localhost:(\d+)/);
    expect(web.output()).not.toContain('Loading');
    const worker = startServer({ DATABASE_URL: database.url, ROLE: 'worker' });
    await worker.said(/Passed limits were recorded/);
    const history = await callerOf(`http://127.0.0.1:${port ?? ''}`, 'auditor').get(`/api/cases/${caseId}/history`);
    expect((history.body.events as { type: string }[]).map(({ type }) => type)).toContain('DeadlineBreached');
    worker.kill('SIGTERM');
    web.kill('SIGTERM');
    expect(await Promise.all([worker.ended, web.ended])).toEqual([0, 0]);
  });

  /** The address with another user, or with settings of its own for every session. */
  function addressed(change: Readonly<Partial<Record<'username' | 'password' | 'search', string>>>): string {
    return Object.assign(new URL(database.url), change).href;
  }

  it('refuses one that will not do, in a sentence: for a user without rights, and read-only', async () => {
    await database.pool.query("CREATE ROLE t_stranger LOGIN PASSWORD 'secret'");
    const asStranger = startServer({ DATABASE_URL: addressed({ username: 't_stranger', password: 'secret' }), PORT: '0' });
    const readOnly = startServer({ DATABASE_URL: addressed({ search: '?options=-c%20default_transaction_read_only%3Don' }), PORT: '0' });
    expect(await Promise.all([asStranger.ended, readOnly.ended])).toEqual([1, 1]);
    expect(asStranger.output()).toMatch(/^User t_stranger may not make tables and schemas in the database at .*: have its owner run GRANT CREATE .*\.$/m);
    expect(readOnly.output()).toMatch(/^The database at .* is read-only: name one in DATABASE_URL that takes changes, .*\.$/m);
    expect(asStranger.output() + readOnly.output()).not.toMatch(/secret|^\s+at /m);
    await database.pool.query('DROP ROLE t_stranger');
  });

  it('starts on one whose sessions are serializable unless told otherwise', async () => {
    await openedWithACase();
    const server = startServer({ DATABASE_URL: addressed({ search: '?options=-c%20default_transaction_isolation%3Dserializable' }), ROLE: 'web', PORT: '0' });
    await server.said(/ready: http/);
    server.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('refuses a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const server = startServer({ DATABASE_URL: database.url, PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(new RegExp(`^Port ${port} is in use by another program: stop that one, or choose another port with PORT`, 'm'));
    taken.close();
  });
});

describe('a server with a PostgreSQL of its own', () => {
  let dataDir: string;
  beforeAll(async () => { dataDir = await mkdtemp(join(tmpdir(), 'redress-boot-')); });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  const started = () => startServer({ DATA_DIR: dataDir, PORT: '0' });
  const casesOf = async (port: string | undefined) => (await callerOf(`http://127.0.0.1:${port ?? ''}`, 'auditor').get('/api/cases')).body.total;
  /** Those of the tracker, and the living ones. */
  const everyCase = 3651 + 61;

  /** It loads, or was quicker than whoever listens and has done so. */
  const loadingOrReady = /Loading the demonstration tracker [\d,]+ of|ready: http/;

  it('that is killed, and stopped, while it loads the demonstration completes it at the next start, and keeps it at the one after', async () => {
    const killed = started();
    await killed.said(loadingOrReady);
    killed.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');

    const stopped = started();
    await stopped.said(loadingOrReady);
    stopped.kill('SIGINT');
    expect(await stopped.ended).toBe(0);

    const completing = started();
    const [, port] = await completing.said(/ready: http:\/\/localhost:(\d+)/);
    expect(await casesOf(port)).toBe(everyCase);
    completing.kill('SIGINT');
    expect(await completing.ended).toBe(0);
    expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false);

    const again = started();
    const [, nextPort] = await again.said(/ready: http:\/\/localhost:(\d+)/);
    expect(again.output()).not.toContain('Loading');
    await again.said(/It keeps everything in .*redress-boot-.* Stop it with Ctrl-C\./);
    expect(await casesOf(nextPort)).toBe(everyCase);
    again.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });
});
