import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { csvOf, demonstrationRows, fileOf, trackerFile, trackerRow } from '@redress/casework/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { addedIndicators } from '@redress/reporting/testing';
import { tryCommandLine, type Tried } from '../testing/try-command-line.js';

let database: TestDatabase;
const redress = (typed: string | readonly string[]): Promise<Tried> => tryCommandLine(typed, { variables: { DATABASE_URL: database.url } });
const json = async (typed: string): Promise<unknown> => JSON.parse((await redress(`${typed} --json`)).output) as unknown;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe('import', () => {
  test('takes the right rows, refuses the wrong ones with their codes, and says so on a second run as well', async () => {
    const path = await trackerFile(trackerRow('CSC-2018-00002'), trackerRow('ASC-2015-02909', { received_on: '2015-02-30' }));
    const refused = [{ row: 3, ref: 'ASC-2015-02909', code: 'ERR_DATE_FORMAT', message: 'received_on: There is no day "2015-02-30" in the calendar. Check the day and the month.' }];
    const first = await redress(['import', path, '--json']);
    expect(JSON.parse(first.output)).toEqual({ rows: 2, imported: 1, alreadyImported: 0, refused });
    expect(first).toMatchObject({ exitStatus: 1, said: expect.stringMatching(/^2 rows in \d+\.\d s, [\d,]+ rows a second\.$/m) });
    expect(await readFile(`${path}.refused.csv`, 'utf8')).toContain('3,ERR_DATE_FORMAT,"received_on: There is no day ""2015-02-30""');
    expect(JSON.parse((await redress(['import', path, '--json'])).output)).toEqual({ rows: 2, imported: 0, alreadyImported: 1, refused });
  });

  test('a dry run writes nothing', async () => {
    const path = await trackerFile(trackerRow('ASC-2015-02909', { ref: 'DRY-1' }));
    expect((await redress(['import', path, '--dry-run'])).output).toBe('1 row: 1 would be imported, 0 already imported, 0 refused.\n');
    expect((await redress('case show DRY-1')).exitStatus).toBe(1);
    expect(await redress(['import', path])).toMatchObject({ exitStatus: 0, output: '1 row: 1 imported, 0 already imported, 0 refused.\n' });
    await expect(stat(`${path}.refused.csv`)).rejects.toThrow('ENOENT');
  });

  test('a wrong file is refused whole, found wrong at its beginning or at its end', async () => {
    const broken = await fileOf(`${csvOf([trackerRow('ASC-2015-02909', { ref: 'WHOLE-1' })])}"`);
    const { output, exitStatus } = await redress(['import', broken, '--json']);
    expect(JSON.parse(output)).toMatchObject({ code: 'ERR_FILE_FORMAT' });
    expect(exitStatus).toBe(1);
    expect((await redress('case show WHOLE-1')).exitStatus).toBe(1);
  });

  test('a pipe is refused at once, and nothing of it is read', async () => {
    const pipe = join(await mkdtemp(join(tmpdir(), 'redress-pipe-')), 'tracker.csv');
    execFileSync('mkfifo', [pipe]);
    const { exitStatus, output } = await redress(['import', pipe, '--json']);
    expect({ exitStatus, refusal: JSON.parse(output) as unknown }).toMatchObject({ exitStatus: 1, refusal: { code: 'ERR_FILE_UNREADABLE', message: expect.stringContaining('a pipe') } });
  });

  test('refused rows that somebody has corrected stay as they are, and no cell of theirs is a formula', async () => {
    const formula = trackerRow('ASC-2015-02909', { ref: 'FORMULA-1', received_on: '2015-02-30', complainant_name: '=HYPERLINK("http://evil.example")' });
    const path = await trackerFile(formula, trackerRow('ASC-2015-02909', { ref: 'FORMULA-2', received_on: '2015-02-31' }));
    expect((await redress(['import', path])).output).toContain(`The refused rows are in ${path}.refused.csv:`);
    const refused = await readFile(`${path}.refused.csv`, 'utf8');
    expect(refused).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    await writeFile(`${path}.refused.csv`, refused.replaceAll('2015-02-30', '2015-02-28'));
    expect((await redress(['import', path])).output).toContain(`The refused rows are in ${path}.refused-2.csv:`);
    expect(await readFile(`${path}.refused-2.csv`, 'utf8')).toBe(refused);
    expect((await redress(['import', `${path}.refused.csv`, '--json'])).output).toContain('"imported": 1');
    expect((await redress('case history FORMULA-1 --json')).output).toContain(JSON.stringify('=HYPERLINK("http://evil.example")'));
  });

  test('a person is told the refused rows in words', async () => {
    const rows = Array.from({ length: 22 }, (_, index) => trackerRow('CSC-2018-00002', { ref: `W-${index}\u001b[2J` }));
    const { output } = await redress(['import', await trackerFile(...rows)]);
    expect(output).toMatch(/^22 rows: 0 imported, 0 already imported, 22 refused\.\n {2}row 2 {2}"W-0\?\[2J" {2}ERR_VALIDATION {2}ref: .*\n {2}and 2 more\nThe refused rows are in /s);
  });
});

describe('case', () => {
  test('show: how it stands, by reference or id, and what may be done next', async () => {
    const shown = await json('case show CSC-2018-00002');
    expect(shown).toMatchObject({ reference: 'CSC-2018-00002', machine: 'CSC', state: 'CLOSED', revision: 57, deadlines: expect.arrayContaining([expect.objectContaining({ code: 'CSC-S2-65', dueOn: '2019-03-18' })]) });
    expect(await json(`case show ${(shown as { caseId: string }).caseId}`)).toEqual(shown);
    expect((await redress('case show CSC-2018-00002')).output).toMatch(/^CSC-2018-00002 {2}Children's social care {2}Closed/);
  });

  test('history: events and the state they lead to, in whole, as at a date, as known at an instant, up to a revision', async () => {
    const states = async (options: string): Promise<unknown> => {
      const { events, state } = (await json(`case history CSC-2018-00002 ${options}`.trim())) as { events: unknown[]; state: { value: unknown } };
      return [events.length, state.value];
    };
    expect(await states('')).toEqual([57, { procedure: 'CLOSED', clock: 'RUNNING' }]);
    expect(await states('--as-at 2018-11-29')).toEqual([7, { procedure: 'S1_RESPONDED', clock: 'RUNNING' }]);
    expect(await states('--revision 1')).toEqual([1, 'RECEIVED']);
    expect(await states('--as-known-at 2026-11-23T10:00:00Z')).toEqual([57, { procedure: 'CLOSED', clock: 'RUNNING' }]);
    expect(await states('--as-known-at 2026-11-23T09:59:59Z')).toEqual([0, 'NONE']);
    expect((await redress('case history CSC-2018-00002 --revision 1')).output).toMatch(/^ {3}1 {4}5 November 2018 {2}Complaint received .*\nProcedure not chosen yet {2}Received\n$/);
  });

  test('actions: what may be done, as each person', async () => {
    const { output } = await redress(['import', await trackerFile(trackerRow('ASC-2015-02909', { ref: 'ASC-2015-99999', closed_on: '' }))]);
    expect(output).toContain('1 imported');
    expect((await redress('case actions ASC-2015-99999 --as case-worker')).output).toMatch(/^ASC-2015-99999 {2}Congratulated\nThe next step:\n {2}Close the case: /s);
    expect(await json('case actions ASC-2015-99999 --as auditor')).toMatchObject({ reference: 'ASC-2015-99999', next: { name: 'close-case', may: false } });
    expect((await redress('case actions CSC-2018-00002')).output).toMatch(/^CSC-2018-00002 {2}Closed\n/);
  });

  test('explain: why a date is that date, in words and as a versioned trace', async () => {
    expect((await redress('case explain CSC-2018-00002 --limit CSC-S2-65')).output).toMatch(
      /^CSC-2018-00002\n\nStage 2 response, maximum \(.*\)\n {2}Counted from 12 December 2018: 65 working days.*\n {2}Left out besides weekends: Tue 25 Dec 2018, .*\n {2}Due on 18 March 2019; it passes at .*\n {2}Met late, /s);
    expect(await json('case explain CSC-2018-00002')).toMatchObject({ trace: 1, deadlines: expect.arrayContaining([expect.objectContaining({ code: 'CSC-S1', policyVersion: 'WCC_2021' })]) });
    expect(await redress('case explain CSC-2018-00002 --limit NONE')).toMatchObject({ exitStatus: 2, said: expect.stringContaining('has no limit of that code') });
  });

  test('the picture of its procedure, where it stands and how it came there', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'redress-drawn-')), 'csc.svg');
    const shown = await redress(['procedure', 'show', 'CSC', '--case', 'CSC-2018-00002', '--svg', file]);
    expect(shown).toMatchObject({ exitStatus: 0, output: expect.stringMatching(/^Children's social care: CSC-2018-00002 stands in Closed, and came through Received, Acknowledged, Stage 1: in progress/) });
    expect(await readFile(file, 'utf8')).toMatch(/^<svg .*<desc id="description">It stands in Closed, .*here now/s);
    expect(await redress('procedure show ASC --case CSC-2018-00002')).toMatchObject({ exitStatus: 2, said: expect.stringContaining('was never in this procedure') });
    expect(await redress('procedure show CSC --case NOT-THERE')).toMatchObject({ exitStatus: 1, output: '' });
  });

  test('migrate: every open history stands in the present version, and nothing is written', async () => {
    const { events } = (await json('case history CSC-2018-00002')) as { events: unknown[] };
    expect(await redress('procedure migrate --dry-run')).toMatchObject({ exitStatus: 0, output: expect.stringMatching(/^\d+ histories: all open ones stand in the present version of their procedure\.\n$/) });
    expect(await json('procedure migrate')).toMatchObject({ moved: [], staying: [] });
    expect((await json('case history CSC-2018-00002')) as object).toMatchObject({ events });
  });

  test('one that is not there', async () => {
    expect(await redress('case show NOT-THERE --json')).toMatchObject({ exitStatus: 1, output: expect.stringContaining('ERR_NOT_FOUND') });
    expect(await redress('case history NOT-THERE')).toMatchObject({ exitStatus: 1, output: '' });
  });
});

describe('figures', () => {
  test('with their definitions, in words and as JSON, each saying what it stands for', async () => {
    expect((await redress('figures PI-2 --from 2019/20 --to 2019/20')).output).toMatch(
      /^PI-2 {2}Children's Stage 2 complaints completed within 65 working days\n {2}Period +Share +Year to date +Mean days .*\n {2}Q4 2019\/20 +.*As the history stood after its first \d+ events\.\n$/s,
    );
    const { standsFor, indicators } = (await json('figures --from 2019/20 --to 2019/20')) as { standsFor: { events: number }; indicators: { id: string }[] };
    expect(standsFor.events).toBeGreaterThan(57);
    expect(indicators.map(({ id }) => id)).toEqual(expect.arrayContaining(['PI-1', 'PI-2', 'PI-2b', 'PI-2o', 'PI-3']));
  });

  test('one explained by the cases behind it', async () => {
    const explained = await redress(['figures', 'pi-2', '--period', '2019/20 Q1']);
    expect(explained.output).toMatch(/\nFormula: 100 × .*\n {2}CSC-2018-00002 {2}no {3}Completed on 17 April 2019, after 18 March 2019: 65 working days from /s);
    expect(await json('figures PI-2 --period 2019-20-q1')).toMatchObject({ id: 'PI-2', cases: [{ reference: 'CSC-2018-00002' }] });
  });

  test('of an indicator that is one definition and nothing else', async () => {
    const withMore = { variables: { DATABASE_URL: database.url }, indicators: addedIndicators };
    expect((await tryCommandLine('figures', withMore)).output).toMatch(/^T-1 {2}Corporate Stage 1 answers that upheld the complaint\n.*\n\nT-2 /s);
    expect(JSON.parse((await tryCommandLine('figures T-2 --json', withMore)).output)).toMatchObject({ indicators: [{ id: 'T-2', unit: 'WORKING_DAYS' }] });
    expect((await tryCommandLine(['figures', 't-1', '--period', '2019/20'], withMore)).output).toContain('What is counted: Corporate Stage 1 answers sent in the period.');
  });

  test('that are not there, or asked for without saying which', async () => {
    expect(await redress('figures PI-9')).toMatchObject({ exitStatus: 2, said: expect.stringContaining('There are: "PI-1", "PI-2",') });
    expect(await redress(['figures', '--period', '2019/20'])).toMatchObject({ exitStatus: 2, said: expect.stringContaining('say which indicator') });
  });
});

describe('rebuild and expire', () => {
  test('a read model is built anew; an unknown one is not found', async () => {
    expect(await json('rebuild case_list')).toMatchObject({ rebuilt: [{ readModel: 'case_list', parked: 0 }] });
    expect(await json('rebuild')).toMatchObject({ rebuilt: [{ readModel: 'case_list' }] });
    expect(await redress('rebuild dashboards --json')).toMatchObject({ exitStatus: 1, output: expect.stringContaining('ERR_READ_MODEL_UNKNOWN') });
  });

  test('limits that have passed are recorded once', async () => {
    const open = { received_on: '2026-11-19', acknowledged_on: '2026-11-20', closed_on: '', congratulated_on: '' };
    const complaint = demonstrationRows.find(({ stage1_started_on: startedOn, stage1_extended_on: extendedOn, stage2_requested_on: escalatedOn, withdrawn_on: withdrawnOn, procedure }) =>
      procedure === 'CORPORATE' && startedOn !== '' && extendedOn === '' && escalatedOn === '' && withdrawnOn === '');
    const path = await trackerFile({ ...complaint, ...open, ref: 'OPEN-1', stage1_started_on: '2026-11-20', stage1_responded_on: '', stage1_outcome: '' });
    await redress(['import', path]);
    expect(await json('expire')).toEqual({ histories: 0, events: 0, parked: [] });
    const later = { variables: { DATABASE_URL: database.url }, clock: { now: () => new Date('2027-01-04T10:00:00Z') } };
    expect(JSON.parse((await tryCommandLine('expire --json', later)).output)).toEqual({ histories: 1, events: 1, parked: [] });
    expect((await tryCommandLine('expire', later)).output).toBe('0 expiries recorded on 0 cases.\n');
    expect((await redress('case history OPEN-1')).output).toContain('Deadline breached');
  });
});
