import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { caseStream } from '@redress/histories';
import { expiryWorker, operator } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { openHouse, type House } from '../open-house.js';

let database: TestDatabase;
let now: Date;
let commands: number;
beforeEach(async () => {
  database = await testDatabase();
  now = noon('2021-06-01');
  commands = 0;
});
afterEach(() => database.drop());

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const opened = (): Promise<House> => openHouse({ databaseUrl: database.url, dataDir: '', clock: { now: () => now }, log: { info: () => undefined, warn: () => undefined } });
const manager = actorWho('COMPLAINTS_MANAGER', 'manager');
const receipt = { kind: 'COMPLAINT', channel: 'EMAIL', serviceId: 'SAFEGUARDING', teamId: 'North', subject: 'DELAY', complainantType: 'PARENT', complainantName: 'Ann Other', summary: 'Nobody came' };

async function give(house: House, name: string, caseId: string | undefined, body: object): Promise<string> {
  commands += 1;
  const commandId = `00000000-0000-4000-8000-${String(commands).padStart(12, '0')}`;
  return (await house.casework.execute(name, { caseId, body, actor: manager, commandId })).caseId;
}

/** A child's complaint that nobody acknowledges: it owes a breach four working days on, and another eleven on. */
async function receivedOn(house: House, day: string): Promise<string> {
  now = noon(day);
  const caseId = await give(house, 'receive-representation', undefined, { ...receipt, receivedOn: day });
  await give(house, 'select-procedure', caseId, { procedure: 'CSC', reason: 'a child' });
  return caseId;
}

const breaches = `SELECT stream_id AS "streamId", data::json->>'code' AS code, metadata::json->>'occurredAt' AS at FROM events WHERE type = 'DeadlineBreached' ORDER BY position`;

async function recorded(): Promise<readonly { streamId: string; code: string; at: string }[]> {
  return (await database.pool.query<{ streamId: string; code: string; at: string }>(breaches)).rows;
}

test('a worker that was down a month catches up in the order in which limits passed, over all cases', async () => {
  await using house = await opened();
  for (const day of ['2021-06-01', '2021-06-03', '2021-06-07', '2021-06-08']) await receivedOn(house, day);
  now = noon('2021-07-08');
  await house.readModels.catchUp();
  expect(await house.expireDue(expiryWorker)).toEqual({ histories: 4, events: 8, parked: [] });
  const told = await recorded();
  expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted());
  expect(told.slice(0, 5).map(({ code }) => code)).toEqual(['CSC-ACK', 'CSC-ACK', 'CSC-ACK', 'CSC-ACK', 'CSC-S1']);
});

test('any number of workers on one database record each limit once', async () => {
  await using one = await opened();
  await using two = await opened();
  await using three = await opened();
  for (let count = 0; count < 6; count += 1) await receivedOn(one, '2021-06-01');
  now = noon('2021-07-08');
  await one.readModels.catchUp();
  const rounds = await Promise.all([one, two, three].map((house) => house.expireDue(expiryWorker)));
  expect(rounds.reduce((sum, { events }) => sum + events, 0)).toBe(12);
  const told = await recorded();
  expect([told.length, new Set(told.map(({ streamId, code }) => `${streamId} ${code}`)).size]).toEqual([12, 12]);
});

test('a case that cannot be expired is parked and told, keeps nobody, waits longer every time, and is released when it can be', async () => {
  await using house = await opened();
  const damaged = await receivedOn(house, '2021-06-01');
  const whole = await receivedOn(house, '2021-06-02');
  await house.readModels.catchUp();
  now = noon('2021-07-08');
  await database.pool.query('ALTER TABLE events DISABLE TRIGGER USER');
  const kind = async (type: string) => database.pool.query('UPDATE events SET type = $1 WHERE stream_id = $2 AND revision = 2', [type, caseStream(damaged)]);
  await kind('SomethingElse');
  await using other = await opened();

  expect(await other.expireDue(expiryWorker)).toEqual({ histories: 1, events: 2, parked: [{ streamId: caseStream(damaged), code: 'ERR_HISTORY_NEWER' }] });
  expect((await recorded()).map(({ streamId }) => streamId)).toEqual([caseStream(whole), caseStream(whole)]);
  const [parked] = await other.parkedExpiries(operator);
  expect(parked).toMatchObject({ code: 'ERR_HISTORY_NEWER', tries: 1, parkedAt: '2021-07-08T12:00:00.000Z', tryAgainAt: '2021-07-08T12:15:00.000Z', history: expect.stringMatching(/^Case REP-2021-/) });
  expect(await other.parkedInShort()).toEqual([{ code: 'ERR_HISTORY_NEWER', histories: 1, since: '2021-07-08T12:00:00.000Z' }]);
  expect((await other.expireDue(expiryWorker)).parked).toEqual([]);

  expect((await other.expireDue(operator, { triesParked: true })).parked).toHaveLength(1);
  expect(await other.parkedExpiries(operator)).toMatchObject([{ tries: 2, parkedAt: '2021-07-08T12:00:00.000Z', tryAgainAt: '2021-07-08T12:30:00.000Z' }]);
  await kind('ProcedureSelected');
  now = noon('2021-07-09');
  expect(await other.expireDue(expiryWorker)).toEqual({ histories: 1, events: 2, parked: [] });
  expect(await other.parkedExpiries(operator)).toEqual([]);
});

test('is told to those who run the service and to nobody else, and stops between two cases when asked', async () => {
  await using house = await opened();
  await expect(house.expireDue(actorWho('CASE_WORKER'))).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  await expect(house.parkedExpiries(actorWho('CASE_WORKER'))).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  await receivedOn(house, '2021-06-01');
  now = noon('2021-07-08');
  await house.readModels.catchUp();
  expect(await house.expireDue(expiryWorker, { signal: AbortSignal.abort() })).toEqual({ histories: 0, events: 0, parked: [] });
});
