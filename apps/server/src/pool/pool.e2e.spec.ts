import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { presets } from '@redress/procedures';
import { callerOf, complaintsOn, hiddenFields, readerOf, registerMember, testServer, type Caller, type Complaints, type PageReader, type TestServer } from '../../testing/index.js';

const date = '2021-06-16';
const day = (name: string, [year, month, date_]: readonly [number, number, number]) => ({ [`${name}-day`]: String(date_), [`${name}-month`]: String(month), [`${name}-year`]: String(year) });

describe('the pool in the browser and over HTTP (domain 3.10)', () => {
  let server: TestServer;
  let complaints: Complaints;
  let manager: Caller;
  let reader: PageReader;
  beforeAll(async () => {
    server = await testServer(date, undefined, { policies: presets });
    complaints = complaintsOn(server);
    manager = callerOf(server.url, 'complaints-manager');
    reader = readerOf(server.url, 'complaints-manager');
  });
  afterAll(() => server.stop());

  const sent = async (path: string, answers: Readonly<Record<string, string | readonly string[]>>) => reader.post(path, { ...hiddenFields(await reader.get(path)), ...answers });

  it('a campaign is opened, somebody applies and comes in, by forms alone', async () => {
    const campaign = await sent('/pool/campaigns/new', { campaignId: 'SUMMER-2021', rolesSought: ['IO', 'IP'], target: '12', ...day('opensOn', [2021, 6, 21]), ...day('closesOn', [2021, 7, 9]) });
    expect([campaign.status, campaign.headers.get('location')]).toEqual([303, '/pool']);
    const applied = await sent('/pool/applicants/new', { poolMemberId: 'IO/7', name: 'Indra Officer', rolesSought: 'IO', tieToAuthority: 'NONE', skills: 'CSC' });
    const at = applied.headers.get('location') ?? '';
    expect([applied.status, at]).toEqual([303, '/pool/IO%2F7']);

    const steps: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['shortlist', { reason: 'Experience' }],
      ['appoint', { referencesTaken: 'yes', identityChecked: 'yes', ...day('criminalRecordsCheckedOn', [2021, 5, 4]), confidentialityAgreed: 'yes', dataProtectionTrainingBooked: 'yes' }],
      ['book-induction', { course: 'Investigating', ...day('courseOn', [2021, 6, 16]) }],
      ['record-induction', { course: 'Investigating', ...day('attendedOn', [2021, 6, 16]), ...day('validUntil', [2021, 8, 31]) }],
      ['declare-availability', { available: 'yes', weeklyCapacity: '12', 'periods-rows': '1', ...day('periods[0].from', [2021, 8, 2]), ...day('periods[0].to', [2021, 8, 13]) }],
      ['declare-conflict', { conflictWith: 'TEAM', subject: 'South', reason: 'Managed it' }],
    ];
    for (const [command, answers] of steps) expect([command, (await sent(`${at}/${command}`, answers)).status]).toEqual([command, 303]);

    const page = await reader.get(at);
    for (const words of ['Indra Officer', 'Available', '0 of 3', '2 August 2021 to 13 August 2021', 'Team South, declared on 16 June 2021', 'Induction: valid until 31 August 2021 Soon', 'Criminal records check: valid until 4 May 2024', 'Never assigned']) {
      expect(page.text).toContain(words);
    }
    const list = await reader.get('/pool');
    for (const words of ['Indra Officer', 'Investigating Officer', '0 of 3', 'SUMMER-2021', 'applications from 21 June 2021 to 9 July 2021', 'Register an applicant']) expect(list.text).toContain(words);
  });

  it('what is refused says why at its field, and a conflict is cleared by choosing it', async () => {
    const bad = await sent('/pool/IO%2F7/book-induction', { course: 'Investigating', ...day('courseOn', [2021, 6, 15]) });
    expect(bad.status).toBe(409);
    expect(bad.text).toContain('15 June 2021 is before 16 June 2021');
    const form = await reader.get('/pool/IO%2F7/clear-conflict');
    expect(form.text).toContain('Team, declared on 16 June 2021');
    const [, conflictId = ''] = /name="conflictId"[^>]*value="([^"]+)"/.exec(form.html) ?? [];
    expect((await reader.post('/pool/IO%2F7/clear-conflict', { ...hiddenFields(form), conflictId, reason: 'It was closed' })).status).toBe(303);
  });

  it('the form of an assignment suggests whom, in order and why, and says who may not; nobody types an id', async () => {
    await registerMember(manager, date, 'IO-8', 'IO');
    await registerMember(manager, date, 'IO-9', 'IO');
    await manager.post('/api/pool-members/IO-9/commands/suspend-member', { reason: 'Under enquiry' });
    const caseId = await complaints.inStage2(date, 'CSC');
    const form = await reader.get(`/cases/${caseId}/assign-investigator`);
    const [first, second] = [form.text.indexOf('Indra Officer (IO/7)'), form.text.indexOf('Person IO-8 (IO-8)')];
    expect([first > 0, second > first]).toEqual([true, true]);
    expect(form.text).toContain("No open case; never assigned before; knows the procedure: children's social care.");
    expect(form.text).toContain('Person IO-9 (IO-9) : This member of the pool is suspended. Choose one who is available.');
    expect((await reader.post(`/cases/${caseId}/assign-investigator`, { ...hiddenFields(form), poolMemberId: 'IO/7' })).status).toBe(303);
    expect((await reader.get('/pool/IO%2F7')).text).toContain('Investigating Officer from 16 June 2021');
    expect((await reader.get('/pool')).text).toContain('1 of 3');

    const { body } = await manager.get(`/api/cases/${await complaints.inStage2(date, 'CORPORATE')}/suggestions?role=IO`);
    expect((body.suggestions as { poolMemberId: string }[]).map(({ poolMemberId }) => poolMemberId)).toEqual(['IO-8', 'IO/7', 'IO-9']);
  });

  it('an offer is made, taken up by a form, and assigns', async () => {
    const caseId = await complaints.inStage2(date, 'CSC');
    const { reference } = (await manager.get(`/api/cases/${caseId}`)).body;
    expect((await sent('/pool/IO-8/offer-assignment', { caseReference: String(reference), role: 'IO' })).status).toBe(303);
    const officer = readerOf(server.url, 'case-worker');
    const form = await officer.get('/pool/IO-8/accept-assignment');
    expect(form.text).toContain(`${String(reference)} as Investigating Officer, offered on 16 June 2021, to be answered by 21 June 2021`);
    const [, offerId = ''] = /name="offerId"[^>]*value="([^"]+)"/.exec(form.html) ?? [];
    expect((await officer.post('/pool/IO-8/accept-assignment', { ...hiddenFields(form), offerId })).status).toBe(303);
    expect((await manager.get(`/api/cases/${caseId}`)).body).toMatchObject({ facts: { stage2: { investigator: 'IO-8' } } });
    expect((await manager.get('/api/pool-members/IO-8')).body).toMatchObject({ openCases: 1, assignments: [{ reference, role: 'IO' }] });
  });

  it('who may not read the register sees no list and no suggestion; one who is not there is not found', async () => {
    const investigator = callerOf(server.url, 'investigating-officer');
    expect((await investigator.get('/api/pool-members')).status).toBe(403);
    expect((await investigator.get('/api/pool-members/IO-8')).status).toBe(403);
    expect((await readerOf(server.url, 'investigating-officer').get('/')).text).not.toContain('Pool');
    expect((await manager.get('/api/pool-members/IO-404')).status).toBe(404);
    expect((await reader.get('/pool/IO-404')).status).toBe(404);
    expect((await manager.post('/api/pool-members/IO-8/commands/open-recruitment-campaign', {})).status).toBe(400);
  });
});
