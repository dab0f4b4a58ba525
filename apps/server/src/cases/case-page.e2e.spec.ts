import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { callerOf, complaintOn, readerOf, testServer, type TestServer } from '../../testing/index.js';

let server: TestServer;
beforeAll(async () => { server = await testServer('2021-06-16'); });
afterAll(() => server.stop());

it('what people typed is shown as they typed it, on the case, in its history and in the list', async () => {
  const manager = callerOf(server.url, 'complaints-manager');
  const reader = readerOf(server.url, 'complaints-manager');
  const typed = { serviceId: 'CAMHS', teamId: 'NORTH_EAST', complainantName: 'MARY', summary: 'HELP_US' };
  const { body } = await manager.post('/api/representations', { ...complaintOn('2021-06-16'), ...typed });
  await server.house.readModels.catchUp();
  const page = await reader.get(`/cases/${String(body.caseId)}`);
  for (const text of ['CAMHS, NORTH_EAST', 'MARY, parent', 'HELP_US', 'Service CAMHS', 'Team NORTH_EAST', 'Complainant name MARY', 'Summary HELP_US', 'Channel Email']) expect(page.text).toContain(text);
  expect((await reader.get('/cases')).text).toContain('CAMHS');
});
