import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerOf, complaintsOn, readerOf, testServer, type Complaints, type TestServer } from '../../testing/index.js';

const day = '2021-06-01';

describe('what may be done now, over HTTP', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer(day);
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  interface WhatNow { readonly next?: { readonly name: string }; readonly possible: readonly { name: string }[]; readonly notPossible: readonly { name: string; refusedNow: { message: string } }[]; readonly owedByOthers: readonly { name: string }[]; readonly waitingFor: readonly object[] }
  const whatNow = async (caseId: string, person: string) => (await callerOf(server.url, person).get(`/api/cases/${caseId}`)).body.whatNow as WhatNow;
  const page = async (caseId: string, person: string) => (await readerOf(server.url, person).get(`/cases/${caseId}`)).text;

  it('the one next step and until when, the same for everybody, and who takes it', async () => {
    const caseId = await complaints.inStage1(day, 'CSC');
    for (const [person, may] of [['case-worker', true], ['auditor', false]] as const) {
      expect((await whatNow(caseId, person)).next).toMatchObject({ name: 'issue-stage-1-response', may, owedBy: { limit: 'Stage 1 response', dueOn: '2021-06-15' } });
    }
    expect(await page(caseId, 'case-worker')).toContain('by 15 June 2021 (Stage 1 response)');
    expect(await page(caseId, 'auditor')).toContain('That is for the case worker or complaints manager');
  });

  it('whose word is waited for, and until when', async () => {
    const caseId = await complaints.answered(day, 'CSC');
    expect(await whatNow(caseId, 'case-worker')).toMatchObject({ waitingFor: [{ who: 'the complainant', until: '2021-06-29' }] });
    expect((await whatNow(caseId, 'case-worker')).next).toBeUndefined();
    expect(await page(caseId, 'case-worker')).toContain('Waiting for the complainant until 29 June 2021');
  });

  it('what else is owed, by whom and until when', async () => {
    const caseId = await complaints.reported(day, 'CSC');
    expect(await whatNow(caseId, 'complaints-manager')).toMatchObject({ next: { name: 'issue-adjudication', may: false, roles: ['ADJUDICATING_OFFICER', 'CASE_WORKER'], owedBy: { dueOn: '2021-06-15' } } });
    const drafted = await complaints.done(await complaints.inStage2(day, 'CSC'), 'record-statement-draft', { sentOn: day, points: [{ text: 'The delay' }] });
    expect(await whatNow(drafted, 'independent-person')).toMatchObject({ next: { name: 'agree-statement', owedBy: { limit: 'Agree the statement of complaint', dueOn: '2021-06-15' } } });
  });

  it('what is not possible and why, without what is done already or nobody asked for', async () => {
    const caseId = await complaints.inStage1(day, 'CSC');
    const { notPossible } = await whatNow(caseId, 'complaints-manager');
    expect(notPossible.map(({ name }) => name)).toEqual(['escalate-to-stage-2', 'close-case']);
    expect(notPossible[0]?.refusedNow.message).toContain('15 June 2021');
    expect((await whatNow(caseId, 'auditor')).notPossible).toEqual([]);
  });

  it('when it is over, only what stands beside the procedure', async () => {
    const caseId = await complaints.done(await complaints.answered(day, 'CSC'), 'close-case', { outcome: 'NOT_UPHELD', complainantsWord: 'Enough' });
    expect(await whatNow(caseId, 'case-worker')).toMatchObject({ waitingFor: [], owedByOthers: [], notPossible: [] });
    expect((await whatNow(caseId, 'case-worker')).next).toBeUndefined();
  });
});
