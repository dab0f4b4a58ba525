import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createInMemoryEventStore, type EventStore, type RecordedEvent } from '@redress/event-store';
import { parse } from 'csv-parse/sync';
import { caseIdOfReference, caseStream, poolStream, referralIdOfReference, referralStream } from '@redress/histories';
import { importedAt, importing } from '../../testing/importing.js';
import { csvOf, demonstrationColumns, demonstrationRows, fileOf, trackerFile, trackerRow } from '../../testing/tracker-files.js';
import { refusedFileOf, writeRefusedFile } from './file/refused-file.js';
import type { ImportProgress } from './import-tracker.js';

const childrens = trackerRow('CSC-2018-00002');

describe('a row imported', () => {
  let events: readonly RecordedEvent[];
  let path: string;
  beforeAll(async () => {
    path = await trackerFile({ ...childrens, lgsco_ref: '19 001 234', lgsco_received_on: '2019-07-01', lgsco_decided_on: '2019-09-02', lgsco_outcome: 'UPHELD' });
    events = await all((await importing(path)).store);
  });

  test('is told in the order of its dates, with what the calendar recorded in between', () => {
    const story = events.filter(({ streamId }) => streamId === caseStream(caseIdOfReference('CSC-2018-00002'))).map(told);
    expect(story.slice(0, 25)).toEqual([
      '2018-11-05 ComplaintReceived', '2018-11-05 ProcedureSelected', '2018-11-07 RepresentationAcknowledged', '2018-11-07 RepresentationAccepted',
      '2018-11-07 Stage1Started', '2018-11-15 Stage1ResponseIssued', '2018-11-15 Completed', '2018-11-30 EscalatedToStage2',
      '2018-12-03 InvestigatorAssigned', '2018-12-05 IndependentPersonAssigned', '2018-12-12 StatementDrafted',
      '2018-12-12 StatementOfComplaintAgreed', '2018-12-12 Stage2InvestigationStarted', '2018-12-31 DeadlineExtended',
      '2019-01-10 InterviewPlanned', '2019-01-10 InterviewScheduled', '2019-01-10 InterviewHeld', '2019-01-15 InterviewNotesDrafted',
      '2019-01-15 InterviewNotesSent', '2019-01-23 DeadlineBreached', '2019-01-25 InterviewNotesAgreed', '2019-01-25 InterviewPlanned',
      '2019-01-25 InterviewScheduled', '2019-01-25 InterviewHeld', '2019-01-30 InterviewNotesDrafted',
    ]);
    expect(story.slice(-15)).toEqual([
      '2019-03-19 DeadlineBreached', '2019-03-19 DeadlineBreached', '2019-04-08 InvestigationReportSubmitted',
      '2019-04-10 IndependentPersonReportSubmitted', '2019-04-17 AdjudicationIssued', '2019-04-17 Completed', '2019-05-09 Stage3Requested',
      '2019-06-03 PanelAppointed', '2019-06-03 PanelDateSet', '2019-06-03 PanelPapersSent', '2019-06-03 PanelHeld',
      '2019-06-07 PanelReportIssued', '2019-06-14 AuthorityResponseIssued', '2019-06-14 Completed', '2019-06-21 CaseClosed',
    ]);
  });

  test('carries whence it comes, who brought it, and which events the calendar brought', () => {
    const [received, breach] = [events[0], events.find(({ type }) => type === 'DeadlineBreached')];
    expect(received).toMatchObject({
      recordedAt: importedAt.toISOString(),
      metadata: {
        actor: { userId: 'administrator', role: 'ADMINISTRATOR' }, occurredAt: '2018-11-05T00:00:00.000Z', effectiveDate: '2018-11-05', policyVersion: 'WCC_2021',
        provenance: { file: 'tracker.csv', row: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    });
    expect(breach?.metadata.actor).toEqual({ userId: 'system', role: 'SYSTEM' });
  });

  test('says NOT_HELD where a tracker has no column, and keeps the limits of such steps from running', () => {
    expect(events[0]?.data).toMatchObject({ summary: 'NOT_HELD', limitsNotHeld: ['CSC-S3-CHAIR', 'CSC-S3-PAPERS'] });
    expect(events.find(({ type }) => type === 'PanelAppointed')?.data).toEqual({ chairId: 'NOT_HELD', memberIds: 'NOT_HELD' });
  });

  test("brings the Ombudsman's reference to a history of its own, linked to the case", () => {
    const referral = events.filter(({ streamId }) => streamId === referralStream(referralIdOfReference('19 001 234')));
    expect(referral.map(told)).toEqual(['2019-07-01 LgscoReferralRecorded', '2019-09-02 LgscoEnquiryReceived', '2019-09-02 LgscoDecisionRecorded']);
    expect(referral[0]?.data).toMatchObject({ caseId: caseIdOfReference('CSC-2018-00002') });
  });

  test('makes the pool members it needs, available from the first day that any row needs them', async () => {
    expect(events.filter(({ streamId }) => streamId === poolStream('IO-08')).map(told)).toEqual([
      '2018-12-03 PoolApplicantRegistered', '2018-12-03 PoolApplicantShortlisted', '2018-12-03 PoolMemberAppointed', '2018-12-03 InductionCompleted',
    ]);
    const later = { ...childrens, ref: 'Later', investigator_assigned_on: '2018-12-06' };
    const { store } = await importing(await trackerFile(later, childrens));
    const member = await Array.fromAsync(store.readStream(poolStream('IO-08')));
    expect(member.map(told)).toEqual(['2018-12-03 PoolApplicantRegistered', '2018-12-03 PoolApplicantShortlisted', '2018-12-03 PoolMemberAppointed', '2018-12-03 InductionCompleted']);
  });
});

describe('imported again', () => {
  test('the same file adds nothing', async () => {
    const { store } = await importing(await trackerFile(childrens));
    const before = await store.head();
    const { report } = await importing(await trackerFile(childrens), { eventStore: store });
    expect(report).toEqual({ rows: 1, imported: 0, alreadyImported: 1, refused: [] });
    expect(await store.head()).toBe(before);
  });

  test('the same row is known in another file, in other columns, with a byte-order mark, CRLF and quotation marks', async () => {
    const { store } = await importing(await trackerFile(childrens));
    const columns = ['', ...demonstrationColumns.toReversed()].slice(1);
    const other = csvOf([{ ...childrens, complainant_name: `${childrens.complainant_name ?? ''} ` }], columns, '\r\n').replace('CSC-2018-00002', '"CSC-2018-00002"');
    const { report } = await importing(await fileOf(`\ufeff${other}`, 'other.csv'), { eventStore: store });
    expect(report).toMatchObject({ alreadyImported: 1, refused: [] });
  });

  test('a row that has changed is refused: an import adds cases and changes none', async () => {
    const { store } = await importing(await trackerFile(childrens));
    const { report } = await importing(await trackerFile({ ...childrens, team: 'Another' }), { eventStore: store });
    expect(report).toMatchObject({ imported: 0, alreadyImported: 0, refused: [{ row: 2, ref: 'CSC-2018-00002', code: 'ERR_DUPLICATE_REFERENCE' }] });
  });

  test("an Ombudsman's reference that another case has is refused, and nothing of that row is written", async () => {
    const referred = { lgsco_ref: '19 001 234', lgsco_received_on: '2019-07-01' };
    const { store } = await importing(await trackerFile({ ...childrens, ...referred }));
    const before = await store.head();
    const { report } = await importing(await trackerFile({ ...childrens, ref: 'Other', ...referred }), { eventStore: store });
    expect(report.refused).toMatchObject([{ code: 'ERR_DUPLICATE_REFERENCE', message: expect.stringContaining('lgsco_ref') }]);
    expect(await store.head()).toBe(before);
  });

  test('of two rows with one reference the second is refused, the first time and every time', async () => {
    const path = await trackerFile(childrens, childrens, { ...childrens, team: 'Another' });
    const { report, store } = await importing(path);
    const duplicates = [{ row: 3, code: 'ERR_DUPLICATE_REFERENCE' }, { row: 4, code: 'ERR_DUPLICATE_REFERENCE' }];
    expect(report).toMatchObject({ rows: 3, imported: 1, refused: duplicates });
    expect((await importing(path, { eventStore: store })).report).toMatchObject({ imported: 0, alreadyImported: 1, refused: duplicates });
  });
});

describe('a dry run', () => {
  test('tells what an import would do, and writes nothing', async () => {
    const { store } = await importing(await trackerFile(childrens));
    const before = await store.head();
    const path = await trackerFile(childrens, { ...childrens, ref: 'New' }, { ...childrens, ref: 'Wrong', kind: 'X' });
    const { report } = await importing(path, { eventStore: store, dryRun: true });
    expect(report).toMatchObject({ rows: 3, imported: 1, alreadyImported: 1, refused: [{ row: 4, ref: 'Wrong', code: 'ERR_VALIDATION' }] });
    expect(await store.head()).toBe(before);
    const changed = await importing(await trackerFile({ ...childrens, team: 'Another' }), { eventStore: store, dryRun: true });
    expect(changed.report.refused).toMatchObject([{ code: 'ERR_DUPLICATE_REFERENCE' }]);
  });
});

describe('the file of refused rows', () => {
  test('holds them as they stood, with code and reason, for its owner alone; corrected, it can be imported', async () => {
    const path = await trackerFile({ ...childrens, service: 'Care, "and" more\nof it', closed_on: '2019-02-30' }, { ...childrens, ref: 'Right' });
    const { report, store } = await importing(path);
    await writeRefusedFile(path, report.refused);
    const refused = await readFile(refusedFileOf(path), 'utf8');
    expect(refused).toMatch(/^refused_row,refused_code,refused_reason,ref,kind,.*\r\n2,ERR_DATE_FORMAT,"closed_on: There is no day ""2019-02-30"" [^,]*",CSC-2018-00002/);
    expect((await stat(refusedFileOf(path))).mode & 0o077).toBe(0);

    const corrected = await fileOf(refused.replaceAll('2019-02-30', '2019-06-21'), 'corrected.csv');
    const second = await importing(corrected, { eventStore: store });
    expect(second.report).toMatchObject({ rows: 1, imported: 1, refused: [] });

    await writeRefusedFile(corrected, [{ row: 2, ref: 'x', code: 'ERR_X', message: 'Again.' }]);
    expect((await readFile(refusedFileOf(corrected), 'utf8')).match(/refused_row/g)).toHaveLength(1);
  });

  test('is written beside an earlier one in which somebody has corrected something, and is not written twice', async () => {
    const path = await trackerFile({ ...childrens, closed_on: '2019-02-30' });
    const { report: { refused } } = await importing(path);
    expect(await writeRefusedFile(path, refused)).toBe(refusedFileOf(path));
    expect(await writeRefusedFile(path, refused)).toBe(refusedFileOf(path));
    const half = (await readFile(refusedFileOf(path), 'utf8')).replace('2019-02-30', '2019-06-21');
    await writeFile(refusedFileOf(path), half);
    expect(await writeRefusedFile(path, refused)).toBe(`${path}.refused-2.csv`);
    expect(await writeRefusedFile(path, refused)).toBe(`${path}.refused-2.csv`);
    expect(await writeRefusedFile(path, [])).toBeUndefined();
    expect(await readFile(refusedFileOf(path), 'utf8')).toBe(half);
    expect((await readdir(dirname(path))).toSorted()).toEqual(['tracker.csv', 'tracker.csv.refused-2.csv', 'tracker.csv.refused.csv']);
  });

  test('holds no formula, and corrected it is read as the rows stood', async () => {
    const path = await trackerFile({ ...childrens, complainant_name: '=HYPERLINK("http://evil.example")', team: "'@North", closed_on: '2019-02-30' });
    const { report, store } = await importing(path);
    const written = await readFile(String(await writeRefusedFile(path, report.refused)), 'utf8');
    const records: readonly string[][] = parse(written);
    expect(records.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const corrected = await fileOf(written.replaceAll('2019-02-30', '2019-06-21'), 'corrected.csv');
    await importing(corrected, { eventStore: store });
    const [receipt] = await Array.fromAsync(store.readAll({ limit: 1 }));
    expect(receipt?.data).toMatchObject({ complainantName: '=HYPERLINK("http://evil.example")' });
    // Refused again, it is written as the first file was and not once more.
    expect(await readFile(String(await writeRefusedFile(corrected, [{ row: 2, ref: 'x', code: 'ERR_X', message: 'Again.' }])), 'utf8')).not.toContain("''=");
  });
});

test('a row with a cell too few or too many is a wrong row; blank rows are none', async () => {
  const [header = '', row = ''] = csvOf([childrens]).split('\n');
  const path = await fileOf([header, '', row.slice(0, row.lastIndexOf(',')), `${row},`.replace('00002', '00003'), ','.repeat(demonstrationColumns.length - 1), row.replace('00002', '00004')].join('\n'));
  const { report } = await importing(path);
  expect(report).toMatchObject({
    rows: 3, imported: 1,
    refused: [{ row: 3, ref: 'CSC-2018-00002', code: 'ERR_VALIDATION' }, { row: 4, ref: 'CSC-2018-00003', code: 'ERR_VALIDATION' }],
  });
});

test('a header alone is a tracker without rows', async () => {
  expect((await importing(await trackerFile())).report).toEqual({ rows: 0, imported: 0, alreadyImported: 0, refused: [] });
});

test('stopped between two rows and run again, it ends as if it had never been stopped', async () => {
  const path = await trackerFile(...demonstrationRows.slice(-400));
  const stopped = createInMemoryEventStore({ clock: { now: () => importedAt } });
  const stop = new AbortController();
  const onProgress = ({ phase, rows }: ImportProgress): void => {
    if (phase === 'IMPORTING' && rows >= 200) stop.abort(new Error('Stopped.'));
  };
  await expect(importing(path, { eventStore: stopped, signal: stop.signal, onProgress })).rejects.toThrow('Stopped.');
  const { report } = await importing(path, { eventStore: stopped });
  expect(report).toMatchObject({ rows: 400, refused: [], imported: 400 - report.alreadyImported });
  expect(report.alreadyImported).toBeGreaterThan(150);
  const { store } = await importing(path);
  expect((await all(stopped)).map(written)).toEqual((await all(store)).map(written));
});

const told = ({ type, metadata }: RecordedEvent): string => `${metadata.effectiveDate} ${type}`;
const written = ({ streamId, revision, eventId, type, data, metadata }: RecordedEvent): unknown => ({ streamId, revision, eventId, type, data, metadata });

function all(store: EventStore): Promise<readonly RecordedEvent[]> {
  return Array.fromAsync(store.readAll());
}
