import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createCasework, type Casework } from '@redress/casework';
import { caseAtStage1, caseReceived, clockInHand, complaintReceived, manager } from '@redress/casework/testing';
import type { EventStore } from '@redress/event-store';
import { createPostgresSnapshotStore, eventStoreMigrations } from '@redress/event-store-postgres';
import { historyBeside } from '@redress/house/testing';
import { expiryWorker } from '@redress/identity';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { workflowOf } from '@redress/procedures';

const clock = clockInHand('2021-06-01');
let database: TestDatabase;
let store: EventStore;
/** Three processes on one history, each with a memory of its own. */
let processes: readonly Casework[];
let commands = 0;

const process = (by: number): Casework => {
  const casework = processes[by % processes.length];
  if (!casework) throw new Error('There are three processes.');
  return casework;
};

const giveBy = (by: number) => (name: string, caseId: string | undefined, body: object) => {
  commands += 1;
  return process(by).execute(name, { caseId, body, actor: manager, commandId: `c${commands}` });
};

const give = giveBy(0);

const typesOf = async (caseId: string) => (await Array.fromAsync(store.readStream(`case-${caseId}`))).map(({ type }) => type);

beforeAll(async () => {
  database = await testDatabase();
  const { pool } = database;
  await migrate(pool, eventStoreMigrations);
  store = await historyBeside(database, clock);
  const snapshots = createPostgresSnapshotStore({ pool });
  const stores = [1, 2, 3].map(() => historyBeside(database, clock));
  processes = (await Promise.all(stores)).map((each) => createCasework({ store: each, snapshots, workflow: workflowOf(), clock }));
});

afterAll(() => database.drop());

test('thirty commands at once on one case, from three processes: all are recorded, each once', async () => {
  const caseId = await caseReceived(give, '2021-06-01', 'CSC');
  const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => giveBy(index)('offer-advocacy', caseId, { offeredTo: `Child ${index}` })));
  expect(answers.map(({ revision }) => revision).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 3));
  expect(await typesOf(caseId)).toHaveLength(32);
});

test('the same step at once from three processes: one is recorded, the others hear why not', async () => {
  const caseId = await caseReceived(give, '2021-06-01', 'CSC');
  const tried = await Promise.allSettled([0, 1, 2].map((by) => giveBy(by)('acknowledge', caseId, { sentOn: '2021-06-01', method: 'EMAIL' })));
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const refusals = tried.filter((one) => one.status === 'rejected');
  for (const { reason } of refusals) expect(reason).toMatchObject({ code: expect.stringMatching(/^ERR_(CONCURRENCY|ALREADY_DONE)$/), message: expect.stringContaining('It was acknowledged on 1 June 2021') });
  expect((await typesOf(caseId)).filter((type) => type === 'RepresentationAcknowledged')).toHaveLength(1);
});

test('one command id sent ten times at once to three processes is one case', async () => {
  const sent = { body: complaintReceived('2021-06-01'), actor: manager, commandId: 'sent-ten-times' };
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => process(index).execute('receive-representation', sent)));
  expect(new Set(answers.map(({ caseId }) => caseId)).size).toBe(1);
  expect(answers.filter(({ outcome }) => outcome === 'APPENDED')).toHaveLength(1);
});

test('a limit that passes is recorded once, though workers and commands race for it', async () => {
  clock.set('2021-06-01');
  const caseId = await caseAtStage1(give, '2021-06-01', 'CSC');
  clock.set('2021-06-16');
  const racers = Array.from({ length: 9 }, (_, by): Promise<unknown> =>
    by % 3 === 2 ? giveBy(by)('escalate-to-stage-2', caseId, { requestedOn: '2021-06-16', requestForm: 'ORAL' }) : process(by).expireCase(expiryWorker, caseId));
  await Promise.allSettled(racers);
  const types = await typesOf(caseId);
  expect(types.filter((type) => type === 'DeadlineBreached')).toHaveLength(1);
  expect(types.indexOf('DeadlineBreached')).toBeLessThan(types.indexOf('EscalatedToStage2'));
});
