import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataFolder, freeze, removeDataFolder } from '@redress/postgres/testing';
import { buildServer, startServer, stopServers, type ServerProcess } from '@redress/server/testing';
import { houseWithACase } from './house-with-a-case.js';
import { buildCommandLine, redress } from './importing-process.js';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

let dataDir: string;
let caseId: string;
let complaint: object;
beforeAll(async () => {
  buildServer();
  buildCommandLine();
  dataDir = await dataFolder();
  ({ caseId, complaint } = await houseWithACase(dataDir));
});
afterAll(() => removeDataFolder(dataDir));

describe('A PostgreSQL that hangs, all its processes stopped, hangs nobody:', () => {
  let server: ServerProcess;
  let url: string;
  let thaw: () => void = () => undefined;
  beforeEach(async () => {
    server = startServer({ DATA_DIR: dataDir, PORT: '0' });
    url = `http://127.0.0.1:${String((await server.said(/ready: http:\/\/localhost:(\d+)/))[1])}`;
  });
  afterEach(async () => {
    thaw();
    await stopServers();
  });

  const pages = ['/', '/cases', '/indicators', '/representations/new'];
  const asManager = { 'x-demonstration-person': 'complaints-manager', cookie: 'demonstration-person=complaints-manager' };

  async function asked(path: string, init: RequestInit = {}, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly text: string; readonly retryAfter: string | null }> {
    const answer = await fetch(`${url}${path}`, { ...init, headers: { ...asManager, ...headers } });
    return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.get('retry-after') };
  }

  it('every door of the API and every page answers 503, or does without it, readiness too; when it goes on, so does the server', async () => {
    const { paths } = JSON.parse((await asked('/api/openapi.json')).text) as Document;
    const reads = Object.entries(paths).filter(([, methods]) => 'get' in methods).map(([path]) => path.replace('{id}', caseId));
    expect(reads).toContain(`/api/cases/${caseId}`);
    const body = JSON.stringify(complaint);
    thaw = await freeze(dataDir);
    const answers = await Promise.all([
      ...[...reads, ...pages].map(async (path) => ({ path, ...(await asked(path)) })),
      ...[{}, { 'idempotency-key': '0b5a4f0e-54f4-4b0f-9f57-3a3a0f1f0c0d' }].map(async (headers) => ({ path: 'a command', ...(await asked('/api/representations', { method: 'POST', body }, { 'content-type': 'application/json', ...headers })) })),
    ]);
    for (const { path, status, text, retryAfter } of answers) {
      if (status >= 500) expect({ path, status, text, retryAfter }).toEqual({ path, status: 503, text: expect.not.stringMatching(/timeout|terminated|select/i), retryAfter: expect.stringMatching(/^\d+$/) });
    }
    const unavailable = answers.filter(({ status }) => status === 503).map(({ path }) => path);
    expect(unavailable).toEqual(expect.arrayContaining(['/ready', '/api/cases', `/api/cases/${caseId}`, '/api/indicators', '/', '/cases', 'a command']));
    expect(JSON.parse((await asked('/ready')).text)).toMatchObject({ status: 503, code: 'ERR_NOT_READY', detail: expect.stringContaining('does not answer') });
    thaw();
    expect((await asked('/ready')).status).toBe(200);
    expect((await asked(`/api/cases/${caseId}`)).status).toBe(200);
  });

  it('the server stops when it is told to', async () => {
    thaw = await freeze(dataDir);
    const underWay = asked('/api/cases').catch(() => undefined);
    server.kill('SIGTERM');
    expect([0, 1]).toContain(await server.ended);
    expect(server.output()).not.toMatch(/^\s+at /m);
    await underWay;
  });

  it('a command of the command line says so and ends, and one that is stopped stops', async () => {
    thaw = await freeze(dataDir);
    const show = redress(['case', 'show', caseId, '--json'], { DATA_DIR: dataDir });
    const stopped = redress(['indicators'], { DATA_DIR: dataDir });
    stopped.kill('SIGINT');
    const { status, output } = await show.ended;
    expect({ status, refusal: JSON.parse(output) as unknown }).toEqual({ status: 1, refusal: { code: expect.stringMatching(/^ERR_(?:DATABASE|STORE)_/), message: expect.stringMatching(/\.$/) } });
    expect((await stopped.ended).said).not.toMatch(/^\s+at /m);
  });
});
