import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, decision, ioReport, ipReport, testServer, type Complaints, type TestServer } from '../../testing/index.js';

const day = '2021-06-01';

describe('what is recorded makes sense, over HTTP', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer(day);
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  const manager = () => callerOf(server.url, 'complaints-manager');
  const finding = (pointId: string, is: string) => ({ pointId, finding: is });
  const decided = (pointId: string, is: string) => ({ ...finding(pointId, is), action: 'Apologise' });
  const adjudicate = (caseId: string, more: object) => complaints.give(caseId, 'issue-adjudication', { ...decision(day), rightToStage3Stated: true, ...more }, 'adjudicating-officer');

  it.each([
    ['on a point that does not exist', [finding('P1', 'UPHELD'), finding('P2', 'UPHELD')], 'nothing in this case is point 2'],
    ['twice on one point', [finding('P1', 'UPHELD'), finding('P1', 'UPHELD')], 'more than one finding on point 1'],
    ['contradictory on one point', [finding('P1', 'UPHELD'), finding('P1', 'NOT_UPHELD')], 'more than one finding on point 1'],
    ['on no point', [], 'no finding yet on point 1'],
  ])('findings %s are refused, of the investigator and in decisions alike', async (_, findings, says) => {
    const refused = { status: 409, body: { code: 'ERR_FINDING_MISSING', detail: expect.stringContaining(says) } };
    const caseId = await complaints.investigated(day, 'CSC');
    expect(await complaints.give(caseId, 'submit-report', { ...ioReport(day), findings }, 'investigating-officer')).toMatchObject(refused);
    const reported = await complaints.reported(day, 'CSC');
    const answer = await adjudicate(reported, { decisions: findings.map((each) => ({ ...each, action: 'Apologise' })), ...(findings.length === 0 ? { outcome: 'UPHELD' } : {}) });
    expect(answer).toMatchObject({ status: 409, body: { code: 'ERR_FINDING_MISSING', detail: expect.stringContaining(says.replace('finding', 'decision')) } });
  });

  it('the reports of the Independent Person name points that there are, each once at most', async () => {
    const caseId = await complaints.investigated(day, 'CSC');
    await complaints.give(caseId, 'submit-report', ioReport(day), 'investigating-officer');
    for (const findings of [[finding('P7', 'UPHELD')], [finding('P1', 'UPHELD'), finding('P1', 'NOT_UPHELD')]]) {
      expect((await complaints.give(caseId, 'submit-ip-report', { ...ipReport, findings }, 'independent-person')).body.code).toBe('ERR_FINDING_MISSING');
    }
  });

  it('the overall outcome follows from the decisions, and another is refused', async () => {
    const caseId = await complaints.reported(day, 'CSC');
    expect(await adjudicate(caseId, { outcome: 'NOT_UPHELD' })).toMatchObject({ status: 409, body: { code: 'ERR_REASON_CONTRADICTS_FACTS', field: 'outcome', detail: expect.stringContaining('upheld') } });
    expect((await adjudicate(caseId, { decisions: [decided('P1', 'PARTIALLY_UPHELD')] })).status).toBe(201);
    expect((await manager().get(`/api/cases/${caseId}`)).body.facts).toMatchObject({ completed: [{ stage: 1 }, { stage: 2, outcome: 'PARTIALLY_UPHELD' }] });
  });

  it('every recommendation is answered once, with the reason where it is not followed', async () => {
    const caseId = await complaints.reported(day, 'CSC');
    for (const recommendationAnswers of [[], [{ recommendationId: 'IO-R1', followed: false }], [{ recommendationId: 'IO-R1', followed: true }, { recommendationId: 'IO-R2', followed: true }]]) {
      expect((await adjudicate(caseId, { recommendationAnswers })).body.code).toBe('ERR_RESPONSE_INCOMPLETE');
    }
    expect((await adjudicate(caseId, { recommendationAnswers: [{ recommendationId: 'IO-R1', followed: false, reason: 'Done already' }] })).status).toBe(201);
  });

  it('a case is closed with the outcome of its last stage', async () => {
    const caseId = await complaints.adjudicated(day);
    const close = (outcome: string) => complaints.give(caseId, 'close-case', { outcome, complainantsWord: 'Enough' });
    expect(await close('NOT_UPHELD')).toMatchObject({ status: 409, body: { code: 'ERR_REASON_CONTRADICTS_FACTS', field: 'outcome' } });
    expect((await close('UPHELD')).status).toBe(201);
  });

  it('the Independent Person is consulted between the report of the panel and the answer to it', async () => {
    const caseId = await complaints.adjudicated(day);
    const clerk = (command: string, body: object) => complaints.give(caseId, command, body, 'panel-clerk');
    await complaints.give(caseId, 'request-panel', { requestedOn: day });
    await clerk('appoint-panel', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] });
    await clerk('set-panel-date', { panelOn: day });
    await clerk('circulate-papers', { sentOn: day });
    await clerk('record-panel-held', { heldOn: day, membersPresent: 3 });
    await clerk('issue-panel-report', { sentOn: day, text: 'The panel agrees.', findings: [], recommendations: [] });
    const answered = (independentPersonConsultedOn: string) => complaints.give(caseId, 'issue-authority-response',
      { sentOn: day, adjudicatorId: 'AO-1', independentPersonConsultedOn, recommendationAnswers: [], findingsNotAccepted: [], lgscoRightStated: true }, 'adjudicating-officer');
    expect(await answered('2019-06-01')).toMatchObject({ status: 409, body: { code: 'ERR_RESPONSE_INCOMPLETE', field: 'independentPersonConsultedOn' } });
    expect((await answered(day)).status).toBe(201);
  });

  it('25 December is no day for a panel, unless it is said why, nor for an answer that was agreed; no planned day has passed', async () => {
    const panel = await complaints.adjudicated('2021-12-01');
    await complaints.give(panel, 'request-panel', { requestedOn: '2021-12-01' });
    await complaints.give(panel, 'appoint-panel', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] }, 'panel-clerk');
    const panelOn = (on: string, more: object = {}) => complaints.give(panel, 'set-panel-date', { panelOn: on, ...more }, 'panel-clerk');
    expect(await panelOn('2021-12-25')).toMatchObject({ status: 409, body: { code: 'ERR_NON_WORKING_DAY', detail: expect.stringContaining('29 December 2021') } });
    expect((await panelOn('2021-11-30')).body.code).toBe('ERR_PAST_APPOINTMENT');
    expect((await panelOn('2021-12-25', { reason: 'All are free then' })).status).toBe(201);
    const adult = await complaints.accepted('2021-12-01', 'ASC');
    const agreed = (responsePeriodEndsOn: string) => complaints.give(adult, 'agree-plan', { responsePeriodEndsOn, manner: 'By letter' });
    expect((await agreed('2021-12-25')).body.code).toBe('ERR_NON_WORKING_DAY');
    expect((await agreed('2021-11-30')).body.code).toBe('ERR_PAST_APPOINTMENT');
    expect((await agreed('2021-12-24')).status).toBe(201);
  });

  it.each([['CORPORATE', /Council policy/, /SI 2006/], ['CSC', /SI 2006\/1738 reg 16/, /none/]])('a %s statement cites the law of its own procedure', async (procedure, cited, notCited) => {
    const caseId = await complaints.inStage2(day, procedure);
    const { status, body } = await complaints.give(caseId, 'agree-statement', { agreedOn: day, points: [{ text: 'The delay' }] });
    expect([status, body.code]).toEqual([409, 'ERR_STATEMENT_EMPTY']);
    expect(body.cite).toMatch(cited);
    expect(body.cite).not.toMatch(notCited);
  });

  it('one reference of the Ombudsman is one referral, however its digits are grouped, and is eight digits', async () => {
    const contact = (lgscoReference: string) => manager().post('/api/referrals', { lgscoReference, receivedOn: day, initiatedBy: 'COMPLAINANT' });
    expect((await contact('21 004 567')).status).toBe(201);
    for (const spelled of ['21004567', '21-004-567', ' 210 045 67 ', '21 004 567']) expect([spelled, (await contact(spelled)).body.code]).toEqual([spelled, 'ERR_DUPLICATE_REFERENCE']);
    expect((await manager().get('/api/cases/21-004-567')).body.facts).toMatchObject({ ombudsman: { lgscoReference: '21 004 567' } });
    for (const wrong of ['2100456', '210045678', 'LGSCO 21']) expect([wrong, (await contact(wrong)).body.code]).toEqual([wrong, 'ERR_VALIDATION']);
  });
});
