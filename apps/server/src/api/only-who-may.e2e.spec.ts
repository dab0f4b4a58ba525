import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, decision, ioReport, ipReport, registerMember, testServer, type Answer, type Complaints, type TestServer } from '../../testing/index.js';

const day = '2021-06-01';

/** Each command that names a person: where a case stands for it, who gives it, and the body with somebody in that part. */
interface Named { readonly at: (complaints: Complaints, procedure: string) => Promise<string>; readonly by: string; readonly body: (id: string) => object }

const commands: Readonly<Record<string, Named>> = {
  'assign-investigator': { at: (complaints, procedure) => complaints.inStage2(day, procedure), by: 'complaints-manager', body: (poolMemberId) => ({ poolMemberId }) },
  'assign-independent-person': { at: (complaints, procedure) => complaints.inStage2(day, procedure), by: 'complaints-manager', body: (poolMemberId) => ({ poolMemberId }) },
  'submit-report': { at: (complaints, procedure) => complaints.investigated(day, procedure), by: 'investigating-officer', body: (investigatorId) => ({ ...ioReport(day), investigatorId }) },
  'submit-ip-report': { at: reportedByInvestigator, by: 'independent-person', body: (independentPersonId) => ({ ...ipReport, independentPersonId }) },
  'issue-adjudication': { at: (complaints) => complaints.reported(day, 'CSC'), by: 'adjudicating-officer', body: (adjudicatorId) => ({ ...decision(day), rightToStage3Stated: true, adjudicatorId }) },
  'issue-stage-2-response': { at: (complaints) => complaints.reported(day, 'CORPORATE'), by: 'adjudicating-officer', body: (adjudicatorId) => ({ ...decision(day), lgscoRightStated: true, responseText: 'Yes.', adjudicatorId }) },
  'appoint-panel': { at: panelRequested, by: 'panel-clerk', body: (id) => ({ chairId: 'PN-1', memberIds: ['PN-2', id] }) },
  'issue-authority-response': { at: panelReported, by: 'adjudicating-officer', body: (adjudicatorId) => ({ ...answerToPanel, adjudicatorId }) },
};
const answerToPanel = { sentOn: day, independentPersonConsultedOn: day, recommendationAnswers: [], findingsNotAccepted: [], lgscoRightStated: true };

/** [procedure, command, who has another part in the case, the code of the refusal] (domain 3.10.2, C14 to C16, C22, R1) */
const kept: readonly (readonly [procedure: string, command: string, who: string, code: string])[] = [
  ...['CSC', 'CORPORATE'].flatMap((procedure) => [
    [procedure, 'assign-investigator', 'SR-1', 'ERR_INVESTIGATOR_NOT_INDEPENDENT'] as const,
    [procedure, 'assign-independent-person', 'SR-1', 'ERR_NOT_INDEPENDENT_PERSON'] as const,
    ...['IO-2', 'IP-1', 'SR-1'].map((who) => [procedure, 'submit-report', who, 'ERR_NOT_ASSIGNED'] as const),
  ]),
  ...['IO-1', 'IP-2', 'SR-1'].map((who) => ['CSC', 'submit-ip-report', who, 'ERR_NOT_ASSIGNED'] as const),
  ...['SR-1', 'IO-1', 'IP-1'].map((who) => ['CSC', 'issue-adjudication', who, 'ERR_NOT_IMPARTIAL'] as const),
  ...['SR-1', 'IO-1'].map((who) => ['CORPORATE', 'issue-stage-2-response', who, 'ERR_NOT_IMPARTIAL'] as const),
  ...['SR-1', 'IO-1', 'IP-1', 'AO-1'].map((who) => ['CSC', 'appoint-panel', who, 'ERR_PANEL_NOT_INDEPENDENT'] as const),
  ['CSC', 'appoint-panel', 'PN-1', 'ERR_PANEL_COMPOSITION'],
  ...['SR-1', 'IO-1', 'IP-1', 'PN-2'].map((who) => ['CSC', 'issue-authority-response', who, 'ERR_NOT_IMPARTIAL'] as const),
];

/** Nobody is "not held" because somebody says so. */
const nobody = ['NOT_HELD', 'ANONYMOUS'];

describe('only who may, does: over HTTP, in every spelling', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer(day);
    complaints = complaintsOn(server);
    const manager = callerOf(server.url, 'complaints-manager');
    for (const id of ['SR-1', 'IO-2', 'IP-2']) await registerMember(manager, day, id, 'IO', 'IP');
  });
  afterAll(() => server.stop());

  const cases = new Map<string, Promise<string>>();
  async function given(procedure: string, command: string, id: string): Promise<Answer> {
    const named = commands[command];
    if (!named) throw new Error(`There is no command ${command}.`);
    const key = `${procedure} ${command}`;
    cases.set(key, cases.get(key) ?? named.at(complaints, procedure));
    return complaints.give(await cases.get(key) ?? '', command, named.body(id), named.by);
  }

  it.each(kept)('%s, %s: not %s', async (procedure, command, who, code) => {
    for (const id of [who, who.toLowerCase()]) expect([id, (await given(procedure, command, id)).body.code]).toEqual([id, code]);
    // With blanks around it an id is no id; where a list takes names, the name is known all the same.
    for (const id of [` ${who}`, `${who} `]) expect([id, ['ERR_VALIDATION', code].includes(String((await given(procedure, command, id)).body.code))]).toEqual([id, true]);
  });

  it.each(Object.keys(commands))('%s: not by a word for nobody', async (command) => {
    for (const id of nobody) expect([id, (await given('CSC', command, id)).body.code]).toEqual([id, 'ERR_VALIDATION']);
  });

  it('a case worker accepts and proposes no rejection; the Complaints Manager rejects; nobody else does either (3.1 rows 7 and 8, 6.1)', async () => {
    const rejection = { reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district', lgscoRightStated: true };
    const [accepted, rejected] = [await complaints.received(day, 'CORPORATE'), await complaints.received(day, 'CORPORATE')];
    for (const person of ['service-responder', 'investigating-officer', 'independent-person', 'adjudicating-officer', 'panel-clerk', 'auditor', 'reporting-viewer', 'administrator']) {
      const answers = [await complaints.give(accepted, 'accept-representation', {}, person), await complaints.give(rejected, 'reject-representation', rejection, person)];
      expect([person, ...answers.map(({ status }) => status === 403 || status === 404)]).toEqual([person, true, true]);
    }
    expect((await complaints.give(accepted, 'accept-representation', {}, 'case-worker')).status).toBe(201);
    expect((await complaints.give(rejected, 'reject-representation', rejection, 'case-worker')).body.code).toBe('ERR_FORBIDDEN');
    expect((await complaints.give(rejected, 'reject-representation', { ...rejection, lgscoRightStated: false })).body.code).toBe('ERR_REJECTION_INCOMPLETE');
    expect(await complaints.give(rejected, 'reject-representation', rejection)).toMatchObject({ status: 201, body: { state: 'REJECTED' } });
  });

  it('a person is one member of the pool in any spelling: registered once, assigned as themselves', async () => {
    const manager = callerOf(server.url, 'complaints-manager');
    const again = await manager.post('/api/pool-members', { poolMemberId: 'io-2', name: 'The same', rolesSought: ['IO'], tieToAuthority: 'NONE', skills: [] });
    expect(again.body.code).toBe('ERR_DUPLICATE_REFERENCE');
    const caseId = await complaints.inStage2(day, 'CORPORATE');
    expect((await complaints.give(caseId, 'assign-investigator', { poolMemberId: 'io-2' })).status).toBe(201);
    expect((await complaints.give(caseId, 'submit-report', { ...ioReport(day), investigatorId: 'IO-2', findings: [] }, 'investigating-officer')).status).toBe(201);
  });
});

async function reportedByInvestigator(complaints: Complaints): Promise<string> {
  const caseId = await complaints.investigated(day, 'CSC');
  await complaints.give(caseId, 'submit-report', ioReport(day), 'investigating-officer');
  return caseId;
}

async function panelRequested(complaints: Complaints): Promise<string> {
  const caseId = await complaints.adjudicated(day);
  await complaints.give(caseId, 'request-panel', { requestedOn: day });
  return caseId;
}

async function panelReported(complaints: Complaints): Promise<string> {
  const caseId = await panelRequested(complaints);
  const clerk = (command: string, body: object) => complaints.give(caseId, command, body, 'panel-clerk');
  await clerk('appoint-panel', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] });
  await clerk('set-panel-date', { panelOn: day });
  await clerk('circulate-papers', { sentOn: day });
  await clerk('record-panel-held', { heldOn: day, membersPresent: 3 });
  await clerk('issue-panel-report', { sentOn: day, text: 'The panel agrees.', findings: [], recommendations: [] });
  return caseId;
}
