import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { financialYearsBetween, londonDate, parseFinancialYear } from '@redress/calendar';
import { importTracker } from '@redress/casework';
import { csvOf, demonstrationRows, expectedFigures, fileOf, type TrackerCells } from '@redress/casework/testing';
import { eventStoreMigrations } from '@redress/event-store-postgres';
import { historyBeside } from '@redress/house/testing';
import { demonstrationPersonWho, operator } from '@redress/identity';
import { migrate } from '@redress/postgres';
import { testDatabase } from '@redress/postgres/testing';
import { workflowOf } from '@redress/procedures';
import { createReadModels } from '@redress/read-models';
import { createReporting, exchangeOf, type Figure, type Figures } from '@redress/reporting';
import fc from 'fast-check';
import { independentFigures } from './independent-figures.js';
import { independentIndicators, type IndependentFigure } from './independent-indicators.js';
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
    const { refused, report, figures } = await imported(tracker);
    expect(refused).toEqual([]);
    expect(report).toEqual(independentFigures(tracker.rows, 2015, 2022));
    expectSame(figures, tracker.rows);
  }), { numRuns: 3, endOnFailure: true });
});

/** Every indicator that a tracker tells of, in every period and in the year to date. */
function expectSame({ indicators }: Figures, rows: readonly TrackerCells[]): void {
  const independent = independentIndicators(rows);
  const told = new Set(indicators.map(({ definition }) => definition.id));
  expect(Object.keys(independent).filter((id) => !told.has(id))).toEqual([]);
  for (const { definition: { id, formula }, figures } of indicators) {
    const expected = independent[id];
    if (expected === undefined) continue;
    const compared = (label: string, { count, fulfilled, spread, parts }: IndependentFigure | ComparedFigure) => ({
      id, label, count, ...(formula.fulfils === undefined ? {} : { fulfilled }), ...(formula.spread === undefined ? {} : { spread }), ...(formula.apart === undefined || id === 'PI-3' ? {} : { parts }),
    });
    for (const { period: { label }, parts, yearToDate, ...whole } of figures) {
      expect(compared(label, { ...whole, parts: Object.fromEntries(parts.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])) })).toEqual(compared(label, expected(label)));
      if (yearToDate) expect(compared(label, { ...yearToDate, parts: {} })).toEqual({ ...compared(label, expected(`${label} to date`)), ...(formula.apart === undefined || id === 'PI-3' ? {} : { parts: {} }) });
    }
  }
}

type ComparedFigure = Pick<Figure, 'count' | 'fulfilled' | 'spread'> & { readonly parts: Readonly<Record<string, number>> };

async function imported({ rows, columns, newLine, byteOrderMark }: UnseenTracker) {
  const database = await testDatabase();
  const { pool } = database;
  try {
    await migrate(pool, eventStoreMigrations);
    const store = await historyBeside(database, clock);
    const readModels = createReadModels({ pool, longWork: pool, store, workflow, log });
    await readModels.migrate();
    const path = await fileOf((byteOrderMark ? '\uFEFF' : '') + csvOf(rows, columns, newLine));
    const { refused } = await importTracker({ path, eventStore: store, workflow, clock, actor: demonstrationPersonWho('ADMINISTRATOR') });
    await readModels.catchUp();
    const reporting = createReporting({ pool, calendar: workflow.law.calendar });
    const figures = await reporting.figures(operator, reporting.definitions, { from, to }, londonDate('2026-11-23'));
    await store.close();
    return { refused, report: exchangeOf(figures), figures };
  } finally {
    await database.drop();
  }
}
