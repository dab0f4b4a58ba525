import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { House } from '@redress/house';
import { callerOf, complaintOn, testServer, type Caller, type TestServer } from '../../testing/index.js';
import { expireOnce } from './expire-when-due.js';
import { startWorker } from './start-worker.js';

describe('the worker', () => {
  let server: TestServer;
  let manager: Caller;
  beforeAll(async () => {
    server = await testServer('2021-06-16');
    manager = callerOf(server.url, 'complaints-manager');
  });
  afterAll(() => server.stop());

  async function unacknowledged(): Promise<string> {
    const { body } = await manager.post('/api/representations', complaintOn('2021-06-16'));
    const { body: after } = await manager.post(`/api/cases/${String(body.caseId)}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
    await manager.get(`/api/cases?after=${String(after.position)}`);
    return String(body.caseId);
  }

  async function eventsOf(caseId: string): Promise<readonly { type: string; occurredAt: string; recordedAt: string; actor: object }[]> {
    return (await manager.get(`/api/cases/${caseId}/history`)).body.events as { type: string; occurredAt: string; recordedAt: string; actor: object }[];
  }

  it('records a limit at the instant it passed, however late it wakes, and once', async () => {
    server.setTime('2021-06-16');
    const caseId = await unacknowledged();
    server.setTime('2021-06-19');
    expect(await expireOnce(server.house, server.log)).toBe(0);
    server.setTime('2021-06-23');
    expect(await expireOnce(server.house, server.log)).toBe(1);
    expect((await eventsOf(caseId)).at(-1)).toMatchObject({
      type: 'DeadlineBreached', occurredAt: '2021-06-21T23:00:00.000Z', recordedAt: '2021-06-23T12:00:00.000Z', actor: { userId: 'system', role: 'SYSTEM' },
    });
    await server.house.readModels.catchUp();
    expect(await expireOnce(server.house, server.log)).toBe(0);
  });

  it('tells which case is parked, and nothing of what is in it', async () => {
    const expireDue: House['expireDue'] = async () => ({ histories: 1, events: 1, parked: [{ streamId: 'case-gone', code: 'ERR_NOT_FOUND' }] });
    expect(await expireOnce({ expireDue }, server.log)).toBe(1);
    expect(server.logged.at(-2)).toMatch(/"streamId":"case-gone","code":"ERR_NOT_FOUND","msg":"The passed limits of a case could not be recorded: it is parked"/);
  });

  it('keeps the lists up to date by itself and stops when told', async () => {
    server.setTime('2021-06-23');
    const worker = startWorker(server.house, server.log);
    const { body } = await manager.post('/api/representations', complaintOn('2021-06-23'));
    await expect(untilListed(String(body.reference))).resolves.toBe(1);
    await worker.stop();
  });

  async function untilListed(reference: string): Promise<number> {
    for (;;) {
      const total = Number((await manager.get(`/api/cases?q=${reference}`)).body.total);
      if (total > 0) return total;
    }
  }
});
