import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { callerOf, complaintOn, readerOf, testServer, type TestServer } from '../../testing/index.js';

let server: TestServer;
let caseId: string;
beforeAll(async () => {
  server = await testServer('2021-06-16');
  caseId = String((await callerOf(server.url, 'case-worker').post('/api/representations', complaintOn('2021-06-16'))).body.caseId);
});
afterAll(() => server.stop());

async function accessLog() {
  const events = await Array.fromAsync(server.store.readStream(`access-${caseId}`));
  return events.map(({ data, metadata: { actor, occurredAt } }) => [actor.userId, data.attempted, data.code, occurredAt]);
}

it('whoever is refused, by a page as by the API, reading as acting, stands in the access log of the case, and learns nothing of it', async () => {
  const viewer = { program: callerOf(server.url, 'reporting-viewer'), browser: readerOf(server.url, 'reporting-viewer') };
  const answers = [
    await viewer.program.get(`/api/cases/${caseId}`),
    await viewer.program.get(`/api/cases/${caseId}/history`),
    await viewer.program.post(`/api/cases/${caseId}/commands/acknowledge`, {}),
    await callerOf(server.url, 'case-worker').get(`/api/cases/${caseId}/history?revision=1`),
    await viewer.browser.get(`/cases/${caseId}`),
    await readerOf(server.url, 'case-worker').get(`/cases/${caseId}/as-it-stood`),
    await readerOf(server.url, 'auditor').post(`/cases/${caseId}/acknowledge`, {}),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
  expect(JSON.stringify(answers)).not.toMatch(/REP-2021/);
  expect(await accessLog()).toEqual([
    ['reporting-viewer', 'case'], ['reporting-viewer', 'history'], ['reporting-viewer', 'acknowledge'], ['case-worker', 'replay'],
    ['reporting-viewer', 'case'], ['case-worker', 'replay'], ['auditor', 'acknowledge'],
  ].map((attempt) => [...attempt, 'ERR_FORBIDDEN', '2021-06-16T12:00:00.000Z']));
});
