import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { callerOf, complaintOn, readerOf, testServer, type TestServer } from '../../testing/index.js';

describe('Running this service', () => {
  let database: TestDatabase;
  let server: TestServer;
  let caseId: string;
  beforeAll(async () => {
    database = await testDatabase();
    const writing = await testServer('2021-06-16', database);
    const worker = callerOf(writing.url, 'case-worker');
    const { body } = await worker.post('/api/representations', complaintOn('2021-06-16'));
    caseId = String(body.caseId);
    await worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
    await writing.house.readModels.catchUp();
    await database.pool.query("ALTER TABLE events DISABLE TRIGGER USER; UPDATE events SET type = 'MediationOffered' WHERE revision = 2");
    await writing.stop();
    // Nothing of the case is in the memory of this one.
    server = await testServer('2021-06-23', database);
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it('shows what is parked, why and since when, to whoever tries it by hand; and health counts it', async () => {
    const manager = readerOf(server.url, 'complaints-manager');
    expect((await manager.get('/upkeep')).text).toContain('Every limit that has passed is recorded');
    const tried = await manager.post('/upkeep/expiries', {});
    expect([tried.status, tried.headers.get('location')]).toEqual([303, '/upkeep']);
    const { html, text } = await manager.get('/upkeep');
    expect(text).toMatch(/Case REP-2021-\w+ A newer version of this program wrote event 2 .* ERR_HISTORY_NEWER 23 June 2021, 13:00, 1 attempt from 23 June 2021, 13:15/);
    expect(html).toContain(`href="/cases/${caseId}"`);
    expect((await callerOf(server.url, 'auditor').get('/ready')).body).toEqual({ status: 'ready', parked: [{ code: 'ERR_HISTORY_NEWER', histories: 1, since: '2021-06-23T12:00:00.000Z' }] });
  });

  it('is for those who run the service: an administrator sees no way into the case, a case worker no page', async () => {
    const { html } = await readerOf(server.url, 'administrator').get('/upkeep');
    expect(html).toContain('ERR_HISTORY_NEWER');
    expect(html).not.toContain('href="/cases/');
    expect((await readerOf(server.url, 'case-worker').get('/upkeep')).status).toBe(403);
    expect((await readerOf(server.url, 'case-worker').post('/upkeep/expiries', {})).status).toBe(403);
  });
});
