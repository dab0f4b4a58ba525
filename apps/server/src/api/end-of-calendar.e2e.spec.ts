import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, readerOf, testServer, type Complaints, type TestServer } from '../../testing/index.js';

describe('at the end of the loaded calendar (C8)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2028-07-03');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  const page = (path: string) => readerOf(server.url, 'complaints-manager').get(path);

  it('a plan that it does not reach is refused, and the case goes on', async () => {
    const caseId = await complaints.accepted('2028-07-03', 'ASC');
    const plan = (responsePeriodEndsOn: string) => complaints.give(caseId, 'agree-plan', { responsePeriodEndsOn, manner: 'By letter' });
    expect(await plan('2029-02-01')).toMatchObject({ status: 409, body: { code: 'ERR_CALENDAR_HORIZON', detail: expect.stringContaining('load the bank holidays for 2029') } });
    expect((await plan('2028-08-01')).status).toBe(201);
    expect(await complaints.deadline(caseId, 'ASC-6M')).toMatchObject({ dueOn: '2029-01-02', standing: { status: 'ON_TRACK' } });
  });

  it('a receipt is taken; in place of one date stands what to load, and all goes on when the year has turned', async () => {
    const caseId = await complaints.received('2028-12-20', 'CSC');
    expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: null, standing: { status: 'NOT_COMPUTABLE', missingYear: 2029 } });
    server.setTime('2029-01-15');
    expect((await page(`/cases/${caseId}`)).text).toContain('cannot be computed: load the holidays for 2029');
    expect([await page('/'), await page('/cases'), await page('/cases?status=overdue')].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await callerOf(server.url, 'complaints-manager').get('/api/cases')).status).toBe(200);
    await complaints.done(caseId, 'acknowledge', { sentOn: '2029-01-15', method: 'EMAIL' });
  });
});
