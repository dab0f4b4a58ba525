import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, stage1Response, testServer, type Complaints, type TestServer } from '../../testing/index.js';

const offer = { directorate: 'PEOPLE', rightToStage2Stated: true };

describe('Conflict Resolution Meetings over HTTP (domain 3.12; section 9 rows 77 and 78)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2021-07-05');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  const officer = (caseId: string, command: string, body: object) => complaints.give(caseId, command, body, 'case-worker');
  const caseOf = async (caseId: string) => (await callerOf(server.url, 'complaints-manager').get(`/api/cases/${caseId}`)).body;

  /** A complaint in Stage 1, and the meeting that was offered in it. */
  async function offered(procedure = 'CSC') {
    const caseId = await complaints.inStage1('2021-07-05', procedure);
    expect((await officer(caseId, 'offer-crm', offer)).status).toBe(201);
    const { facts } = await caseOf(caseId);
    return { caseId, meetingId: Object.keys((facts as { meetings: object }).meetings)[0] };
  }

  async function accepted() {
    const { caseId, meetingId } = await offered();
    await officer(caseId, 'record-crm-answer', { meetingId, accepted: true, answeredOn: '2021-07-05' });
    return { caseId, meetingId, plan: { meetingId, meetsOn: '2021-07-05', facilitatorId: 'F-1', facilitatorIsNotItsSubject: true, advocateInvited: true } };
  }

  it('offered, taken up, held and confirmed; the stage and its limit go on as they would have', async () => {
    const { caseId, meetingId, plan } = await accepted();
    await officer(caseId, 'schedule-crm', plan);
    await officer(caseId, 'record-crm-held', { meetingId, heldOn: '2021-07-05', attendees: ['Ann Smith', 'The team manager'] });
    expect((await officer(caseId, 'issue-stage-1-response', stage1Response('2021-07-05'))).status).toBe(201);
    expect((await complaints.give(caseId, 'escalate-to-stage-2', { requestedOn: '2021-07-05', requestForm: 'ORAL' })).status).toBe(201);
    const outcome = { meetingId, outcome: 'PARTLY_RESOLVED', agreedActions: [{ text: 'A call every Friday', dueOn: '2021-07-30' }], confirmationSentOn: '2021-07-05' };
    expect(await officer(caseId, 'record-crm-outcome', outcome)).toMatchObject({ status: 201, body: { state: 'S2_SETUP', events: ['CrmOutcomeRecorded'] } });
  });

  it.each(['CSC', 'CORPORATE'])('%s: five working days of silence let the offer lapse, at the instant they have passed', async (procedure) => {
    const { caseId, meetingId } = await offered(procedure);
    const code = procedure === 'CSC' ? 'CSC-CRM' : 'CORP-CRM';
    const limit = ((await caseOf(caseId)).deadlines as { code: string; dueOn: string }[]).find((each) => each.code === code);
    expect(limit).toMatchObject({ dueOn: '2021-07-12' });
    server.setTime('2021-07-13');
    expect(await officer(caseId, 'record-crm-answer', { meetingId, accepted: true, answeredOn: '2021-07-13' })).toMatchObject({ status: 409, body: { code: 'ERR_STATE', detail: expect.stringContaining('lapsed') } });
    const { body } = await callerOf(server.url, 'auditor').get(`/api/cases/${caseId}/history`);
    expect((body.events as { type: string }[]).find(({ type }) => type === 'CrmLapsed')).toMatchObject({ occurredAt: '2021-07-12T23:00:00.000Z' });
    server.setTime('2021-07-05');
  });

  it.each([
    ['in a directorate that does not try them', { directorate: 'OTHER' }, 'ERR_CRM_NOT_ELIGIBLE', 'directorate'],
    ['silent about the right to Stage 2', { rightToStage2Stated: false }, 'ERR_RESPONSE_INCOMPLETE', 'rightToStage2Stated'],
  ])('row 77: no offer %s', async (_, more, code, field) => {
    const caseId = await complaints.inStage1('2021-07-05', 'CORPORATE');
    expect(await officer(caseId, 'offer-crm', { ...offer, ...more })).toMatchObject({ status: 409, body: { code, field, cite: expect.stringContaining('trial') } });
  });

  it('row 77: no offer before the trial, nor after Stage 2 began', async () => {
    const early = await complaints.inStage1('2021-06-30', 'CSC');
    expect(await officer(early, 'offer-crm', offer)).toMatchObject({ status: 409, body: { code: 'ERR_CRM_NOT_ELIGIBLE', detail: expect.stringContaining('1 July 2021') } });
    const late = await complaints.inStage2('2021-07-05', 'CSC');
    expect(await officer(late, 'offer-crm', offer)).toMatchObject({ status: 409, body: { code: 'ERR_CRM_NOT_ELIGIBLE', detail: expect.stringContaining('Stage 2 was asked for on 5 July 2021') } });
  });

  it.each([
    ['the responder, in whatever spelling', { facilitatorId: 'sr-1' }, 'facilitatorId'],
    ['whom it is about', { facilitatorIsNotItsSubject: false }, 'facilitatorIsNotItsSubject'],
  ])('row 78: the facilitator is not %s', async (_, more, field) => {
    const { caseId, plan } = await accepted();
    expect(await officer(caseId, 'schedule-crm', { ...plan, ...more })).toMatchObject({ status: 409, body: { code: 'ERR_CONFLICT_OF_INTEREST', field } });
  });

  it('an offer that is taken back owes no answer any more', async () => {
    const { caseId, meetingId } = await offered();
    expect((await officer(caseId, 'cancel-crm', { meetingId, reason: 'The facilitator is ill' })).status).toBe(201);
    expect((await caseOf(caseId)).deadlines).toContainEqual(expect.objectContaining({ code: 'CSC-CRM', standing: expect.objectContaining({ status: 'CANCELLED' }) }));
  });

  it('a second offer waits for the first', async () => {
    const { caseId } = await offered();
    expect(await officer(caseId, 'offer-crm', offer)).toMatchObject({ status: 409, body: { code: 'ERR_ALREADY_DONE', detail: expect.stringContaining('5 July 2021') } });
  });
});
