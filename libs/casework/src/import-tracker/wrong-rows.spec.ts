import { expect, test } from '@jest/globals';
import { demonstrationRows, trackerFile, trackerRow, type TrackerCells } from '../../testing/tracker-files.js';
import { importing } from '../../testing/importing.js';

/** Rows of the demonstration tracker that can be told, each spoilt in one way. */
const childrens = 'CSC-2018-00002';
const adult = refOf((row) => row.procedure === 'ASC' && row.response_on !== '');
const corporate = refOf((row) => row.procedure === 'CORPORATE' && row.stage2_completed_on !== '' && row.lgsco_ref !== '');
const compliment = refOf((row) => row.kind === 'COMPLIMENT' && row.congratulated_on !== '');
const comment = refOf((row) => row.kind === 'COMMENT');

const wrongRows: readonly (readonly [what: string, code: string, column: string, row: TrackerCells])[] = [
  ['no reference', 'ERR_VALIDATION', 'ref', trackerRow(childrens, { ref: '' })],
  ['a reference of two lines', 'ERR_VALIDATION', 'ref', trackerRow(childrens, { ref: 'A\nB' })],
  ['an unknown kind', 'ERR_VALIDATION', 'kind', trackerRow(childrens, { kind: 'GRIEVANCE' })],
  ['no kind', 'ERR_VALIDATION', 'kind', trackerRow(childrens, { kind: '' })],
  ['an unknown procedure', 'ERR_VALIDATION', 'procedure', trackerRow(childrens, { procedure: 'HOUSING' })],
  ['no procedure', 'ERR_PROCEDURE_MISSING', 'procedure', trackerRow(childrens, { procedure: '' })],
  ['an unknown channel', 'ERR_VALIDATION', 'channel', trackerRow(childrens, { channel: 'PIGEON' })],
  ['an unknown complainant', 'ERR_VALIDATION', 'complainant_type', trackerRow(childrens, { complainant_type: 'NEIGHBOUR' })],
  ['an unknown outcome', 'ERR_VALIDATION', 'stage1_outcome', trackerRow(childrens, { stage1_outcome: 'WON' })],
  ['30 February', 'ERR_DATE_FORMAT', 'acknowledged_on', trackerRow(childrens, { acknowledged_on: '2019-02-30' })],
  ['a day written the English way', 'ERR_DATE_FORMAT', 'received_on', trackerRow(childrens, { received_on: '05/11/2018' })],
  ['30 February among the interviews', 'ERR_DATE_FORMAT', 'interviews', trackerRow(childrens, { interviews: '2019-02-30/2019-03-01/2019-03-04' })],
  ['no day of receipt', 'ERR_VALIDATION', 'received_on', trackerRow(childrens, { received_on: '' })],
  ['closed tomorrow', 'ERR_FUTURE_DATE', 'closed_on', trackerRow(childrens, { closed_on: '2026-11-24' })],
  ['an interview tomorrow', 'ERR_FUTURE_DATE', 'interviews', trackerRow(childrens, { interviews: '2026-11-24//' })],
  ['older than the calendar', 'ERR_CALENDAR_HORIZON', 'received_on', trackerRow(childrens, { received_on: '2014-11-05' })],
  ['a due date beyond the calendar', 'ERR_CALENDAR_HORIZON', 'stage2_extended_on', trackerRow(childrens, { stage2_extended_to: '2031-03-18' })],
  ['Stage 3 under adult social care', 'ERR_NO_SUCH_STAGE', 'stage3_requested_on', trackerRow(adult, { stage3_requested_on: '2021-03-01' })],
  ['Stage 2 under adult social care', 'ERR_NO_SUCH_STAGE', 'stage2_requested_on', trackerRow(adult, { stage2_requested_on: '2021-03-01' })],
  ['Stage 1 under adult social care', 'ERR_NO_SUCH_STAGE', 'stage1_started_on', trackerRow(adult, { stage1_started_on: '2021-03-01' })],
  ['Stage 3 of a corporate complaint', 'ERR_NO_SUCH_STAGE', 'stage3_requested_on', trackerRow(corporate, { stage3_requested_on: '2021-03-28', closed_on: '' })],
  ['Stage 1 of a compliment', 'ERR_NO_SUCH_STAGE', 'stage1_started_on', trackerRow(compliment, { stage1_started_on: '2021-03-01' })],
  ['a plan under the childrens procedure', 'ERR_VALIDATION', 'response_due_on', trackerRow(childrens, { response_due_on: '2019-01-01' })],
  ['a comment withdrawn', 'ERR_VALIDATION', 'withdrawn_on', trackerRow(comment, { withdrawn_on: '2021-03-01' })],
  ['agreed before sent', 'ERR_ORDER', 'interviews', trackerRow(childrens, { interviews: '2019-01-10/2019-01-15/2019-01-14' })],
  ['sent before held', 'ERR_ORDER', 'interviews', trackerRow(childrens, { interviews: '2019-01-10/2019-01-09/2019-01-14' })],
  ['agreed and not sent', 'ERR_VALIDATION', 'interviews', trackerRow(childrens, { interviews: '2019-01-10//2019-01-14' })],
  ['half an interview', 'ERR_VALIDATION', 'interviews', trackerRow(childrens, { interviews: '2019-01-10/2019-01-15' })],
  ['too many interviews', 'ERR_VALIDATION', 'interviews', trackerRow(childrens, { interviews: Array(101).fill('2019-01-10//').join(';') })],
  ['reported with an interview open', 'ERR_INTERVIEWS_OPEN', 'report_submitted_on', trackerRow(childrens, { interviews: '2019-01-10/2019-01-15/2019-01-25;2019-03-01//' })],
  ['Stage 2 with Stage 1 open and not overdue', 'ERR_STAGE1_OPEN', 'stage2_requested_on', trackerRow(childrens, { stage1_responded_on: '', stage1_outcome: '', stage2_requested_on: '2018-11-14' })],
  ['acknowledged before it was received', 'ERR_ORDER', 'acknowledged_on', trackerRow(childrens, { acknowledged_on: '2018-11-04' })],
  ['reported before the team was complete', 'ERR_SETUP_INCOMPLETE', 'report_submitted_on', trackerRow(childrens, { independent_person_assigned_on: '2019-04-09' })],
  ['the second report first', 'ERR_ORDER', 'independent_person_report_on', trackerRow(childrens, { independent_person_report_on: '2019-04-07' })],
  ['adjudicated on one report', 'ERR_REPORTS_MISSING', 'stage2_completed_on', trackerRow(childrens, { independent_person_report_on: '' })],
  ['one person in both parts', 'ERR_SAME_PERSON', 'independent_person_assigned_on', trackerRow(childrens, { independent_person: 'IO-08' })],
  ['a name in place of a code', 'ERR_VALIDATION', 'investigator', trackerRow(childrens, { investigator: 'Ann Other' })],
  ['a panel that met before it was asked for', 'ERR_ORDER', 'panel_held_on', trackerRow(childrens, { panel_held_on: '2019-05-08' })],
  ['closed before the last answer', 'ERR_ORDER', 'closed_on', trackerRow(childrens, { closed_on: '2019-06-13' })],
  ['extended past the cap', 'ERR_EXTENSION_CAP', 'stage2_extended_on', trackerRow(childrens, { stage2_extended_to: '2019-05-20' })],
  ['extended after expiry', 'ERR_EXTENSION_AFTER_EXPIRY', 'stage2_extended_on', trackerRow(childrens, { stage2_extended_on: '2019-02-20' })],
  ['extended before Stage 2', 'ERR_STATE', 'stage2_extended_on', trackerRow(childrens, { stage2_extended_on: '2018-12-01' })],
  ['half an extension', 'ERR_VALIDATION', 'stage2_extended_to', trackerRow(childrens, { stage2_extended_to: '' })],
  ['an investigator without a day', 'ERR_VALIDATION', 'investigator_assigned_on', trackerRow(childrens, { investigator_assigned_on: '' })],
  ['suspended for a holiday', 'ERR_SUSPENSION_REASON', 'suspension_reason', trackerRow(childrens, { suspended_on: '2019-01-07', suspension_reason: 'HOLIDAY' })],
  ['suspended without a reason', 'ERR_SUSPENSION_REASON', 'suspension_reason', trackerRow(childrens, { suspended_on: '2019-01-07' })],
  ['resumed before it was suspended', 'ERR_ORDER', 'resumed_on', trackerRow(childrens, { suspended_on: '2019-01-07', resumed_on: '2019-01-04', suspension_reason: 'TRIBUNAL' })],
  ['resumed and not suspended', 'ERR_STATE', 'resumed_on', trackerRow(childrens, { resumed_on: '2019-01-04' })],
  ['rejected without a reason', 'ERR_REJECTION_INCOMPLETE', 'rejection_reason', trackerRow(childrens, { rejected_on: '2018-11-07' })],
  ['rejected and answered all the same', 'ERR_STATE', 'stage1_started_on', trackerRow(childrens, { rejected_on: '2018-11-07', rejection_reason: 'NO_CONSENT' })],
  ['answered after it was withdrawn', 'ERR_STATE', 'stage1_responded_on', trackerRow(childrens, { withdrawn_on: '2018-11-08' })],
  ['a period that ends before receipt', 'ERR_PAST_APPOINTMENT', 'response_due_on', trackerRow(adult, { response_due_on: '2015-04-01' })],
  ['half a compliment', 'ERR_VALIDATION', 'compliment_external', trackerRow(compliment, { compliment_external: '' })],
  ['congratulated although it was not logged', 'ERR_STATE', 'congratulated_on', trackerRow(compliment, { compliment_external: 'NO' })],
  ['decided before the Ombudsman wrote', 'ERR_ORDER', 'lgsco_decided_on', trackerRow(corporate, { lgsco_decided_on: '2018-01-02' })],
  ['decided without an outcome', 'ERR_VALIDATION', 'lgsco_outcome', trackerRow(corporate, { lgsco_outcome: '' })],
  ['an endless text', 'ERR_VALIDATION', 'team', trackerRow(childrens, { team: 'x'.repeat(20_001) })],
];

test.each(wrongRows)('%s: %s in %s; nothing of the row is written, its neighbours are', async (_, code, column, wrong) => {
  const right = trackerRow('ASC-2015-02909', { ref: 'A neighbour' });
  const path = await trackerFile(wrong, right);
  const { report, store } = await importing(path);
  expect(report).toMatchObject({ rows: 2, imported: 1, alreadyImported: 0, refused: [{ row: 2, ref: wrong.ref, code }] });
  expect(report.refused[0]?.message).toMatch(new RegExp(`^${column}: .+\\.$`));
  expect(await streamsOf(store)).toEqual([expect.stringContaining('case-')]);
});

test('no refusal repeats a name or a cell that should hold a word of a list', async () => {
  const name = 'Jane Private';
  const columns = Object.keys(trackerRow(childrens)).filter((column) => !['ref', 'service', 'team', 'complainant_name'].includes(column));
  const rows = columns.map((column, index) => trackerRow(childrens, { ref: `R-${index}`, complainant_name: name, [column]: name }));
  const { report } = await importing(await trackerFile(...rows));
  expect(report.refused.length).toBeGreaterThan(30);
  expect(JSON.stringify(report)).not.toContain('Private');
});

async function streamsOf(store: Awaited<ReturnType<typeof importing>>['store']): Promise<readonly string[]> {
  const streams = new Set<string>();
  for await (const { streamId } of store.readAll()) streams.add(streamId);
  return [...streams];
}

function refOf(matches: (row: TrackerCells) => boolean): string {
  return demonstrationRows.find((row) => row.kind === 'COMPLAINT' && matches(row))?.ref ?? demonstrationRows.find(matches)?.ref ?? 'none';
}
