import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { operator } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { openHouse, type House, type HouseOptions } from './open-house.js';
import { today } from './today.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.drop());

const log = { info: () => undefined, warn: () => undefined };
const clock = { now: () => new Date('2021-06-16T23:30:00Z') };
const opened = (options: Partial<HouseOptions> = {}): Promise<House> => openHouse({ databaseUrl: database.url, dataDir: '', clock, log, ...options });

const receive = { kind: 'COMPLAINT', receivedOn: '2021-06-16', channel: 'EMAIL', serviceId: 'SAFEGUARDING', teamId: 'North', subject: 'DELAY', complainantType: 'PARENT', complainantName: 'Ann Other', summary: 'Nobody came' };

test('what one app writes another reads, in lists and on the case, by the same clock', async () => {
  await using server = await opened({ migrations: [{ id: 'app/0001', sql: 'CREATE TABLE kept_by_an_app ()' }] });
  await using commandLine = await opened();
  const { caseId, reference } = await server.casework.execute('receive-representation', {
    body: receive, actor: actorWho('CASE_WORKER', 'case-worker'), commandId: '6f1f6d5e-3f0f-4b5f-9f0c-2f6b8f9b1c11',
  });
  await commandLine.readModels.catchUp();
  expect((await commandLine.readModels.listCases(operator, { q: reference }, today(commandLine))).cases).toMatchObject([{ caseId }]);
  expect(await commandLine.casework.getCase(operator, caseId)).toMatchObject({ reference });
  expect(today(commandLine)).toBe('2021-06-17');
  expect((await server.pool.query("SELECT to_regclass('kept_by_an_app') IS NOT NULL AS kept")).rows).toEqual([{ kept: true }]);
});

test('a house that cannot be opened whole leaves no connection behind, nor does one that is closed, twice', async () => {
  await expect(opened({ migrations: [{ id: 'app/0002', sql: 'CREATE NONSENSE' }] })).rejects.toThrow();
  const house = await opened();
  await house[Symbol.asyncDispose]();
  await house[Symbol.asyncDispose]();
  const { rows } = await database.pool.query("SELECT count(*)::int AS others FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'redress' AND pid <> pg_backend_pid()");
  expect(rows).toEqual([{ others: 0 }]);
});
