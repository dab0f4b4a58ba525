import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, stage1Response, testServer, type Complaints, type TestServer } from '../../testing/index.js';

/** The earlier act is on the second day; the later one is given on the third, dated the first. */
const [before, on, after] = ['2021-06-09', '2021-06-10', '2021-06-11'];
const late = { backdatingReason: 'Entered late' };

interface Pair {
  /** A case, or a referral, brought to where the earlier act was done on the second day. */
  readonly given: (complaints: Complaints, server: TestServer) => Promise<string>;
  readonly later: string;
  readonly dated: (day: string) => object;
  /** The act that the later one waits for, as the refusal names it. */
  readonly waitsFor: string;
}

/** An interview brought so far that its next step is the one asked for; all on the second day. */
async function interviewUntil(complaints: Complaints, server: TestServer, last: string): Promise<string> {
  const caseId = await complaints.inStage2(before, 'CSC');
  server.setTime(on);
  await complaints.done(caseId, 'plan-interview', { interviewee: 'The manager', consentRecorded: true });
  const steps: readonly (readonly [command: string, body: object])[] = [
    ['schedule-interview', { scheduledFor: on }], ['record-interview-held', { heldOn: on, independentPersonAttended: true }], ['draft-notes', {}],
    ['send-notes', { sentOn: on, recipient: 'INTERVIEWEE' }], ['challenge-notes', { challengedOn: on, changes: 'I said more' }], ['revise-notes', {}],
  ];
  const interviewId = await interviewOf(complaints, caseId);
  for (const [command, body] of steps.slice(0, steps.findIndex(([command]) => command === last) + 1)) await complaints.done(caseId, command, { interviewId, ...body });
  return caseId;
}

async function interviewOf(complaints: Complaints, caseId: string): Promise<string> {
  return String((await complaints.events(caseId)).findLast(({ type }) => type === 'InterviewPlanned')?.data.interviewId);
}

async function draftDecisionReceived(complaints: Complaints, server: TestServer): Promise<string> {
  server.setTime(before);
  const { body: { caseId } } = await callerOf(server.url, 'complaints-manager').post('/api/referrals', { lgscoReference: nextReference(), receivedOn: before, initiatedBy: 'COMPLAINANT' });
  await complaints.done(String(caseId), 'record-investigation-start', { receivedOn: before });
  server.setTime(on);
  return complaints.done(String(caseId), 'record-draft-decision', { receivedOn: on });
}

let references = 0;
const nextReference = (): string => `21 000 ${String((references += 1)).padStart(3, '0')}`;

const pairs: Readonly<Record<string, Pair>> = {
  'a statement agreed before it was drafted': {
    given: async (complaints, server) => {
      const caseId = await complaints.inStage2(before, 'CSC');
      server.setTime(on);
      return complaints.done(caseId, 'record-statement-draft', { sentOn: on, points: [{ text: 'The delay' }] });
    },
    later: 'agree-statement', dated: (agreedOn) => ({ agreedOn, points: [{ text: 'The delay' }] }), waitsFor: 'the last draft of the statement was sent',
  },
  'an interview held before it was planned': {
    given: (complaints, server) => interviewUntil(complaints, server, 'schedule-interview'),
    later: 'record-interview-held', dated: (heldOn) => ({ heldOn, independentPersonAttended: true }), waitsFor: 'the day of the interview was set',
  },
  'notes sent before they were drafted': {
    given: (complaints, server) => interviewUntil(complaints, server, 'draft-notes'),
    later: 'send-notes', dated: (sentOn) => ({ sentOn, recipient: 'INTERVIEWEE' }), waitsFor: 'the notes were drafted',
  },
  'a second round before the first was challenged': {
    given: (complaints, server) => interviewUntil(complaints, server, 'revise-notes'),
    later: 'send-notes', dated: (sentOn) => ({ sentOn, recipient: 'INTERVIEWEE' }), waitsFor: 'the notes were revised',
  },
  'notes finalised before they were challenged': {
    given: (complaints, server) => interviewUntil(complaints, server, 'challenge-notes'),
    later: 'finalise-with-comments', dated: (effectiveDate) => ({ reason: 'Not what was said', effectiveDate }), waitsFor: 'the notes were challenged',
  },
  'Stage 1 before it was accepted': {
    given: (complaints) => complaints.accepted(on, 'CSC'),
    later: 'start-stage-1', dated: (effectiveDate) => ({ responderId: 'SR-1', effectiveDate }), waitsFor: 'it was accepted',
  },
  'withdrawn from Stage 2 before it began': {
    given: async (complaints, server) => {
      const caseId = await complaints.inStage1(before, 'CSC');
      server.setTime(on);
      await complaints.done(caseId, 'issue-stage-1-response', stage1Response(on));
      return complaints.done(caseId, 'escalate-to-stage-2', { requestedOn: on, requestForm: 'WRITTEN' });
    },
    later: 'withdraw-complaint', dated: (requestedOn) => ({ requestedOn, confirmedOn: after }), waitsFor: 'Stage 2 began',
  },
  "the Ombudsman's draft decision commented on before it came": {
    given: draftDecisionReceived, later: 'comment-on-draft', dated: (commentedOn) => ({ commentedOn }), waitsFor: "the Ombudsman's draft decision",
  },
  "the Ombudsman's decision before its draft": {
    given: draftDecisionReceived, later: 'record-decision', dated: (decidedOn) => ({ decidedOn, outcome: 'NOT_UPHELD', remedies: [] }), waitsFor: "the Ombudsman's draft decision",
  },
};

describe('facts keep their order over HTTP (domain 2.6 B4)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer(before);
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  it.each(Object.entries(pairs))('%s is refused, named with its day and written nowhere; on that day it is taken', async (_, { given, later, dated, waitsFor }) => {
    const caseId = await given(complaints, server);
    const interviewId = await interviewOf(complaints, caseId);
    const give = (day: string) => complaints.give(caseId, later, { ...dated(day), ...(interviewId === 'undefined' ? {} : { interviewId }), ...late });
    server.setTime(after);
    const { length } = await complaints.events(caseId);
    expect(await give(before)).toMatchObject({ status: 409, body: { code: 'ERR_ORDER', detail: expect.stringContaining(`${waitsFor} (10 June 2021)`) } });
    expect(await complaints.events(caseId)).toHaveLength(length);
    expect(await give(on)).toMatchObject({ status: 201 });
  });
});
