import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { callerOf, complaintOn, hiddenFields, readerOf, testServer, type Caller, type PageAnswer, type PageReader, type TestServer } from '../../testing/index.js';

let server: TestServer;
let manager: Caller;
let reader: PageReader;
let caseId: string;
beforeAll(async () => {
  server = await testServer('2021-06-16');
  manager = callerOf(server.url, 'complaints-manager');
  reader = readerOf(server.url, 'complaints-manager');
});
afterAll(() => server.stop());
beforeEach(async () => {
  caseId = String((await manager.post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
  await manager.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
});

const day = (name: string, [year, month, day_]: readonly [number, number, number]) => ({ [`${name}-day`]: String(day_), [`${name}-month`]: String(month), [`${name}-year`]: String(year) });
const opened = (command: string) => reader.get(`/cases/${caseId}/${command}`);
const sent = (page: PageAnswer, command: string, answers: Readonly<Record<string, string>>) => reader.post(`/cases/${caseId}/${command}`, { ...hiddenFields(page), ...answers });
const acknowledgement = { ...day('sentOn', [2021, 6, 16]), method: 'EMAIL' };

describe('a form on a case that has gone on meanwhile', () => {
  it('is taken when what happened does not touch what it decides', async () => {
    const page = await opened('acknowledge');
    await manager.post(`/api/cases/${caseId}/commands/offer-advocacy`, { offeredTo: 'The child' });
    expect((await sent(page, 'acknowledge', acknowledgement)).status).toBe(303);
  });

  it('is shown again, as it was filled in, when it has become impossible', async () => {
    const page = await opened('acknowledge');
    await manager.post(`/api/cases/${caseId}/commands/withdraw-complaint`, { requestedOn: '2021-06-16', confirmedOn: '2021-06-16' });
    const answer = await sent(page, 'acknowledge', acknowledgement);
    expect([answer.status, hiddenFields(answer).revision]).toEqual([412, '3']);
    expect(answer.text).toContain('what you asked is no longer possible: The case has been withdrawn since 16 June 2021');
  });

  it('that says what was recorded meanwhile is told that it is already done', async () => {
    const [one, other] = [await opened('acknowledge'), await opened('acknowledge')];
    expect((await sent(one, 'acknowledge', acknowledgement)).status).toBe(303);
    const answer = await sent(other, 'acknowledge', acknowledgement);
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('This is already done')]);
  });

  it('sent twice, as by an impatient click, is done once and both lead on', async () => {
    const page = await opened('acknowledge');
    const answers = await Promise.all([sent(page, 'acknowledge', acknowledgement), sent(page, 'acknowledge', acknowledgement)]);
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(Array(2).fill([303, `/cases/${caseId}`]));
    expect((await manager.get(`/api/cases/${caseId}`)).body.revision).toBe(3);
  });
});

describe('a form that begins a history of its own', () => {
  it("records the Ombudsman's contact from a case, however far that has come", async () => {
    const page = await opened('record-lgsco-contact');
    expect(hiddenFields(page)).not.toHaveProperty('revision');
    const answer = await sent(page, 'record-lgsco-contact', { lgscoReference: '21 004 567', ...day('receivedOn', [2021, 6, 16]), initiatedBy: 'COMPLAINANT' });
    expect(answer.status).toBe(303);
    expect((await reader.get(answer.headers.get('location') ?? '')).text).toContain('21 004 567');
  });
});
