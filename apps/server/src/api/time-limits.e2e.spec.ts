import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintOn, readerOf, testServer, type Answer, type TestServer } from '../../testing/index.js';

type Deadline = Readonly<Record<string, unknown>> & { readonly standing: object };

describe('time limits over HTTP (domain 2.5)', () => {
  let server: TestServer;
  beforeAll(async () => { server = await testServer('2021-06-01'); });
  afterAll(() => server.stop());

  const manager = () => callerOf(server.url, 'complaints-manager');
  const page = (path: string) => readerOf(server.url, 'complaints-manager').get(path);
  const give = (caseId: string, command: string, body: object): Promise<Answer> => manager().post(`/api/cases/${caseId}/commands/${command}`, body);
  const deadline = async (caseId: string, code: string): Promise<Deadline | undefined> =>
    ((await manager().get(`/api/cases/${caseId}`)).body.deadlines as readonly Deadline[]).find((each) => each.code === code);

  async function received(day: string, procedure: string): Promise<string> {
    server.setTime(day);
    const caseId = String((await manager().post('/api/representations', complaintOn(day))).body.caseId);
    await give(caseId, 'select-procedure', { procedure, reason: 'By its subject' });
    return caseId;
  }

  async function accepted(day: string, procedure: string): Promise<string> {
    const caseId = await received(day, procedure);
    await give(caseId, 'acknowledge', { sentOn: day, method: 'EMAIL' });
    await give(caseId, 'accept-representation', {});
    return caseId;
  }

  async function atStage1(day: string, procedure: string): Promise<string> {
    const caseId = await accepted(day, procedure);
    await give(caseId, 'start-stage-1', { responderId: 'SR-1' });
    return caseId;
  }

  const suspend = (from: string, more: object = {}) => ({ suspendedOn: from, reason: 'TRIBUNAL', reviewOn: '2021-06-25', toldOn: from, ...more });

  it('grants no later date while the clock stands still, and none beyond the cap once it runs again', async () => {
    const caseId = await atStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-07');
    await give(caseId, 'suspend-clock', suspend('2021-06-07'));
    const extend = (to: string) => give(caseId, 'extend-deadline', { code: 'CSC-S1', to, reason: 'COMPLEX', noticeSentOn: '2021-06-07' });
    expect(await extend('2023-06-01')).toMatchObject({ status: 409, body: { code: 'ERR_STATE', detail: expect.stringContaining('Resume it first') } });
    server.setTime('2021-06-14');
    await give(caseId, 'resume-clock', { resumedOn: '2021-06-14' });
    expect(await extend('2023-06-01')).toMatchObject({ status: 409, body: { code: 'ERR_EXTENSION_CAP' } });
    expect((await extend('2021-06-28')).status).toBe(201);
    expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-28', extendedFrom: '2021-06-22' });
  });

  it('lets no late entry undo a breach: neither an extension nor a suspension from before, and a later one does not hide it', async () => {
    const caseId = await atStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-17');
    const late = { backdatingReason: 'The file was with the solicitor' };
    expect(await give(caseId, 'extend-deadline', { code: 'CSC-S1', to: '2021-06-29', reason: 'COMPLEX', noticeSentOn: '2021-06-14', effectiveDate: '2021-06-14', ...late }))
      .toMatchObject({ status: 409, body: { code: 'ERR_EXTENSION_AFTER_EXPIRY' } });
    expect(await give(caseId, 'suspend-clock', suspend('2021-06-10', late))).toMatchObject({ status: 409, body: { code: 'ERR_BREACH_RECORDED' } });
    expect((await give(caseId, 'suspend-clock', suspend('2021-06-17'))).status).toBe(201);
    expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-15', standing: { status: 'BREACHED', overdueBy: expect.any(Number) } });
  });

  it('counts as met what was done in time and entered after its breach was recorded', async () => {
    const caseId = await atStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-17');
    await give(caseId, 'issue-stage-1-response', { sentOn: '2021-06-15', outcome: 'UPHELD', responseText: 'Yes.', rightToStage2Stated: true, backdatingReason: 'Entered late' });
    expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-15', metOn: '2021-06-15', standing: { status: 'MET', recordedLate: true } });
    expect((await page(`/cases/${caseId}`)).text).toContain('recorded late');
  });

  it('starts no clock twice: a parent asks for no sufficient interest, and Stage 2 is acknowledged once', async () => {
    const parent = await received('2021-06-01', 'CSC');
    server.setTime('2021-06-04');
    await give(parent, 'decide-sufficient-interest', { granted: false, reason: 'Asked in error', childViewsTaken: false, childTold: false });
    expect(await deadline(parent, 'CSC-S1')).toMatchObject({ startOn: '2021-06-01', dueOn: '2021-06-15' });

    const corporate = await atStage1('2026-05-05', 'CORPORATE');
    await give(corporate, 'issue-stage-1-response', { sentOn: '2026-05-05', outcome: 'UPHELD', responseText: 'Yes.', rightToStage2Stated: true });
    await give(corporate, 'escalate-to-stage-2', { requestedOn: '2026-05-05', requestForm: 'ORAL' });
    await give(corporate, 'acknowledge-stage-2', { sentOn: '2026-05-05' });
    server.setTime('2026-05-08');
    expect(await give(corporate, 'acknowledge-stage-2', { sentOn: '2026-05-08' })).toMatchObject({ status: 409, body: { code: 'ERR_ALREADY_DONE' } });
    expect(await deadline(corporate, 'CORP-S2')).toMatchObject({ startOn: '2026-05-05' });
  });

  describe('at the end of the loaded calendar (C8)', () => {
    it('refuses a plan it does not reach and goes on', async () => {
      const caseId = await accepted('2028-07-03', 'ASC');
      const plan = (responsePeriodEndsOn: string) => give(caseId, 'agree-plan', { responsePeriodEndsOn, manner: 'By letter' });
      expect(await plan('2029-02-01')).toMatchObject({ status: 409, body: { code: 'ERR_CALENDAR_HORIZON', detail: expect.stringContaining('load the bank holidays for 2029') } });
      expect((await plan('2028-08-01')).status).toBe(201);
      expect(await deadline(caseId, 'ASC-6M')).toMatchObject({ dueOn: '2029-01-02', standing: { status: 'ON_TRACK' } });
    });

    it('takes a receipt, says in place of one date what to load, and goes on when the year has turned', async () => {
      const caseId = await received('2028-12-20', 'CSC');
      expect(await deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: null, standing: { status: 'NOT_COMPUTABLE', missingYear: 2029 } });
      server.setTime('2029-01-15');
      expect((await page(`/cases/${caseId}`)).text).toContain('cannot be computed: load the holidays for 2029');
      expect([await page('/'), await page('/cases'), await page('/cases?status=overdue')].map(({ status }) => status)).toEqual([200, 200, 200]);
      expect((await manager().get('/api/cases')).status).toBe(200);
      expect((await give(caseId, 'acknowledge', { sentOn: '2029-01-15', method: 'EMAIL' })).status).toBe(201);
    });
  });
});
