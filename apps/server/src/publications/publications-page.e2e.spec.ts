import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { trackerFile, trackerRow } from '@redress/casework/testing';
import { demonstrationPersonWho } from '@redress/identity';
import { callerOf, readerOf, testServer, type PageReader, type TestServer } from '../../testing/index.js';

let server: TestServer;
let manager: PageReader;
let viewer: PageReader;
const address = '/publications/2020-21-q4';
beforeAll(async () => {
  server = await testServer('2026-11-23');
  [manager, viewer] = [readerOf(server.url, 'complaints-manager'), readerOf(server.url, 'reporting-viewer')];
  await bring(trackerRow('CSC-2020-00019'));
});
afterAll(() => server.stop());

async function bring(...rows: readonly ReturnType<typeof trackerRow>[]) {
  const report = await server.house.importTracker({ path: await trackerFile(...rows), actor: demonstrationPersonWho('ADMINISTRATOR') });
  await server.house.readModels.catchUp();
  return report;
}

test('a draft tells what to know before it is published, to whom it was shown, and only the manager may publish it', async () => {
  const draft = await viewer.get(address);
  expect(draft.text).toContain("Children's Stage 2 complaints completed within 65 working days");
  expect(draft.text).toContain('With numbers as small as these one case moves the figure');
  expect(draft.text).toContain('recorded after the quarter had ended');
  expect(draft.html).not.toContain('Publish 2020/21 Q4');
  expect((await viewer.post(address, {})).status).toBe(403);
  const seen = await manager.get(address);
  expect([seen.text.includes('Seen so far by'), seen.text.includes('reporting viewer'), seen.html.includes('Publish 2020/21 Q4')]).toEqual([true, true, true]);
});

test('what is published stays and is locked: a row dated back into it is refused, and one that was taken before stays taken', async () => {
  expect((await manager.post(address, {})).headers.get('location')).toBe(address);
  expect((await viewer.get(address)).text).toMatch(/Published .* by Morgan Manager/);
  const program = callerOf(server.url, 'reporting-viewer');
  expect((await program.get('/api/publications')).body).toMatchObject({ quarters: [{ quarter: '2020/21 Q4', sets: [{ publishedBy: 'COMPLAINTS_MANAGER', indicators: [{ id: 'PI-1', inWords: '0' }, { id: 'PI-2' }, {}, {}, {}] }] }] });
  expect(await program.get('/api/publications/2019-20-q1')).toMatchObject({ status: 404, body: { code: 'ERR_NOT_FOUND' } });
  const again = await manager.post(address, {});
  expect([again.status, again.text.includes('what is published stands')]).toEqual([409, true]);
  expect(await bring(trackerRow('CSC-2020-00019'))).toMatchObject({ imported: 0, alreadyImported: 1 });
  const { imported, refused } = await bring(trackerRow('CSC-2020-00020'));
  expect([imported, refused.map(({ code }) => code)]).toEqual([0, ['ERR_PERIOD_LOCKED']]);
  expect((await viewer.get(`${address}/counted-again`)).text).toContain('the same, byte for byte');
});

test('where nothing has changed there is nothing to restate, and a reason is asked for', async () => {
  expect((await manager.get(`${address}/changes`)).text).toContain('still those that stand published');
  expect((await manager.post(`${address}/changes`, { reason: ' ' })).status).toBe(400);
  expect((await manager.post(`${address}/changes`, { reason: 'To be sure' })).text).toContain('there is nothing to restate');
});

test.each(['/publications/2020-21', '/publications/never', '/publications/2020-21-q4/nothing', '/publications/2019-20-q1/changes'])('%s is nowhere', async (path) => {
  expect((await manager.get(path)).status).toBe(404);
});
