import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { operator } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { openHouse, type House } from './open-house.js';
import { today } from './today.js';

let database: TestDatabase;
let house: House;
let now = new Date('2021-07-05T12:00:00Z');
beforeAll(async () => {
  database = await testDatabase();
  house = await openHouse({ databaseUrl: database.url, dataDir: '', clock: { now: () => now }, log: { info: () => undefined, warn: () => undefined } });
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await database.drop();
});

const manager = actorWho('COMPLAINTS_MANAGER', 'manager');
const worker = actorWho('CASE_WORKER', 'worker');
let commands = 0;

async function give(name: string, caseId: string | undefined, body: object, actor = manager): Promise<string> {
  commands += 1;
  const commandId = `00000000-0000-4000-8000-${String(commands).padStart(12, '0')}`;
  return (await house.casework.execute(name, { caseId, body: { backdatingReason: 'A parcel of letters', ...body }, actor, commandId })).caseId;
}

const rows = async (): Promise<readonly object[]> => (await database.pool.query<object>(
  `SELECT c.received_on::text AS received, c.next_due_on::text AS due, s.completed_on::text AS completed, s.completed_on <= s.due_on AS within FROM case_list.cases c LEFT JOIN case_list.stage_completions s USING (stream_id)`,
)).rows;

test('lists and figures take a correction in, in whatever batch it comes, as if they were built anew', async () => {
  const receivedOn = '2021-06-08';
  const caseId = await give('receive-representation', undefined, { kind: 'COMPLAINT', receivedOn, channel: 'EMAIL', serviceId: 'Roads', teamId: 'North', subject: 'DELAY', complainantType: 'RESIDENT', complainantName: 'Ann Other', summary: 'Holes' });
  await give('select-procedure', caseId, { procedure: 'CSC', reason: 'a child', effectiveDate: receivedOn });
  await give('acknowledge', caseId, { sentOn: receivedOn, method: 'EMAIL' });
  await give('accept-representation', caseId, { effectiveDate: receivedOn });
  await give('start-stage-1', caseId, { responderId: 'SR-1', effectiveDate: receivedOn });
  await give('issue-stage-1-response', caseId, { sentOn: '2021-06-21', outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true });
  await house.readModels.catchUp();
  expect(await rows()).toMatchObject([{ received: receivedOn, completed: '2021-06-21', within: true }]);

  await give('request-correction', caseId, { statement: '1.receivedOn', newValue: '2021-06-01', reason: 'The stamp says the 1st' }, worker);
  const [correctionId] = Object.keys((await house.casework.getCase(operator, caseId)).facts.corrections ?? {});
  now = new Date('2021-07-06T12:00:00Z');
  await give('correct-record', caseId, { correctionId });
  await house.readModels.catchUp();
  const followed = await rows();
  expect(followed).toMatchObject([{ received: '2021-06-01', completed: '2021-06-21', within: false }]);
  await house.readModels.rebuild(operator);
  expect(await rows()).toEqual(followed);
  expect((await house.readModels.listCases(operator, { receivedTo: '2021-06-02' } as never, today(house))).total).toBe(1);
  expect(await house.verify(operator, {})).toMatchObject({ whole: true });
});
