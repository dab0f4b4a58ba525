import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { holidays2029, holidaysFile, trackerFile, trackerRow } from '@redress/casework/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import type { Command } from 'commander';
import { today, tryCommandLine } from '../testing/try-command-line.js';
import { programOf } from './program.js';

let database: TestDatabase;
let tracker: string;
let holidays: string;
beforeAll(async () => {
  database = await testDatabase();
  tracker = await trackerFile(trackerRow('CSC-2018-00002'), trackerRow('ASC-2015-02909'), trackerRow('COR-2021-00782'), trackerRow('ASC-2015-02909', { ref: 'WRONG-1', received_on: '2015-02-30' }));
  holidays = await holidaysFile(holidays2029);
  await tryCommandLine(['import', tracker], { variables: { DATABASE_URL: database.url } });
});
afterAll(() => database.drop());

/** What people type of each command: as it is meant, and as it goes wrong. */
const typed: Readonly<Record<string, readonly string[]>> = {
  'calendar due': ['2021-04-01 1', '2021-04-12 65 --suspend 2021-05-10..2021-06-21', '2021-04-12T18:30:00Z 5', '2021-02-30 1', '2028-12-20 200', '2021-04-12 5 --suspend 2021-06-21..2021-05-10', 'soon 1'],
  'calendar elapsed': ['2021-04-01 2021-04-30', '2021-04-30 2021-04-01', '1999-01-01 2021-04-01'],
  'calendar load': ['HOLIDAYS --as case-worker', 'HOLIDAYS --dry-run', 'HOLIDAYS', 'HOLIDAYS', '/nowhere.json', 'TRACKER'],
  'calendar months': ['2021-01-31 6 --rule COMMENCING', '2021-01-31 6', '2021-01-31 none'],
  import: ['TRACKER --dry-run', 'TRACKER', '/nowhere.csv', '/tmp'],
  indicators: ['', '--from 2015/16 --to 2020/21', '--from 2020/21 --to 2015/16', '--from 2020'],
  figures: ['', 'PI-2', 'PI-2 --period 2018-19-q4', 'PI-9', '--period 2018/19', 'PI-2 --period never'],
  'case show': ['CSC-2018-00002', 'ASC-2015-02909', 'COR-2021-00782', 'CSC-1999-00001'],
  'case actions': ['CSC-2018-00002', 'CSC-2018-00002 --as complaints-manager', 'CSC-1999-00001'],
  'case explain': ['CSC-2018-00002', 'CSC-2018-00002 --limit CSC-S2-65', 'CSC-2018-00002 --limit NONE'],
  'case suggest': ['CSC-2018-00002', 'CSC-2018-00002 --role IP', 'CSC-2018-00002 --role AO', 'CSC-1999-00001'],
  'case history': ['CSC-2018-00002', 'CSC-2018-00002 --as-at 2018-12-31', 'CSC-2018-00002 --as-at never', 'CSC-2018-00002 --revision 2'],
  'procedure list': [''],
  'procedure show': ['csc', 'asc', 'corporate', 'lgsco', 'nothing'],
  'procedure migrate': ['--dry-run', 'csc', ''],
  'policy list': ['', '--as case-worker'],
  'policy draft': ['Council-2099 --from 2099-04-01 --set corporate.stage1Wd=15 --reason Resolved', 'Council-2000 --from 2000-04-01 --set corporate.stage1Wd=15 --reason Resolved', 'Council-2098 --from never --reason Resolved', 'Council-2098 --from 2098-04-01 --set nothing=1 --reason Resolved', 'Council-2098 --from 2098-04-01 --set what --reason Resolved'],
  'policy approve': ['Council-2099 --as complaints-manager', 'Council-2099', 'Council-1900'],
  'policy refuse': ['Council-1900 --reason None'],
  'publication draft': ['2020-21-q4', '2026-27-q4', '2020-21', 'never'],
  'publication publish': ['2020-21-q4', '2020-21-q4', '2026-27-q4', '2019-20-q4 --as case-worker'],
  'publication list': [''],
  'publication changes': ['2020-21-q4', '2018-19-q1'],
  'publication restate': ['2020-21-q4 --reason Late', '2020-21-q4'],
  'export-figure': ['2020-21-q4 --into FOLDER', '2020-21-q4 --into FOLDER', '2020-21-q4 --into /proc/nowhere', '2018-19-q1 --into /tmp/redress-never', '2020-21-q4'],
  'verify-figure': ['2020-21-q4', '2018-19-q1'],
  verify: ['', '--case CSC-2018-00002', '--case CSC-1999-00001'],
  rebuild: [''],
  expire: [''],
};

function leavesOf(command: Command, path: readonly string[] = []): readonly string[] {
  return command.commands.flatMap((each) => (each.commands.length > 0 ? leavesOf(each, [...path, each.name()]) : [[...path, each.name()].join(' ')]));
}

test('every command there is is typed here', () => {
  const program = programOf({ variables: {}, clock: { now: () => today }, say: () => undefined, isWatched: false, signal: new AbortController().signal }, () => Promise.resolve(), () => undefined);
  expect(leavesOf(program).toSorted()).toEqual(Object.keys(typed).toSorted());
});

/** Whatever is typed is looked at by the one who types it: see `tryCommandLine`. */
test.each(Object.entries(typed).flatMap(([command, lines]) => lines.map((line) => [`${command} ${line}`.trim()])))('redress %s answers in plain words', async (line) => {
  const { output, said, exitStatus } = await tryCommandLine(line.replace('TRACKER', tracker).replace('HOLIDAYS', holidays).replace('FOLDER', `${holidays}-figures`), { variables: { DATABASE_URL: database.url } });
  expect([`${output}${said}` === '', [0, 1, 2].includes(exitStatus)]).toEqual([false, true]);
});
