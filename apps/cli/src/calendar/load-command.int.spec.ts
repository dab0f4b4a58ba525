import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { holidays2029, holidaysFile } from '@redress/casework/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { tryCommandLine } from '../../testing/index.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.drop());

const load = (...typed: readonly string[]) => tryCommandLine(['calendar', 'load', ...typed], { variables: { DATABASE_URL: database.url } });

test('calendar load says which days are added and until when the calendar reaches; the same file again adds nothing', async () => {
  const path = await holidaysFile(holidays2029);
  const { exitStatus, output } = await load(path);
  expect({ exitStatus, lines: output.trimEnd().split('\n').map((line) => line.trim()) }).toMatchObject({
    exitStatus: 0,
    lines: ['Monday 1 January 2029: Bank holiday', ...Array<unknown>(7).fill(expect.stringContaining('2029')), 'No running due date moves.', 'The calendar reaches to the end of 2029. Start a running server again, and it counts by it.'],
  });
  expect(await load(path)).toMatchObject({ exitStatus: 1, said: expect.stringContaining('These holidays are loaded already; the calendar ends with 2029. (ERR_ALREADY_DONE') });
});

test('calendar load is refused to whoever keeps no configuration, and says what is wrong with a file', async () => {
  const path = await holidaysFile(holidays2029.slice(1));
  expect(await load(path, '--as', 'case-worker')).toMatchObject({ exitStatus: 1, said: expect.stringContaining('ERR_FORBIDDEN') });
  expect(JSON.parse((await load(path, '--json')).output)).toMatchObject({ code: 'ERR_VALIDATION', message: expect.stringContaining('7 holidays for 2029') });
});
