import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationRows, trackerFile } from '@redress/casework/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { buildCommandLine, redress } from './importing-process.js';
import { momentReached } from './moment-reached.js';

let database: TestDatabase;

beforeAll(async () => {
  buildCommandLine();
  database = await testDatabase();
}, 120_000);
afterAll(() => database.drop());

test('a reader that has seen enough, such as head, is no failure', async () => {
  const run = redress(['calendar', 'due', '2015-01-02', '3000'], { DATABASE_URL: database.url });
  run.stopReading();
  expect(await run.ended).toMatchObject({ status: 0, said: '' });
}, 60_000);

test('Ctrl-C stops an import between two rows; what was written stays, and the next run goes on from there', async () => {
  const tracker = await trackerFile(...demonstrationRows.slice(-1_500));
  const run = redress(['import', tracker], { DATABASE_URL: database.url });
  await momentReached(1, run, database.pool);
  run.kill('SIGINT');
  expect(await run.ended).toMatchObject({ status: 130, output: '', said: expect.stringMatching(/Stopped\. What was written stays\.\n$/) });
  const report = JSON.parse((await redress(['import', tracker, '--json'], { DATABASE_URL: database.url }).ended).output) as { imported: number; alreadyImported: number };
  expect(report).toEqual({ rows: 1_500, refused: [], imported: 1_500 - report.alreadyImported, alreadyImported: report.alreadyImported });
  expect(report.imported).toBeGreaterThan(0);
  expect(report.alreadyImported).toBeGreaterThan(0);
}, 60_000);
