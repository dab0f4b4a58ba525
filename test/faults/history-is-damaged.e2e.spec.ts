import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { callerOf, complaintOn, readerOf, testServer, type TestServer } from '@redress/server/testing';
import { buildCommandLine, redress } from './importing-process.js';

const today = '2021-06-16';
const damages: readonly (readonly [damage: string, sql: string, revision: number, code: string])[] = [
  ['its second event is another than was written', "type = 'CaseClosed'", 2, 'ERR_HISTORY_DAMAGED'],
  ['its second event is of no day', `metadata = replace(metadata, '"effectiveDate":"${today}"', '"effectiveDate":"2021-02-30"')`, 2, 'ERR_HISTORY_DAMAGED'],
  ['its first event is another', "type = 'Stage1Started'", 1, 'ERR_HISTORY_DAMAGED'],
  ['its second event has a shape of tomorrow', 'schema_version = 99', 2, 'ERR_HISTORY_NEWER'],
  ['its second event is of a type of tomorrow', "type = 'MediationOffered'", 2, 'ERR_HISTORY_NEWER'],
  ['its second event goes on in a machine of tomorrow', `metadata = replace(metadata, '"machineVersion":1', '"machineVersion":99')`, 2, 'ERR_HISTORY_NEWER'],
  ['its second event is no JSON any more', "data = '{'", 2, 'ERR_STORE_DAMAGED'],
];

let database: TestDatabase;
let server: TestServer;
const caseIds: string[] = [];
beforeAll(async () => {
  buildCommandLine();
  database = await testDatabase();
  await using writing = await serverOnDatabase();
  const worker = callerOf(writing.url, 'case-worker');
  for (const [, sql, revision] of damages) {
    const caseId = String((await worker.post('/api/representations', complaintOn(today))).body.caseId);
    await worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
    await database.pool.query(`BEGIN; ALTER TABLE events DISABLE TRIGGER USER; UPDATE events SET ${sql} WHERE stream_id = 'case-${caseId}' AND revision = ${revision};
      ALTER TABLE events ENABLE TRIGGER USER; COMMIT`);
    caseIds.push(caseId);
  }
  // Nothing of them is in the memory of this one.
  server = await testServer(today, database);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function serverOnDatabase(): Promise<Pick<TestServer, 'url'> & AsyncDisposable> {
  const opened = await testServer(today, database);
  return { url: opened.url, [Symbol.asyncDispose]: () => opened.stop() };
}

describe.each(damages.map(([damage, , revision, code], index) => ({ damage, revision, code, index })))('Of a case it is told that $damage:', ({ code, revision, index }) => {
  const path = (): string => `/api/cases/${caseIds[index] ?? ''}`;

  it('by the API, with a code, what to do and a number to tell; nothing is written; what lies before can be read', async () => {
    const [manager, auditor] = [callerOf(server.url, 'complaints-manager'), callerOf(server.url, 'auditor')];
    const head = await server.house.store.head();
    const answers = [await manager.get(path()), await auditor.get(`${path()}/history`), await manager.post(`${path()}/commands/acknowledge`, { sentOn: today, method: 'EMAIL' })];
    for (const { status, body } of answers) expect({ status, body }).toMatchObject({ status: 500, body: { code, detail: expect.stringMatching(/^(?:This history is damaged|A newer version|Event \d+ of).*\.$/) } });
    expect(await server.house.store.head()).toBe(head);
    expect((await manager.get('/api/cases')).status).toBe(200);
    if (revision > 1) expect((await auditor.get(`${path()}/history?revision=${revision - 1}`)).status).toBe(200);
  });

  it('by a page of its own', async () => {
    const { status, text } = await readerOf(server.url, 'complaints-manager').get(path().replace('/api', ''));
    expect({ status, text }).toEqual({ status: 500, text: expect.stringMatching(code === 'ERR_HISTORY_NEWER' ? /is newer than this program.*Read it with the newer version\./ : /is damaged.*redress verify/) });
    expect(text).toMatch(/this number: [0-9a-f-]{36}/);
  });

  it('by the command line, with exit status 1', async () => {
    for (const command of ['show', 'history']) {
      const { status, output } = await redress(['case', command, caseIds[index] ?? '', '--json'], { DATABASE_URL: database.url }).ended;
      expect({ status, refusal: JSON.parse(output) as unknown }).toMatchObject({ status: 1, refusal: { code } });
    }
  });
});
