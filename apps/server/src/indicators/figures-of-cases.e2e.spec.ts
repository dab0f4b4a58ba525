import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { trackerFile, trackerRow } from '@redress/casework/testing';
import { demonstrationPersonWho } from '@redress/identity';
import { readerOf, testServer, type PageReader, type TestServer } from '../../testing/index.js';

let server: TestServer;
let auditor: PageReader;
beforeAll(async () => {
  server = await testServer('2026-11-23');
  auditor = readerOf(server.url, 'auditor');
});
afterAll(() => server.stop());

async function importRows(...rows: readonly ReturnType<typeof trackerRow>[]): Promise<void> {
  const { refused } = await server.house.importTracker({ path: await trackerFile(...rows), actor: demonstrationPersonWho('ADMINISTRATOR') });
  expect(refused).toEqual([]);
  await server.house.readModels.catchUp();
}

it('the file of the cases behind PI-2 says of each when it was received, as the page does', async () => {
  await importRows(trackerRow('CSC-2020-00019'), trackerRow('CSC-2020-00020'));
  const file = (await auditor.get('/indicators/2020-21-q4/pi-2/cases.csv')).html.trimEnd().split('\r\n').map((line) => line.split(','));
  expect(file[0]?.slice(0, 2)).toEqual(['Reference', 'Received']);
  expect(file.slice(1).map((cells) => cells.slice(0, 2))).toEqual([['CSC-2020-00020', '2020-08-19'], ['CSC-2020-00019', '2020-10-29']]);
  const page = await auditor.get('/indicators/2020-21-q4/pi-2');
  for (const day of ['19 August 2020', '29 October 2020']) expect(page.text).toContain(day);
});

it('the sentence of PI-3 over cases measured by different policies names both limits, each with its cases', async () => {
  const withoutRest = { interviews: '', lgsco_ref: '', lgsco_received_on: '', lgsco_decided_on: '', lgsco_outcome: '' };
  await importRows(
    trackerRow('COR-2019-00029', {
      ...withoutRest, ref: 'COR-2026-1', received_on: '2026-02-02', acknowledged_on: '2026-02-03', stage1_started_on: '2026-02-03', stage1_responded_on: '2026-02-16', stage2_requested_on: '2026-03-10',
      statement_agreed_on: '2026-03-12', investigator_assigned_on: '2026-03-12', report_submitted_on: '2026-04-07', stage2_completed_on: '2026-04-09', closed_on: '2026-06-01',
    }),
    trackerRow('COR-2019-00029', {
      ...withoutRest, ref: 'COR-2026-2', received_on: '2026-04-07', acknowledged_on: '2026-04-08', stage1_started_on: '2026-04-08', stage1_responded_on: '2026-04-14', stage2_requested_on: '2026-04-20',
      statement_agreed_on: '2026-04-22', investigator_assigned_on: '2026-04-22', report_submitted_on: '2026-05-12', stage2_completed_on: '2026-05-14', closed_on: '2026-07-01',
    }),
  );
  const { text } = await auditor.get('/indicators/pi-3?from=2026/27&to=2026/27');
  expect(text).toContain('corporate Stage 2 complaints were completed within the limit (20 working days for 1 of them, 25 working days for 1 of them); small numbers.');
});
