import { expect, test } from '@jest/globals';
import { tryCommandLine } from '../testing/try-command-line.js';

const json = async (typed: string): Promise<unknown> => JSON.parse((await tryCommandLine(`${typed} --json`)).output) as unknown;

test('calendar due: the date, the instant it passes, and every day on the way', async () => {
  expect(await json('calendar due 2021-06-11 5')).toEqual({
    start: '2021-06-11', dueOn: '2021-06-18', passesAt: '2021-06-18T23:00:00Z',
    days: [
      { date: '2021-06-12', counted: false, reason: 'Saturday' }, { date: '2021-06-13', counted: false, reason: 'Sunday' },
      ...['14', '15', '16', '17', '18'].map((day) => ({ date: `2021-06-${day}`, counted: true, reason: null })),
    ],
  });
});

const dueDates: readonly (readonly [typed: string, start: string, dueOn: string | null, passesAt: string | null])[] = [
  ['2021-12-21 5', '2021-12-21', '2021-12-30', '2021-12-31T00:00:00Z'],
  ['2021-12-21 5 --closure-day 2021-12-29 --closure-day 2021-12-30', '2021-12-21', '2022-01-04', '2022-01-05T00:00:00Z'],
  ['2021-06-11 0', '2021-06-11', '2021-06-11', '2021-06-11T23:00:00Z'],
  ['2021-04-12 65 --suspend 2021-05-10..2021-06-21', '2021-04-12', '2021-08-24', '2021-08-24T23:00:00Z'],
  ['2021-04-12 65 --suspend 2021-05-10..', '2021-04-12', null, null],
  ['2021-06-11T17:30:00+01:00 5 --receipt DEEMED_NEXT_WORKING_DAY', '2021-06-14', '2021-06-21', '2021-06-21T23:00:00Z'],
  ['2021-06-11T16:30:00+01:00 5 --receipt DEEMED_NEXT_WORKING_DAY', '2021-06-11', '2021-06-18', '2021-06-18T23:00:00Z'],
  ['2021-06-10T23:30:00Z 5', '2021-06-11', '2021-06-18', '2021-06-18T23:00:00Z'],
  ['2021-06-12 5 --receipt DEEMED_NEXT_WORKING_DAY', '2021-06-14', '2021-06-21', '2021-06-21T23:00:00Z'],
];

test.each(dueDates)('calendar due %s', async (typed, start, dueOn, passesAt) => {
  expect(await json(`calendar due ${typed}`)).toMatchObject({ start, dueOn, passesAt });
});

test('calendar elapsed and months', async () => {
  expect(await json('calendar elapsed 2021-03-31 2021-04-12')).toEqual({ elapsedWorkingDays: 6 });
  expect(await json('calendar elapsed 2021-03-31 2021-04-12 --suspend 2021-04-06..2021-04-08')).toEqual({ elapsedWorkingDays: 4 });
  expect(await json('calendar months 2021-01-31 6 --rule COMMENCING')).toEqual({ lastDay: '2021-07-30' });
  expect(await json('calendar months 2021-01-31 1 --rule AFTER')).toEqual({ lastDay: '2021-02-28' });
});

test('people get words instead of JSON', async () => {
  const { output } = await tryCommandLine('calendar due 2021-04-01 1');
  expect(output).toBe([
    'Counted from Thursday 1 April 2021:', '  Fri 2 Apr 2021   Good Friday', '  Sat 3 Apr 2021   Saturday', '  Sun 4 Apr 2021   Sunday',
    '  Mon 5 Apr 2021   Bank holiday: Easter Monday', '  Tue 6 Apr 2021   1', 'Due on 6 April 2021. It passes when the next day begins, at 7 April 2021, 00:00 in London.', '',
  ].join('\n'));
});

test('procedure: those there are, and one with its states, steps, rules and limits', async () => {
  expect((await tryCommandLine('procedure list')).output).toMatch(/^csc +Children's social care$/m);
  const { output } = await tryCommandLine('procedure show interview');
  expect(output).toMatch(/^An interview\n.*\nNotes sent\n.*Challenge the notes \(investigating officer, case worker, complaints manager\)/s);
  expect(await json('procedure show CSC')).toMatchObject({ id: 'CSC', states: expect.arrayContaining([expect.objectContaining({ name: 'S2_SETUP', region: 'procedure' })]) });
});

const failures: readonly (readonly [typed: string, exitStatus: number, code: string])[] = [
  ['', 2, 'ERR_USAGE'],
  ['calendar', 2, 'ERR_USAGE'],
  ['celebrate', 2, 'ERR_USAGE'],
  ['procedure show constructor', 2, 'ERR_VALIDATION'],
  ['procedure show CSC --svg /nowhere/at/all.svg', 2, 'ERR_VALIDATION'],
  ['calendar celebrate', 2, 'ERR_USAGE'],
  ['calendar due', 2, 'ERR_USAGE'],
  ['calendar due 2021-06-11', 2, 'ERR_USAGE'],
  ['calendar due 2021-06-11 5 6', 2, 'ERR_USAGE'],
  ['calendar due 2021-06-11 5 --quickly', 2, 'ERR_USAGE'],
  ['calendar due 2021-06-11 5 --receipt YESTERDAY', 2, 'ERR_USAGE'],
  ['calendar due tomorrow 5', 2, 'ERR_DATE_FORMAT'],
  ['calendar due 2021-02-30 5', 2, 'ERR_DATE_FORMAT'],
  ['calendar due 11/06/2021 5', 2, 'ERR_DATE_FORMAT'],
  ['calendar due 2021-06-11T17:30:00 5', 2, 'ERR_DATE_FORMAT'],
  ['calendar due 2021-06-11 five', 2, 'ERR_VALIDATION'],
  ['calendar due 2021-06-11 -5', 2, 'ERR_VALIDATION'],
  ['calendar due 2021-06-11 1.5', 2, 'ERR_VALIDATION'],
  ['calendar due 2021-06-11 99999999', 2, 'ERR_VALIDATION'],
  ['calendar due 2021-06-11 5 --closure-day 2021-02-30', 2, 'ERR_DATE_FORMAT'],
  ['calendar due 2021-06-11 5 --suspend 2021-06-14', 2, 'ERR_VALIDATION'],
  ['calendar due 2021-06-11 5 --suspend 2021-06-21..2021-06-14', 2, 'ERR_VALIDATION'],
  ['calendar due 2021-06-11 5 --suspend 2021-06-14..soon', 2, 'ERR_DATE_FORMAT'],
  ['calendar due 2028-12-01 60', 1, 'ERR_CALENDAR_HORIZON'],
  ['calendar due 1999-12-01 1', 1, 'ERR_CALENDAR_HORIZON'],
  ['calendar elapsed 2021-04-12 2021-03-31', 2, 'ERR_VALIDATION'],
  ['calendar elapsed 2014-04-12 2021-03-31', 1, 'ERR_CALENDAR_HORIZON'],
  ['calendar months 2021-01-31 6', 2, 'ERR_USAGE'],
  ['calendar months 2021-01-31 0 --rule AFTER', 2, 'ERR_VALIDATION'],
  ['import', 2, 'ERR_USAGE'],
  ['import /nowhere/tracker.csv', 1, 'ERR_FILE_NOT_FOUND'],
  ['import /', 1, 'ERR_FILE_UNREADABLE'],
  ['import /dev/zero', 1, 'ERR_FILE_UNREADABLE'],
  ['import -', 2, 'ERR_VALIDATION'],
  ['import package.json', 1, 'ERR_FILE_FORMAT'],
  ['import tracker.csv --as nobody', 2, 'ERR_VALIDATION'],
  ['indicators --from 2020', 2, 'ERR_VALIDATION'],
  ['indicators --from 2020/22', 2, 'ERR_VALIDATION'],
  ['indicators --from 2021/22 --to 2020/21', 2, 'ERR_VALIDATION'],
  ['indicators', 1, 'ERR_DATABASE_UNREACHABLE'],
  ['figures PI-2 --period 2020', 2, 'ERR_VALIDATION'],
  ['figures PI-2 --from 2021/22 --to 2020/21', 2, 'ERR_VALIDATION'],
  ['case show', 2, 'ERR_USAGE'],
  ['case history X --as-at 2021-02-30', 2, 'ERR_DATE_FORMAT'],
  ['case history X --as-known-at 2021-02-28', 2, 'ERR_DATE_FORMAT'],
  ['case history X --revision 0', 2, 'ERR_VALIDATION'],
];

test.each(failures)('redress %s: exit status %i, %s', async (typed, exitStatus, code) => {
  const plain = await tryCommandLine(typed);
  expect(plain).toMatchObject({ exitStatus, output: '', said: expect.stringMatching(new RegExp(`^\\S.+\\. \\(${code}\\)$`, 's')) });
  const forPrograms = await tryCommandLine(`${typed} --json`.trim());
  expect(forPrograms.exitStatus).toBe(exitStatus);
  expect(JSON.parse(forPrograms.output)).toMatchObject({ code: typed === '' ? 'ERR_USAGE' : code, message: expect.stringMatching(/\.$/) });
});

test.each(['', 'calendar', 'case', 'calendar due', 'calendar elapsed', 'calendar months', 'import', 'indicators', 'figures', 'case show', 'case history', 'verify', 'rebuild', 'expire'])(
  'redress %s --help',
  async (command) => {
    const { output, exitStatus } = await tryCommandLine(`${command} --help`);
    expect(exitStatus).toBe(0);
    expect(output).toMatch(/^Usage: redress/);
    if (!['', 'calendar', 'case'].includes(command)) expect(output).toContain(`Example:\n  redress ${command}`);
  },
);

test('no address of a database is repeated with its password', async () => {
  const { output, said } = await tryCommandLine('indicators --json', { variables: { DATABASE_URL: 'postgresql://redress:secret@localhost:1/nowhere' } });
  expect(output + said).not.toContain('secret');
});
