import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, testServer, type Complaints, type TestServer } from '../../testing/index.js';

describe('clocks start, move and end as their row says (domain 3.2.4, 3.3, 3.4, 3.8)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2021-06-01');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  it('a parent asks for no sufficient interest, granted or refused', async () => {
    const caseId = await complaints.received('2021-06-01', 'CSC');
    server.setTime('2021-06-04');
    await complaints.give(caseId, 'decide-sufficient-interest', { granted: false, reason: 'Asked in error', childViewsTaken: false, childTold: false });
    expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ startOn: '2021-06-01', dueOn: '2021-06-15' });
  });

  it('Stage 2 is acknowledged once', async () => {
    const caseId = await complaints.inStage2('2026-05-05', 'CORPORATE');
    await complaints.done(caseId, 'acknowledge-stage-2', { sentOn: '2026-05-05' });
    server.setTime('2026-05-08');
    expect(await complaints.give(caseId, 'acknowledge-stage-2', { sentOn: '2026-05-08' })).toMatchObject({ status: 409, body: { code: 'ERR_ALREADY_DONE' } });
    expect(await complaints.deadline(caseId, 'CORP-S2')).toMatchObject({ startOn: '2026-05-05' });
  });

  it('the papers are owed until the panel has met, with them or without', async () => {
    const caseId = await complaints.adjudicated('2021-06-07');
    await complaints.done(caseId, 'request-panel', { requestedOn: '2021-06-07' });
    await complaints.done(caseId, 'appoint-panel', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] });
    await complaints.done(caseId, 'set-panel-date', { panelOn: '2021-06-28' });
    expect(await complaints.deadline(caseId, 'CSC-S3-PAPERS')).toMatchObject({ startOn: '2021-06-07', dueOn: '2021-06-14' });
    server.setTime('2021-06-28');
    await complaints.done(caseId, 'record-panel-held', { heldOn: '2021-06-28', membersPresent: 3, withoutPapersReason: 'Read out' });
    server.setTime('2021-08-02');
    expect(await complaints.deadline(caseId, 'CSC-S3-PAPERS')).toMatchObject({ dueOn: '2021-06-14', standing: { status: 'CANCELLED' } });
    expect((await complaints.events(caseId)).filter(({ type, data }) => type === 'DeadlineBreached' && data.code === 'CSC-S3-PAPERS')).toHaveLength(1);
  });

  it('each enquiry of the Ombudsman is a clock of its own, with its own breach', async () => {
    server.setTime('2021-06-01');
    const { body } = await callerOf(server.url, 'complaints-manager').post('/api/referrals', { lgscoReference: '21 000 001', receivedOn: '2021-06-01', initiatedBy: 'COMPLAINANT' });
    const referralId = String(body.caseId);
    await complaints.done(referralId, 'record-investigation-start', { receivedOn: '2021-06-01', dueOn: '2021-06-15' });
    server.setTime('2021-06-21');
    await complaints.done(referralId, 'record-investigation-start', { receivedOn: '2021-06-21', dueOn: '2021-06-30' });
    server.setTime('2021-07-05');
    await complaints.done(referralId, 'respond-to-enquiry', { answeredOn: '2021-07-05' });
    expect((await complaints.events(referralId)).filter(({ type }) => type === 'DeadlineBreached').map(({ data }) => [data.deadlineId, data.dueOn])).toEqual([
      ['LG-ENQ:1', '2021-06-15'], ['LG-ENQ:2', '2021-06-30'],
    ]);
  });
});
