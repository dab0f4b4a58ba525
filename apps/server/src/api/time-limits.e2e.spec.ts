import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintsOn, ioReport, ipReport, readerOf, testServer, type Complaints, type TestServer } from '../../testing/index.js';

describe('time limits over HTTP (domain 2.5)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2021-06-01');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  const page = (path: string) => readerOf(server.url, 'complaints-manager').get(path);
  const suspend = (from: string, more: object = {}) => ({ suspendedOn: from, reason: 'TRIBUNAL', reviewOn: '2021-06-25', toldOn: from, ...more });
  const late = { backdatingReason: 'The file was with the solicitor' };

  /** An interview planned, held and its notes sent on one day. */
  async function heard(caseId: string, day: string): Promise<string> {
    await complaints.done(caseId, 'plan-interview', { interviewee: 'The manager', consentRecorded: true });
    const interviewId = String((await complaints.events(caseId)).findLast(({ type }) => type === 'InterviewPlanned')?.data.interviewId);
    await complaints.done(caseId, 'schedule-interview', { interviewId, scheduledFor: day });
    await complaints.done(caseId, 'record-interview-held', { interviewId, heldOn: day, independentPersonAttended: true });
    await complaints.done(caseId, 'draft-notes', { interviewId });
    await complaints.done(caseId, 'send-notes', { interviewId, sentOn: day, recipient: 'INTERVIEWEE' });
    return interviewId;
  }

  it('hears nobody after the report, so that no notes fall due when nothing waits for them, and the case can be read on', async () => {
    const caseId = await complaints.investigated('2021-06-07', 'CSC');
    await complaints.done(caseId, 'submit-report', ioReport('2021-06-07'), 'investigating-officer');
    expect(await complaints.give(caseId, 'plan-interview', { interviewee: 'The manager', consentRecorded: true }))
      .toMatchObject({ status: 409, body: { code: 'ERR_ORDER', detail: expect.stringContaining('reported on 7 June 2021') } });
    await complaints.done(caseId, 'submit-ip-report', ipReport, 'independent-person');
    server.setTime('2021-12-01');
    expect((await page(`/cases/${caseId}`)).status).toBe(200);
    expect(await complaints.deadline(caseId, 'CSC-S2-65')).toMatchObject({ standing: { status: 'BREACHED' } });
  });

  it('answers the silence on notes at the date that their letter said', async () => {
    const caseId = await complaints.investigated('2021-06-11', 'CSC');
    await heard(caseId, '2021-06-11');
    const [sent] = (await complaints.events(caseId)).filter(({ type }) => type === 'InterviewNotesSent');
    expect(sent?.data.dueOn).toBe('2021-06-18');
    expect(await complaints.deadline(caseId, 'CSC-NOTES')).toMatchObject({ dueOn: '2021-06-18' });
    server.setTime('2021-06-21');
    await complaints.done(caseId, 'suspend-clock', suspend('2021-06-21'));
    expect((await complaints.events(caseId)).find(({ type }) => type === 'InterviewNotesAgreed')?.data).toMatchObject({ agreement: 'DEEMED', agreedOn: '2021-06-18' });
  });

  it('grants no later date while the clock stands still, and none beyond the cap once it runs again', async () => {
    const caseId = await complaints.inStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-07');
    await complaints.done(caseId, 'suspend-clock', suspend('2021-06-07'));
    const extend = (to: string) => complaints.give(caseId, 'extend-deadline', { code: 'CSC-S1', to, reason: 'COMPLEX', noticeSentOn: '2021-06-07' });
    expect(await extend('2023-06-01')).toMatchObject({ status: 409, body: { code: 'ERR_STATE', detail: expect.stringContaining('Resume it first') } });
    server.setTime('2021-06-14');
    await complaints.done(caseId, 'resume-clock', { resumedOn: '2021-06-14' });
    expect(await extend('2023-06-01')).toMatchObject({ status: 409, body: { code: 'ERR_EXTENSION_CAP' } });
    expect((await extend('2021-06-28')).status).toBe(201);
    expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-28', extendedFrom: '2021-06-22' });
  });

  it('moves an extended date by a suspension entered after it, which covers no day on which a date was granted', async () => {
    const caseId = await complaints.inStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-10');
    await complaints.done(caseId, 'extend-deadline', { code: 'CSC-S1', to: '2021-06-22', reason: 'COMPLEX', noticeSentOn: '2021-06-10' });
    expect(await complaints.give(caseId, 'suspend-clock', suspend('2021-06-10'))).toMatchObject({ status: 409, body: { code: 'ERR_ORDER', detail: expect.stringContaining('11 June 2021') } });
    server.setTime('2021-06-15');
    await complaints.done(caseId, 'suspend-clock', suspend('2021-06-11', late));
    await complaints.done(caseId, 'resume-clock', { resumedOn: '2021-06-15' });
    // Friday 11th and Monday 14th are not counted.
    expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-24', extendedFrom: '2021-06-15' });
  });

  it('lets no late entry undo a breach: neither an extension nor a suspension from before, and a later one does not hide it', async () => {
    const caseId = await complaints.inStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-17');
    expect(await complaints.give(caseId, 'extend-deadline', { code: 'CSC-S1', to: '2021-06-29', reason: 'COMPLEX', noticeSentOn: '2021-06-14', effectiveDate: '2021-06-14', ...late }))
      .toMatchObject({ status: 409, body: { code: 'ERR_EXTENSION_AFTER_EXPIRY' } });
    expect(await complaints.give(caseId, 'suspend-clock', suspend('2021-06-10', late))).toMatchObject({ status: 409, body: { code: 'ERR_BREACH_RECORDED' } });
    await complaints.done(caseId, 'suspend-clock', suspend('2021-06-17'));
    expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-15', standing: { status: 'BREACHED', overdueBy: expect.any(Number) } });
  });

  it('counts as met what was done in time and entered after its breach was recorded', async () => {
    const caseId = await complaints.inStage1('2021-06-01', 'CSC');
    server.setTime('2021-06-17');
    await complaints.done(caseId, 'issue-stage-1-response', { sentOn: '2021-06-15', outcome: 'UPHELD', responseText: 'Yes.', rightToStage2Stated: true, ...late });
    expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2021-06-15', metOn: '2021-06-15', standing: { status: 'MET', recordedLate: true } });
    expect((await page(`/cases/${caseId}`)).text).toContain('recorded late');
  });

  it('makes no breach in the past by taking an adult answer up again', async () => {
    const caseId = await complaints.accepted('2021-06-01', 'ASC');
    await complaints.done(caseId, 'agree-plan', { responsePeriodEndsOn: '2021-06-30', manner: 'By letter' });
    await complaints.done(caseId, 'assign-responder', { responderId: 'SR-2' });
    server.setTime('2021-06-30');
    await complaints.done(caseId, 'issue-response', { sentOn: '2021-06-30', wellFounded: true, responseText: 'Yes.', lgscoRightStated: true });
    server.setTime('2022-03-01');
    await complaints.done(caseId, 'request-reconsideration', { grantedOn: '2022-03-01', reason: 'A letter was missed' });
    expect((await complaints.events(caseId)).map(({ type }) => type)).not.toContain('DeadlineBreached');
    expect([await complaints.deadline(caseId, 'ASC-PLAN'), await complaints.deadline(caseId, 'ASC-RECON')]).toMatchObject([
      { dueOn: '2021-06-30', standing: { status: 'MET' } }, { startOn: '2022-03-01', dueOn: '2022-04-05', standing: { status: 'ON_TRACK' } },
    ]);
  });
});
