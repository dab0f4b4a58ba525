import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationRows, trackerFile } from '@redress/casework/testing';
import { eventStoreMigrations } from '@redress/event-store-postgres';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { holdAppends } from './held-appends.js';
import { buildCommandLine, redress } from './importing-process.js';

let database: TestDatabase;

beforeAll(async () => {
  buildCommandLine();
  database = await testDatabase();
});
afterAll(() => database.drop());

test('a reader that has seen enough, such as head, is no failure', async () => {
  const run = redress(['calendar', 'due', '2015-01-02', '3000'], { DATABASE_URL: database.url });
  run.stopReading();
  expect(await run.ended).toMatchObject({ status: 0, said: '' });
});

test('Ctrl-C stops an import between two rows; what was written stays, and the next run goes on from there', async () => {
  const tracker = await trackerFile(...demonstrationRows.slice(-1_500));
  await migrate(database.pool, eventStoreMigrations);
  const appends = await holdAppends(database.pool);
  const run = redress(['import', tracker], { DATABASE_URL: database.url });
  await appends.somebodyWaits();
  run.kill('SIGINT');
  await appends.letGo();
  expect(await run.ended).toMatchObject({ status: 130, output: '', said: expect.stringMatching(/Stopped\. What was written stays\.\n$/) });
  const report = JSON.parse((await redress(['import', tracker, '--json'], { DATABASE_URL: database.url }).ended).output) as { imported: number; alreadyImported: number };
  expect(report).toEqual({ rows: 1_500, refused: [], imported: 1_500 - report.alreadyImported, alreadyImported: report.alreadyImported });
  expect(report.imported).toBeGreaterThan(0);
  expect(report.alreadyImported).toBeGreaterThan(0);
});
