import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, readerOf, stage1Response, testServer, type Complaints, type TestServer } from '../../testing/index.js';

describe('requests and ways out over HTTP', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2021-06-01');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  const caseOf = async (caseId: string) => (await callerOf(server.url, 'complaints-manager').get(`/api/cases/${caseId}`)).body;
  const deadline = async (caseId: string, code: string) => ((await caseOf(caseId)).deadlines as { code: string; startOn: string; dueOn: string }[]).find((each) => each.code === code);
  const refusedPanel = (requestedOn: string) => ({ requestedOn, reasonsGiven: 'She was ill', explanation: 'Too late all the same' });
  const refusedStage2 = (requestedOn: string, more: object = {}) => ({ requestedOn, ground: 'LATE_REQUEST', explanation: 'Too late', lgscoRightStated: true, ...more });

  describe('a request is judged by its own date (domain 3.2.2 C5, C6, C17, C18)', () => {
    it('no panel asked for in time is refused by waiting, and it is granted without a waiver', async () => {
      const caseId = await complaints.adjudicated('2021-06-01');
      server.setTime('2021-08-02');
      expect(await complaints.give(caseId, 'refuse-panel', refusedPanel('2021-06-28'))).toMatchObject({ status: 409, body: { code: 'ERR_INVALID_REFUSAL_GROUND', detail: expect.stringContaining('until 29 June 2021') } });
      expect((await complaints.give(caseId, 'refuse-panel', refusedPanel('2021-06-30'))).status).toBe(201);
      const inTime = await complaints.adjudicated('2021-06-01');
      server.setTime('2021-07-05');
      expect((await complaints.give(inTime, 'request-panel', { requestedOn: '2021-06-29', backdatingReason: 'Her letter lay in another office' })).status).toBe(201);
    });

    it.each([['CSC', '2021-06-29'], ['CORPORATE', '2021-06-29']])('%s: Stage 2 is not refused as late the day after the response, nor later when it was asked for in time', async (procedure, lastDay) => {
      const caseId = await complaints.answered('2021-06-01', procedure);
      server.setTime('2021-06-02');
      expect(await complaints.give(caseId, 'refuse-escalation', refusedStage2('2021-06-02'))).toMatchObject({ status: 409, body: { code: 'ERR_INVALID_REFUSAL_GROUND', field: 'ground' } });
      server.setTime('2021-07-30');
      expect(await complaints.give(caseId, 'refuse-escalation', refusedStage2(lastDay))).toMatchObject({ status: 409, body: { code: 'ERR_INVALID_REFUSAL_GROUND', detail: expect.stringContaining('29 June 2021') } });
      expect(await complaints.give(caseId, 'refuse-escalation', refusedStage2('2021-06-30', { ground: 'NO_NEW_EVIDENCE' }))).toMatchObject({ status: 409, body: { code: 'ERR_INVALID_REFUSAL_GROUND' } });
      expect(await complaints.give(caseId, 'refuse-escalation', refusedStage2('2021-06-30', { lgscoRightStated: false }))).toMatchObject({ status: 409, body: { code: 'ERR_REJECTION_INCOMPLETE' } });
      expect((await complaints.give(caseId, 'refuse-escalation', refusedStage2('2021-06-30'))).status).toBe(201);
    });

    it('Stage 2 asked for before the right to it keeps its date and counts from the first day of the right', async () => {
      const caseId = await complaints.inStage1('2021-06-01', 'CSC');
      server.setTime('2021-06-07');
      expect(await complaints.give(caseId, 'escalate-to-stage-2', { requestedOn: '2021-06-07', requestForm: 'ORAL' })).toMatchObject({ status: 409, body: { code: 'ERR_STAGE1_OPEN' } });
      server.setTime('2021-06-09');
      await complaints.give(caseId, 'issue-stage-1-response', stage1Response('2021-06-09'));
      expect((await complaints.give(caseId, 'escalate-to-stage-2', { requestedOn: '2021-06-07', requestForm: 'ORAL' })).status).toBe(201);
      expect((await caseOf(caseId)).facts).toMatchObject({ stage2: { requestedOn: '2021-06-07', countsFrom: '2021-06-09', route: 'AFTER_RESPONSE' } });
      expect(await deadline(caseId, 'CSC-S2-OMB')).toMatchObject({ startOn: '2021-06-09' });
    });
  });

  describe('no dead end and no wrong exit (domain 3.1 row 2, 3.2.2 C23, 3.13 R4, 3.14.1)', () => {
    it('another procedure before acceptance, where an acknowledgement already sent stands; none after it, and the suspension is not lost', async () => {
      const caseId = await complaints.received('2021-06-01', 'CSC');
      await complaints.give(caseId, 'acknowledge', { sentOn: '2021-06-01', method: 'EMAIL' });
      expect(await complaints.give(caseId, 'select-procedure', { procedure: 'CORPORATE', reason: 'A road' }, 'case-worker')).toMatchObject({ status: 201, body: { state: 'ACKNOWLEDGED' } });
      await complaints.give(caseId, 'accept-representation', {});
      await complaints.give(caseId, 'suspend-clock', { suspendedOn: '2021-06-01', reason: 'TRIBUNAL', reviewOn: '2021-06-25', toldOn: '2021-06-01' });
      expect(await complaints.give(caseId, 'select-procedure', { procedure: 'CSC', reason: 'A child' }, 'case-worker'))
        .toMatchObject({ status: 409, body: { code: 'ERR_MOVE_NOT_ALLOWED', detail: expect.stringContaining('Complaints Manager') } });
      expect(await caseOf(caseId)).toMatchObject({ suspended: true });
    });

    it('sufficient interest is decided once, for another person, and without it the rejection follows', async () => {
      const words = { explanation: 'Not close to the child', signpostedTo: 'The police', lgscoRightStated: true };
      const decision = (granted: boolean) => ({ granted, reason: 'What is known of them', childViewsTaken: true, childTold: true });
      const decide = (caseId: string, body: object) => complaints.give(caseId, 'decide-sufficient-interest', body);
      expect(await decide(await complaints.received('2021-06-01', 'CSC'), decision(true))).toMatchObject({ status: 409, body: { code: 'ERR_STATE' } });
      const stranger = await complaints.received('2021-06-01', 'CSC', { complainantType: 'OTHER_PERSON' });
      expect((await decide(stranger, decision(false))).body.code).toBe('ERR_REJECTION_INCOMPLETE');
      expect(await decide(stranger, { ...decision(false), ...words })).toMatchObject({ status: 201, body: { state: 'REJECTED', events: ['SufficientInterestDecided', 'RepresentationRejected'] } });
      const grandmother = await complaints.received('2021-06-01', 'CSC', { complainantType: 'OTHER_PERSON' });
      expect((await decide(grandmother, decision(true))).status).toBe(201);
      expect((await decide(grandmother, { ...decision(false), ...words })).body.code).toBe('ERR_ALREADY_DONE');
      expect((await complaints.give(await complaints.received('2021-06-01', 'CORPORATE', { complainantType: 'OTHER_PERSON' }), 'accept-representation', {})).status).toBe(201);
    });

    it.each(['CSC', 'CORPORATE'])('%s: no closing inside the window without the word of the complainant', async (procedure) => {
      const caseId = await complaints.answered('2021-06-01', procedure);
      server.setTime('2021-06-29');
      expect(await complaints.give(caseId, 'close-case', { outcome: 'NOT_UPHELD' })).toMatchObject({ status: 409, body: { code: 'ERR_WINDOW_OPEN', field: 'complainantsWord', detail: expect.stringContaining('29 June 2021') } });
      expect((await complaints.give(caseId, 'close-case', { outcome: 'NOT_UPHELD', complainantsWord: 'She will not go on.' })).status).toBe(201);
      const other = await complaints.answered('2021-06-01', procedure);
      server.setTime('2021-06-30');
      expect((await complaints.give(other, 'close-case', { outcome: 'NOT_UPHELD' })).status).toBe(201);
    });

    it('no closing while something is unanswered', async () => {
      const caseId = await complaints.inStage2('2021-06-01', 'CSC');
      expect(await complaints.give(caseId, 'close-case', { outcome: 'NOT_UPHELD', complainantsWord: 'Enough' })).toMatchObject({ status: 409, body: { code: 'ERR_OPEN_WORK', detail: expect.stringContaining('Stage 2') } });
    });

    it('no withdrawing after the last answer: neither offered nor taken', async () => {
      const caseId = await complaints.adjudicated('2021-06-01');
      expect(await complaints.give(caseId, 'withdraw-complaint', { requestedOn: '2021-06-01', confirmedOn: '2021-06-01' })).toMatchObject({ status: 409, body: { code: 'ERR_STATE', detail: expect.stringContaining('It was answered on 1 June 2021') } });
      expect((await readerOf(server.url, 'complaints-manager').get(`/cases/${caseId}`)).text).not.toContain('withdraw-complaint');
    });

    it('no panel on another day than was set, and no papers lost', async () => {
      const caseId = await complaints.adjudicated('2021-06-01');
      const clerk = (command: string, body: object) => complaints.give(caseId, command, body, 'panel-clerk');
      await complaints.give(caseId, 'request-panel', { requestedOn: '2021-06-01' });
      await clerk('appoint-panel', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] });
      await clerk('set-panel-date', { panelOn: '2021-06-21' });
      server.setTime('2021-06-22');
      expect(await clerk('record-panel-held', { heldOn: '2021-06-22', membersPresent: 3 })).toMatchObject({ status: 409, body: { code: 'ERR_ORDER', detail: expect.stringContaining('21 June 2021') } });
      expect((await clerk('set-panel-date', { panelOn: '2021-06-22', reason: 'The chair was ill' })).status).toBe(201);
      expect(await clerk('record-panel-held', { heldOn: '2021-06-22', membersPresent: 3 })).toMatchObject({ status: 409, body: { code: 'ERR_ORDER', field: 'withoutPapersReason' } });
      expect((await clerk('circulate-papers', { sentOn: '2021-06-21', backdatingReason: 'Entered late' })).status).toBe(201);
      expect((await clerk('record-panel-held', { heldOn: '2021-06-22', membersPresent: 3 })).status).toBe(201);
      expect((await caseOf(caseId)).facts).toMatchObject({ stage3: { papersSentOn: '2021-06-21', panelHeldOn: '2021-06-22' } });
    });

    it('an answer sent before a suspension and entered after it is taken', async () => {
      const caseId = await complaints.inStage1('2021-06-01', 'CSC');
      server.setTime('2021-06-10');
      await complaints.give(caseId, 'suspend-clock', { suspendedOn: '2021-06-10', reason: 'TRIBUNAL', reviewOn: '2021-06-25', toldOn: '2021-06-10' });
      server.setTime('2021-06-11');
      expect((await complaints.give(caseId, 'issue-stage-1-response', { ...stage1Response('2021-06-09'), backdatingReason: 'Entered late' })).status).toBe(201);
      expect((await caseOf(caseId)).facts).toMatchObject({ completed: [{ stage: 1, completedOn: '2021-06-09', within: true, elapsedNetWd: 6 }] });
    });
  });
});
