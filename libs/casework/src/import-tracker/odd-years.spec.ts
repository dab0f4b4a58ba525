import { expect, test } from '@jest/globals';
import { createInMemorySnapshotStore } from '@redress/event-store';
import { caseIdOfStream, referralIdOfStream } from '@redress/histories';
import { workflowOf } from '@redress/procedures';
import { demonstrationRows, importedAt, importing, manager, trackerFile, type TrackerCells } from '../../testing/index.js';
import { createCasework } from '../casework.js';
import { factDates, planDates } from './row/columns.js';

/** Rows of which each date is filled in at least once. */
const dated = [...factDates, ...planDates].map((column) => {
  const row = demonstrationRows.find((each) => each[column] !== '');
  return [column, row ?? demonstrationRows[0]] as const;
});

const noReferral = { lgsco_ref: '', lgsco_received_on: '', lgsco_decided_on: '', lgsco_outcome: '' };

/** No two of these are one case or one reference. */
const withYears = (date: string): readonly TrackerCells[] =>
  dated.map(([column, row], index) => ({ ...row, ...(column.startsWith('lgsco') ? { lgsco_ref: `L-${index + 1}` } : noReferral), ref: `R-${index + 1}`, [column]: date }));

test.each(['0000-01-01', '0001-01-01', '9999-12-31'])('a year that nobody means, as in %s, is refused in its row with a sentence, whichever date it is', async (date) => {
  const { report } = await importing(await trackerFile(...withYears(date)));
  expect(report.imported).toBe(0);
  expect(report.refused.map(({ row, code, message }) => [row, code, message])).toEqual(dated.map(([column], index) => [index + 2, 'ERR_DATE_FORMAT', expect.stringMatching(new RegExp(`^${column}: The year of .+ is not one from .+\\.`))]));
});

test.each(['1999-06-01', '2014-12-31', '2026-11-20', '2029-01-02', '2031-06-30'])('%s in place of any date is refused in its row, or the history can be read', async (date) => {
  const { report, store } = await importing(await trackerFile(...withYears(date)));
  expect(report.imported + report.refused.length).toBe(dated.length);
  const casework = createCasework({ store, snapshots: createInMemorySnapshotStore(), workflow: workflowOf(), clock: { now: () => importedAt } });
  const streams = new Set((await Array.fromAsync(store.readAll())).map(({ streamId }) => streamId));
  const ids = [...streams].flatMap((streamId) => caseIdOfStream(streamId) ?? referralIdOfStream(streamId) ?? []);
  expect(ids.length).toBeGreaterThanOrEqual(report.imported);
  for (const id of ids) expect((await casework.getCase(manager, id)).caseId).toBe(id);
});
