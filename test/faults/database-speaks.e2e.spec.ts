import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { callerOf, complaintOn, testServer, type TestServer } from '@redress/server/testing';
import { buildCommandLine, redress } from './importing-process.js';
import { refusingToKeep, refusingToTell } from './speaking-tables.js';

const disk = '53100';
const codes = [disk, '53200', '53300', '57014', '57P03', '58030', '25006', '42501', '55P03', '40P01', 'XX000', 'P0001', '42703', '23505', '22021', '54000'];
const asWorker = { 'x-demonstration-person': 'case-worker', cookie: 'demonstration-person=case-worker' };

let database: TestDatabase;
let server: TestServer;
let caseId: string;
beforeAll(async () => {
  buildCommandLine();
  database = await testDatabase();
  server = await testServer('2021-06-16', database);
  caseId = String((await callerOf(server.url, 'case-worker').post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
  await server.house.readModels.catchUp();
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const silent = (texts: readonly string[]): void => expect(texts.filter((text) => /Willow|extend /.test(text))).toEqual([]);

describe.each(codes)('When PostgreSQL says %s in words of its own, no word of it comes out:', (code) => {
  it.each(['events', 'idempotency_keys'])('of a command that cannot be kept in %s', (table) => refusingToKeep(database.pool, table, code, async () => {
    const { status, body } = await callerOf(server.url, 'case-worker').post('/api/representations', complaintOn('2021-06-16'), { 'idempotency-key': randomUUID() });
    silent([JSON.stringify(body), ...server.logged]);
    expect(status).toBeGreaterThanOrEqual(400);
    if (code === disk) expect({ status, body }).toMatchObject({ status: 503, body: { detail: expect.stringMatching(/^The disk of the database is full/) } });
  }));

  it.each(['public.events', 'case_list.cases'])('of what reads %s: the API and pages, and the log', (table) => refusingToTell(database.pool, table, code, async () => {
    const answers = await Promise.all(['/api/cases', `/api/cases/${caseId}/history`, '/cases', '/'].map((path) => fetch(`${server.url}${path}`, { headers: asWorker })));
    silent([...(await Promise.all(answers.map((answer) => answer.text()))), ...server.logged]);
    if (code === disk) expect(answers.map(({ status }) => status)).toContain(503);
  }));
});

it.each([disk, '42703'])('the command line repeats no word of it either: %s', (code) => refusingToTell(database.pool, 'public.events', code, async () => {
  const { output, said, status } = await redress(['case', 'show', caseId, '--json'], { DATABASE_URL: database.url }).ended;
  silent([output, said]);
  expect(status).toBe(1);
}));
