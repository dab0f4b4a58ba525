import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { financialYearsBetween, londonDate, parseFinancialYear } from '@redress/calendar';
import { importTracker } from '@redress/casework';
import { csvOf, demonstrationRows, expectedFigures, fileOf } from '@redress/casework/testing';
import { createPostgresEventStore, eventStoreMigrations } from '@redress/event-store-postgres';
import { migrate } from '@redress/postgres';
import { testDatabase } from '@redress/postgres/testing';
import { workflowOf } from '@redress/procedures';
import { createReadModels } from '@redress/read-models';
import { createReporting, exchangeOf } from '@redress/reporting';
import fc from 'fast-check';
import { independentFigures } from './independent-figures.js';
import { unseenTracker, type UnseenTracker } from './unseen-tracker.js';

const clock = { now: () => new Date('2026-11-23T10:00:00Z') };
const log = { info: () => undefined, warn: () => undefined };
const workflow = workflowOf();
const [from, to] = [parseFinancialYear('2015/16'), parseFinancialYear('2022/23')];

test('the independent figures are themselves right about the demonstration tracker', () => {
  expect(financialYearsBetween(from, to)).toHaveLength(8);
  expect(independentFigures(demonstrationRows, 2015, 2021)).toEqual(JSON.parse(readFileSync(expectedFigures, 'utf8')));
});

test('the indicators of trackers that nobody has seen equal figures computed day by day from their cells', async () => {
  // By seed, because a whole tracker is no readable counterexample.
  await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
    const [tracker] = fc.sample(unseenTracker, { seed, numRuns: 1 }) as [UnseenTracker];
    const { refused, report } = await imported(tracker);
    expect(refused).toEqual([]);
    expect(report).toEqual(independentFigures(tracker.rows, 2015, 2022));
  }), { numRuns: 3, endOnFailure: true });
});

async function imported({ rows, columns, newLine, byteOrderMark }: UnseenTracker) {
  const database = await testDatabase();
  const { pool } = database;
  try {
    await migrate(pool, eventStoreMigrations);
    const store = createPostgresEventStore({ pool, clock });
    const readModels = createReadModels({ pool, longWork: pool, store, workflow, log });
    await readModels.migrate();
    const path = await fileOf((byteOrderMark ? '\uFEFF' : '') + csvOf(rows, columns, newLine));
    const { refused } = await importTracker({ path, eventStore: store, workflow, clock, actor: { userId: 'administrator', role: 'ADMINISTRATOR' } });
    await readModels.catchUp();
    const reporting = createReporting({ pool });
    const report = exchangeOf(await reporting.figures(reporting.definitions, { from, to }, londonDate('2026-11-23')));
    await store.close();
    return { refused, report };
  } finally {
    await database.drop();
  }
}
