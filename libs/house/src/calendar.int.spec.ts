import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { holidays2029, holidaysFile, holidaysOf } from '@redress/casework/testing';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { openHouse, type House } from './open-house.js';

const administrator = actorWho('ADMINISTRATOR');
const clock = { now: () => new Date('2028-06-01T12:00:00Z') };
let database: TestDatabase;
beforeEach(async () => { database = await testDatabase(); });
afterEach(() => database.drop());

const opened = (): Promise<House> => openHouse({ databaseUrl: database.url, dataDir: '', clock, log: { info: () => undefined, warn: () => undefined } });
const lastDay = ({ workflow }: House): string => workflow.law.calendar.horizon.to;

test('holidays that were loaded are counted by in every house opened afterwards, and one that is open knows of it', async () => {
  await using before = await opened();
  const path = await holidaysFile([...holidaysOf(2028), ...holidays2029]);
  expect(await before.loadBankHolidays({ path, actor: administrator })).toMatchObject({ lastYear: 2029, takenAway: [], moves: [], added: holidays2029.map((date) => ({ date, title: 'Bank holiday', substitute: false })) });
  expect([lastDay(before), await before.isLawOutdated()]).toEqual(['2028-12-31', true]);
  await using after = await opened();
  expect([lastDay(after), await after.isLawOutdated()]).toEqual(['2029-12-31', false]);
  await expect(after.loadBankHolidays({ path, actor: administrator })).rejects.toMatchObject({ code: 'ERR_ALREADY_DONE' });
});

test('is for those who keep the configuration', async () => {
  await using house = await opened();
  const path = await holidaysFile(holidays2029);
  await expect(house.loadBankHolidays({ path, actor: actorWho('CASE_WORKER') })).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  expect(await house.isLawOutdated()).toBe(false);
});

const fileOf = async (text: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'redress-holidays-')), 'file.json');
  await writeFile(path, text);
  return path;
};

test.each([
  ['no such file', async () => '/nowhere/bank-holidays.json', 'ERR_FILE_NOT_FOUND', 'Check the path'],
  ['a folder', async () => tmpdir(), 'ERR_FILE_UNREADABLE', "GOV.UK's bank-holidays.json"],
  ['what is no JSON', () => fileOf('date,title\n2029-01-01,New Year'), 'ERR_FILE_FORMAT', 'it is not JSON'],
  ['another shape', () => fileOf('{"events":[]}'), 'ERR_VALIDATION', 'england-and-wales'],
  ['a year cut short', () => holidaysFile(holidays2029.slice(0, 5)), 'ERR_VALIDATION', '5 holidays for 2029'],
  ['a gap', () => holidaysFile(holidays2029.map((date) => date.replace('2029', '2031'))), 'ERR_VALIDATION', 'loaded until 2028'],
  ['a day that has been left out', () => holidaysFile(holidaysOf(2028).slice(1)), 'ERR_VALIDATION', '7 holidays for 2028'],
])('%s is refused with a sentence, and nothing is written', async (_, path, code, words) => {
  await using house = await opened();
  await expect(house.loadBankHolidays({ path: await path(), actor: administrator })).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  expect(await house.isLawOutdated()).toBe(false);
});
