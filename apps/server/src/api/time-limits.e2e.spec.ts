import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, readerOf, testServer, type Complaints, type TestServer } from '../../testing/index.js';

type Deadline = Readonly<Record<string, unknown>> & { readonly standing: object };

describe('time limits over HTTP (domain 2.5)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2021-06-01');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  const manager = () => callerOf(server.url, 'complaints-manager');
  const page = (path: string) => readerOf(server.url, 'complaints-manager').get(path);
  const deadline = async (caseId: string, code: string): Promise<Deadline | undefined> =>
    ((await manager().get(`/api/cases/${caseId}`)).body.deadlines as readonly Deadline[]).find((each) => each.code === code);

  const suspend = (from: string, more: object = {}) => ({ suspendedOn: from, reason: 'TRIBUNAL', reviewOn: '2021-06-25', toldOn: from, ...more });

  it('grants no later date while the clock stands still, and none beyond the cap once it runs again', async () => {
    const caseId = await complaints.inStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-07');
    await complaints.give(caseId, 'suspend-clock', suspend('2021-06-07'));
    const extend = (to: string) => complaints.give(caseId, 'extend-deadline', { code: 'CSC-S1', to, reason: 'COMPLEX', noticeSentOn: '2021-06-07' });
    expect(await extend('2023-06-01')).toMatchObject({ status: 409, body: { code: 'ERR_STATE', detail: expect.stringContaining('Resume it first') } });
    server.setTime('2021-06-14');
    await complaints.give(caseId, 'resume-clock', { resumedOn: '2021-06-14' });
    expect(await extend('2023-06-01')).toMatchObject({ status: 409, body: { code: 'ERR_EXTENSION_CAP' } });
    expect((await extend('2021-06-28')).status).toBe(201);
    expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-28', extendedFrom: '2021-06-22' });
  });

  it('lets no late entry undo a breach: neither an extension nor a suspension from before, and a later one does not hide it', async () => {
    const caseId = await complaints.inStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-17');
    const late = { backdatingReason: 'The file was with the solicitor' };
    expect(await complaints.give(caseId, 'extend-deadline', { code: 'CSC-S1', to: '2021-06-29', reason: 'COMPLEX', noticeSentOn: '2021-06-14', effectiveDate: '2021-06-14', ...late }))
      .toMatchObject({ status: 409, body: { code: 'ERR_EXTENSION_AFTER_EXPIRY' } });
    expect(await complaints.give(caseId, 'suspend-clock', suspend('2021-06-10', late))).toMatchObject({ status: 409, body: { code: 'ERR_BREACH_RECORDED' } });
    expect((await complaints.give(caseId, 'suspend-clock', suspend('2021-06-17'))).status).toBe(201);
    expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-15', standing: { status: 'BREACHED', overdueBy: expect.any(Number) } });
  });

  it('counts as met what was done in time and entered after its breach was recorded', async () => {
    const caseId = await complaints.inStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-17');
    await complaints.give(caseId, 'issue-stage-1-response', { sentOn: '2021-06-15', outcome: 'UPHELD', responseText: 'Yes.', rightToStage2Stated: true, backdatingReason: 'Entered late' });
    expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-15', metOn: '2021-06-15', standing: { status: 'MET', recordedLate: true } });
    expect((await page(`/cases/${caseId}`)).text).toContain('recorded late');
  });

  it('starts no clock twice: a parent asks for no sufficient interest, and Stage 2 is acknowledged once', async () => {
    const parent = await complaints.received('2021-06-01', 'CSC');
    server.setTime('2021-06-04');
    await complaints.give(parent, 'decide-sufficient-interest', { granted: false, reason: 'Asked in error', childViewsTaken: false, childTold: false });
    expect(await deadline(parent, 'CSC-S1')).toMatchObject({ startOn: '2021-06-01', dueOn: '2021-06-15' });

    const corporate = await complaints.inStage1('2026-05-05', 'CORPORATE');
    await complaints.give(corporate, 'issue-stage-1-response', { sentOn: '2026-05-05', outcome: 'UPHELD', responseText: 'Yes.', rightToStage2Stated: true });
    await complaints.give(corporate, 'escalate-to-stage-2', { requestedOn: '2026-05-05', requestForm: 'ORAL' });
    await complaints.give(corporate, 'acknowledge-stage-2', { sentOn: '2026-05-05' });
    server.setTime('2026-05-08');
    expect(await complaints.give(corporate, 'acknowledge-stage-2', { sentOn: '2026-05-08' })).toMatchObject({ status: 409, body: { code: 'ERR_ALREADY_DONE' } });
    expect(await deadline(corporate, 'CORP-S2')).toMatchObject({ startOn: '2026-05-05' });
  });

  describe('at the end of the loaded calendar (C8)', () => {
    it('refuses a plan it does not reach and goes on', async () => {
      const caseId = await complaints.accepted('2028-07-03', 'ASC');
      const plan = (responsePeriodEndsOn: string) => complaints.give(caseId, 'agree-plan', { responsePeriodEndsOn, manner: 'By letter' });
      expect(await plan('2029-02-01')).toMatchObject({ status: 409, body: { code: 'ERR_CALENDAR_HORIZON', detail: expect.stringContaining('load the bank holidays for 2029') } });
      expect((await plan('2028-08-01')).status).toBe(201);
      expect(await deadline(caseId, 'ASC-6M')).toMatchObject({ dueOn: '2029-01-02', standing: { status: 'ON_TRACK' } });
    });

    it('takes a receipt, says in place of one date what to load, and goes on when the year has turned', async () => {
      const caseId = await complaints.received('2028-12-20', 'CSC');
      expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: null, standing: { status: 'NOT_COMPUTABLE', missingYear: 2029 } });
      server.setTime('2029-01-15');
      expect((await page(`/cases/${caseId}`)).text).toContain('cannot be computed: load the holidays for 2029');
      expect([await page('/'), await page('/cases'), await page('/cases?status=overdue')].map(({ status }) => status)).toEqual([200, 200, 200]);
      expect((await manager().get('/api/cases')).status).toBe(200);
      expect((await complaints.give(caseId, 'acknowledge', { sentOn: '2029-01-15', method: 'EMAIL' })).status).toBe(201);
    });
  });
});
