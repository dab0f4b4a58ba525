import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { commandDefinitions } from '@redress/casework';
import { demonstrationPeople } from '@redress/identity';
import { callerOf, complaintOn, hiddenFields, readerOf, testServer, type Caller, type PageAnswer, type PageReader, type TestServer } from '../../testing/index.js';

let server: TestServer;
let manager: Caller;
let reader: PageReader;
let caseId: string;
beforeAll(async () => {
  server = await testServer('2021-06-16');
  manager = callerOf(server.url, 'complaints-manager');
  reader = readerOf(server.url, 'complaints-manager');
});
afterAll(() => server.stop());
beforeEach(async () => {
  caseId = String((await manager.post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
  await manager.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CSC', reason: 'a child' });
});

const day = (name: string, [year, month, day_]: readonly [number, number, number]) => ({ [`${name}-day`]: String(day_), [`${name}-month`]: String(month), [`${name}-year`]: String(year) });
const opened = (command: string) => reader.get(`/cases/${caseId}/${command}`);
const sent = (page: PageAnswer, command: string, answers: Readonly<Record<string, string>>) => reader.post(`/cases/${caseId}/${command}`, { ...hiddenFields(page), ...answers });
const acknowledgement = { ...day('sentOn', [2021, 6, 16]), method: 'EMAIL' };

describe('a form on a case that has gone on meanwhile', () => {
  it('is taken when what happened does not touch what it decides', async () => {
    const page = await opened('acknowledge');
    await manager.post(`/api/cases/${caseId}/commands/offer-advocacy`, { offeredTo: 'The child' });
    expect((await sent(page, 'acknowledge', acknowledgement)).status).toBe(303);
  });

  it('is shown again, as it was filled in, when it has become impossible', async () => {
    const page = await opened('acknowledge');
    await manager.post(`/api/cases/${caseId}/commands/withdraw-complaint`, { requestedOn: '2021-06-16', confirmedOn: '2021-06-16' });
    const answer = await sent(page, 'acknowledge', acknowledgement);
    expect([answer.status, hiddenFields(answer).revision]).toEqual([412, '3']);
    expect(answer.text).toContain('what you asked is no longer possible: The case has been withdrawn since 16 June 2021');
  });

  it('that says what was recorded meanwhile is told that it is already done', async () => {
    const [one, other] = [await opened('acknowledge'), await opened('acknowledge')];
    expect((await sent(one, 'acknowledge', acknowledgement)).status).toBe(303);
    const answer = await sent(other, 'acknowledge', acknowledgement);
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('This is already done')]);
  });

  it('sent twice, as by an impatient click, is done once and both lead on', async () => {
    const page = await opened('acknowledge');
    const answers = await Promise.all([sent(page, 'acknowledge', acknowledgement), sent(page, 'acknowledge', acknowledgement)]);
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(Array(2).fill([303, `/cases/${caseId}`]));
    expect((await manager.get(`/api/cases/${caseId}`)).body.revision).toBe(3);
  });
});

describe('a form that begins a history of its own', () => {
  it("records the Ombudsman's contact from a case, however far that has come", async () => {
    const page = await opened('record-lgsco-contact');
    expect(hiddenFields(page)).not.toHaveProperty('revision');
    const answer = await sent(page, 'record-lgsco-contact', { lgscoReference: '21 004 567', ...day('receivedOn', [2021, 6, 16]), initiatedBy: 'COMPLAINANT' });
    expect(answer.status).toBe(303);
    expect((await reader.get(answer.headers.get('location') ?? '')).text).toContain('21 004 567');
  });
});

/** What the summary of errors leads to and is not there, or cannot be seen. */
function deadLinks({ html }: PageAnswer): readonly string[] {
  return [...html.matchAll(/<li>\s*<a href="#([^"]+)"/g)].flatMap(([, id = '']) => (new RegExp(`<(?!input type="hidden")[^>]* id="${id}"`).test(html) ? [] : [id]));
}

describe('what is offered', () => {
  const people = demonstrationPeople.map(({ userId }) => userId);

  it.each(people)('to the %s is never forbidden them, nor already known to be refused', async (person) => {
    const own = readerOf(server.url, person);
    const page = await own.get(`/cases/${caseId}`);
    const [, open = ''] = /<ul class="redress-actions">([\s\S]*?)<\/ul>/.exec(page.html) ?? [];
    const forms = await Promise.all([...open.matchAll(/href="([^"]+)"/g)].map(async ([, href = '']) => [href, await own.get(href)] as const));
    for (const [href, form] of forms) expect([href, form.status, form.text.includes('As things stand this will be refused')]).toEqual([href, 200, false]);
    for (const [href, form] of forms) {
      const empty = await own.post(href, hiddenFields(form));
      expect([href, empty.status === 403, ...deadLinks(empty)]).toEqual([href, false]);
    }
  });

  it('is not a form that this role would only fill in to be refused', async () => {
    for (const { name, commandClass: { opens }, kind } of commandDefinitions.filter(({ commandClass: { roles } }) => !roles.includes('PANEL_CLERK'))) {
      if (opens === 'CASE' || kind === 'POOL_MEMBER' || kind === 'CAMPAIGN') continue;
      expect([name, (await readerOf(server.url, 'panel-clerk').get(`/cases/${caseId}/${name}`)).status]).toEqual([name, 403]);
    }
  });

  it('a waiver that is the manager\'s stands in nobody else\'s form, nor does an error lead to it', async () => {
    const old = { ...complaintOn('2021-06-16'), groundsAroseOn: '2019-06-03' };
    caseId = String((await manager.post('/api/representations', old)).body.caseId);
    await manager.post(`/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CORPORATE', reason: 'a road' });
    const worker = readerOf(server.url, 'case-worker');
    const page = await worker.get(`/cases/${caseId}`);
    expect(page.html).not.toContain(`href="/cases/${caseId}/accept-representation"`);
    expect(page.text).toContain('the last day of the 12 months. Record the waiver and its reasons. That is for a complaints manager.');
    const form = await worker.get(`/cases/${caseId}/accept-representation`);
    const refused = await worker.post(`/cases/${caseId}/accept-representation`, hiddenFields(form));
    expect([refused.status, refused.html.includes('href="#timeLimitWaiver"'), refused.html.includes('href="#form"')]).toEqual([409, false, true]);
    expect((await reader.get(`/cases/${caseId}`)).html).toContain(`href="/cases/${caseId}/accept-representation"`);
  });
});

describe('a list in a form', () => {
  const focused = ({ html }: PageAnswer) => /<[^>]* name="([^"]+)"[^>]* autofocus/.exec(html)?.[1];
  const points = ({ html }: PageAnswer) => [...html.matchAll(/name="points\[\d+\]\.text"[^>]*>([^<]*)</g)].map(([, text]) => text);

  it('takes another row and gives one up, without a script, and the person is where they were', async () => {
    const page = await opened('agree-statement');
    const answers = { ...day('agreedOn', [2021, 6, 16]), 'points[0].text': 'First', 'points-rows': '1' };
    const two = await sent(page, 'agree-statement', { ...answers, 'add-row': 'points' });
    expect([two.status, points(two), focused(two)]).toEqual([200, ['First', ''], 'points[1].text']);
    const three = await sent(two, 'agree-statement', { ...answers, 'points[1].text': 'Second', 'points-rows': '2', 'add-row': 'points' });
    expect([points(three), focused(three)]).toEqual([['First', 'Second', ''], 'points[2].text']);
    const removed = await sent(three, 'agree-statement', { ...answers, 'points[1].text': 'Second', 'points[2].text': 'Third', 'points-rows': '3', 'remove-row': 'points[0]' });
    expect([points(removed), focused(removed)]).toEqual([['Second', 'Third'], 'points[0].text']);
    expect(hiddenFields(removed).revision).toBe(hiddenFields(page).revision);
  });

  it('has no button that would do nothing: no other row than the points of the case, none after the last that there may be, none to take out alone', async () => {
    const page = await opened('agree-statement');
    expect([page.html.includes('value="points"'), page.html.includes('name="remove-row"')]).toEqual([true, false]);
    const full = await sent(page, 'agree-statement', { 'points-rows': '199', 'add-row': 'points' });
    expect(full.html).not.toContain('name="add-row"');
  });
});
