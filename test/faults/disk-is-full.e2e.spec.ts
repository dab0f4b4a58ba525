import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { demonstrationRows, trackerFile } from '@redress/casework/testing';
import { testDatabase } from '@redress/postgres/testing';
import { buildServer, callerOf, startServer, stopServers, type Answer } from '@redress/server/testing';
import { houseWithACase } from './house-with-a-case.js';
import { buildCommandLine, redress } from './importing-process.js';
import { smallDisk } from './small-disk.js';
import { refusingToKeep } from './speaking-tables.js';

const full = /^The disk of the database is full, so nothing more can be kept: free some room on it\./;

it('an import that finds the disk full says so and ends; when there is room, it is given again', async () => {
  buildCommandLine();
  const database = await testDatabase();
  const tracker = await trackerFile(...demonstrationRows.slice(0, 20));
  const imported = () => redress(['import', tracker, '--json'], { DATABASE_URL: database.url }).ended;
  await redress(['rebuild'], { DATABASE_URL: database.url }).ended;
  await refusingToKeep(database.pool, 'events', '53100', async () => {
    const { status, output } = await imported();
    expect({ status, refusal: JSON.parse(output) as unknown }).toEqual({ status: 1, refusal: { code: 'ERR_STORE_UNAVAILABLE', message: expect.stringMatching(full) } });
  });
  expect(JSON.parse((await imported()).output)).toMatchObject({ rows: 20, imported: 20, refused: [] });
  await database.drop();
});

const disk = smallDisk(120);

// Only an account that may mount a small file system can really fill one.
if (disk) {
  let complaint: object;
  beforeAll(async () => {
    buildServer();
    ({ complaint } = await houseWithACase(disk.folder));
  });
  afterAll(async () => {
    await stopServers();
    disk.remove();
  });

  const refused = { status: 503, body: { detail: expect.stringMatching(full) } };

  it('a full disk is 503 with a sentence of ours, readiness knows it, and all goes on when there is room', async () => {
    const server = startServer({ DATA_DIR: disk.folder, PORT: '0' });
    const worker = callerOf(`http://127.0.0.1:${String((await server.said(/ready: http:\/\/localhost:(\d+)/))[1])}`, 'case-worker');
    const give = (headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      worker.post('/api/representations', { ...complaint, summary: randomBytes(7_000).toString('base64') }, headers);

    await disk.fill();
    let answer = await give();
    while (answer.status === 201) answer = await give();
    expect(answer).toMatchObject(refused);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(JSON.stringify(answer.body)).not.toMatch(/extend|No space left/);
    expect(await worker.get('/ready')).toMatchObject(refused);
    // A key is written down before the command is carried out.
    let keyed = await give({ 'idempotency-key': randomUUID() });
    while (keyed.status === 201) keyed = await give({ 'idempotency-key': randomUUID() });
    expect(keyed).toMatchObject(refused);
    expect((await worker.get('/api/cases')).status).toBe(200);

    await disk.makeRoom();
    expect((await worker.get('/ready')).status).toBe(200);
    expect((await give({ 'idempotency-key': randomUUID() })).status).toBe(201);
  });
}
