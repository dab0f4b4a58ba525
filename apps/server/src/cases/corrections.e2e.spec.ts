import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintOn, hiddenFields, readerOf, testServer, type TestServer } from '../../testing/index.js';

describe('A correction of the record', () => {
  let server: TestServer;
  let caseId: string;
  beforeAll(async () => {
    server = await testServer('2021-06-16');
    const worker = callerOf(server.url, 'case-worker');
    caseId = String((await worker.post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
    await worker.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
  });
  afterAll(() => server.stop());

  it('is asked for on a page that offers what the record says, and approved on another by somebody else', async () => {
    const [worker, manager] = [readerOf(server.url, 'case-worker'), readerOf(server.url, 'complaints-manager')];
    const asking = await worker.get(`/cases/${caseId}/request-correction`);
    expect(asking.text).toContain('1. Complaint received, received on: 16 June 2021');
    const asked = await worker.post(`/cases/${caseId}/request-correction`, { ...hiddenFields(asking), statement: '1.receivedOn', newValue: '2021-06-11', reason: 'The stamp says the 11th' });
    expect(asked.status).toBe(303);
    const approving = await manager.get(`/cases/${caseId}/correct-record`);
    expect(approving.text).toContain('Complaint received, Received on: 11 June 2021. The stamp says the 11th Asked for by case-worker.');
    const [, correctionId = ''] = /name="correctionId" type="radio" value="([^"]+)"/.exec(approving.html) ?? /value="([0-9a-f-]{36})"[^>]*>\s*<label[^>]*for="correctionId/.exec(approving.html) ?? [];
    expect((await manager.post(`/cases/${caseId}/correct-record`, { ...hiddenFields(approving), correctionId })).status).toBe(303);
    const { text } = await manager.get(`/cases/${caseId}`);
    expect(text).toContain('Received 11 June 2021');
    expect(text).toMatch(/Corrected: received on: 11 June 2021, since 16 June 2021, 13:00 \(event 4\)/);
  });

  it('is told by the API beside what was recorded, and not told as known before it', async () => {
    const auditor = callerOf(server.url, 'auditor');
    const { body } = await auditor.get(`/api/cases/${caseId}/history`);
    const [receipt] = body.events as readonly { data: object; corrected: readonly object[] }[];
    expect(receipt).toMatchObject({ data: { receivedOn: '2021-06-16' }, corrected: [{ revision: 4, field: 'receivedOn', newValue: '2021-06-11' }, { field: 'effectiveDate', newValue: '2021-06-11' }] });
    expect((await auditor.get(`/api/cases/${caseId}/history?revision=3`)).body).toMatchObject({ facts: { receipt: { receivedOn: '2021-06-16' } } });
    expect((await auditor.get(`/api/cases/${caseId}/history?asAt=2021-06-12`)).body).toMatchObject({ facts: { receipt: { receivedOn: '2021-06-11' } } });
  });

  it('is refused to who asked for it, and to a day that is none', async () => {
    const manager = callerOf(server.url, 'complaints-manager');
    const ask = (newValue: string) => manager.post(`/api/cases/${caseId}/commands/request-correction`, { statement: '1.receivedOn', newValue, reason: 'Mistyped' });
    expect(await ask('31 June')).toMatchObject({ status: 409, body: { code: 'ERR_VALIDATION', field: 'newValue' } });
    await ask('2021-06-10');
    const waiting = Object.entries((await manager.get(`/api/cases/${caseId}`)).body.facts as { corrections: object }).find(([name]) => name === 'corrections')?.[1] as Record<string, { outcome?: string }>;
    const correctionId = Object.keys(waiting).find((id) => waiting[id]?.outcome === undefined);
    expect(await manager.post(`/api/cases/${caseId}/commands/correct-record`, { correctionId })).toMatchObject({ status: 409, body: { code: 'ERR_NOT_IMPARTIAL' } });
  });
});
