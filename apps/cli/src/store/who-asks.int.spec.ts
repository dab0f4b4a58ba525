import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { trackerFile, trackerRow } from '@redress/casework/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { tryCommandLine, type Tried } from '../../testing/index.js';

let database: TestDatabase;
let tracker: string;
const redress = (typed: string): Promise<Tried> => tryCommandLine(typed, { variables: { DATABASE_URL: database.url } });
beforeAll(async () => {
  database = await testDatabase();
  tracker = await trackerFile(trackerRow('CSC-2018-00002'));
  await redress(`import ${tracker}`);
});
afterAll(() => database.drop());

test.each([
  ['case show CSC-2018-00002', 'case-worker', 'reporting-viewer'],
  ['case history CSC-2018-00002', 'investigating-officer', 'administrator'],
  ['case history CSC-2018-00002 --as-at 2018-12-31', 'auditor', 'case-worker'],
  ['procedure show csc --case CSC-2018-00002 --json', 'auditor', 'reporting-viewer'],
  ['indicators', 'reporting-viewer', 'panel-clerk'],
  ['figures', 'service-responder', 'investigating-officer'],
  ['figures PI-2 --period 2020-21-q4', 'auditor', 'panel-clerk'],
  ['verify', 'auditor', 'case-worker'],
  ['rebuild', 'administrator', 'auditor'],
  ['expire', 'administrator', 'case-worker'],
  ['procedure migrate --dry-run', 'administrator', 'auditor'],
])('redress %s is done for the %s and refused to the %s, by what the matrix gives their role', async (typed, may, mayNot) => {
  expect(await redress(`${typed} --as ${may}`)).toMatchObject({ exitStatus: 0 });
  expect(await redress(`${typed} --as ${mayNot}`)).toMatchObject({ exitStatus: 1, said: expect.stringContaining('ERR_FORBIDDEN') });
});

test.each(['auditor', 'reporting-viewer', 'investigating-officer'])('a tracker is not taken in for the %s, who records nothing', async (person) => {
  const { exitStatus, said } = await redress(`import ${tracker} --as ${person}`);
  expect([exitStatus, said]).toEqual([1, expect.stringMatching(/you may not import a tracker\. Ask somebody whose role may\. \(ERR_FORBIDDEN\)$/)]);
});
