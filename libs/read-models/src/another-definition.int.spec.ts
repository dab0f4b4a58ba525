import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { londonDate, workingDayCalendar, type LondonDate } from '@redress/calendar';
import { createInMemorySnapshotStore } from '@redress/event-store';
import { caseIdOfReference, Histories, kindsUnder } from '@redress/histories';
import { operator } from '@redress/identity';
import { caseFamily, lawOf, presets, workflowIn, workflowOf, type CaseState, type MachineFamily, type Policy, type Workflow } from '@redress/procedures';
import { accepted, silentLog, stageOne, testReadModels, type TestReadModels } from '../testing/index.js';
import { createReadModels, type ReadModels } from './create-read-models.js';

let house: TestReadModels;
beforeEach(async () => {
  house = await testReadModels();
  await house.histories.ofCase('STREET', ...accepted({ reference: 'STREET', procedure: 'CORPORATE', receivedOn: '2021-12-13' }));
  await house.histories.ofCase('CHILD', ...accepted({ reference: 'CHILD', procedure: 'CSC', receivedOn: '2021-12-01' }), ...stageOne('2021-12-02', '2021-12-10'));
  await house.readModels.catchUp();
});
afterEach(() => house.database.drop());

const today: LondonDate = londonDate('2021-12-14');
const [present] = presets as readonly [Policy];
const csc = caseFamily.machines.CSC[1];

/** The children's machine with one state more, which nothing leads to yet. */
function withStateMore(): MachineFamily<CaseState> {
  const { states } = csc?.config as unknown as { readonly states: { readonly procedure: { readonly states: object } } };
  const config = { ...csc?.config, states: { ...states, procedure: { ...states.procedure, states: { ...states.procedure.states, S4_APPEALED: {} } } } };
  const machine = Object.assign(Object.create(csc ?? null) as NonNullable<typeof csc>, { config });
  return { ...caseFamily, machines: { ...caseFamily.machines, CSC: { 1: machine } } };
}

/** Facts that hold one field more than the program before knew. */
const withFieldMore: MachineFamily<CaseState> = { ...caseFamily, foldedWith: [...caseFamily.foldedWith, { apologies: 0 }] };

const changed: readonly (readonly [what: string, workflow: () => Workflow])[] = [
  ['a state of a machine', () => workflowIn(withStateMore(), lawOf())],
  ['a field of the facts', () => workflowIn(withFieldMore, lawOf())],
  ['a closure day', () => workflowOf(lawOf(workingDayCalendar({ closureDays: [londonDate('2021-12-29'), londonDate('2021-12-30')] })))],
  ['a policy version', () => workflowOf(lawOf(undefined, [present, { ...present, version: 'WCC_2021B', effectiveFrom: londonDate('2021-12-10'), corporate: { ...present.corporate, stage1Wd: 15 } }]))],
];

test.each(changed)('%s more: what was kept is not gone on with, lists are made anew once, beside, and agree with the deadlines', async (_, changedWorkflow) => {
  const workflow = changedWorkflow();
  const { pool } = house.database;
  const newer = createReadModels({ pool, longWork: pool, store: house.store, workflow, log: silentLog });
  const before = await tableOf('case_list');
  const served = servedWhileRead();
  await newer.catchUp();
  const rebuilt = await tableOf('case_list');
  expect(rebuilt).not.toBe(before);
  expect(served[0]).toBe(before);
  await newer.catchUp();
  expect(await tableOf('case_list')).toBe(rebuilt);
  await expect(house.readModels.waitFor(await appended(), 60_000)).rejects.toMatchObject({ code: 'ERR_READ_MODEL_VERSION' });

  await newer.catchUp();
  for (const reference of ['STREET', 'CHILD']) expect(await listedDates(newer, reference)).toEqual(await livedDates(workflow, reference));
});

test('under another law or definition a snapshot is as good as none', async () => {
  const snapshots = createInMemorySnapshotStore();
  const kinds = kindsUnder(workflowOf());
  const streamId = `case-${caseIdOfReference('STREET')}`;
  const definitions = new Set([kinds.CASE.definition, ...changed.map(([, workflow]) => kindsUnder(workflow()).CASE.definition)]);
  expect(definitions.size).toBe(1 + changed.length);
  for (const [, workflow] of changed) {
    await snapshots.save({ streamId, revision: 3, definitionVersion: kinds.CASE.definition, state: { machine: 'CSC', version: 1, value: 'NONSENSE', facts: {} } });
    const { CASE } = kindsUnder(workflow());
    const { state } = await new Histories(house.store, snapshots, { CASE }).existing(CASE, caseIdOfReference('STREET'));
    expect(state.machine).toBe('CORPORATE');
  }
});

/** Which table serves at the moment of each reading of the history; the first is a build's, which goes on only when it has been looked at. */
function servedWhileRead(): readonly unknown[] {
  const served: unknown[] = [];
  const readAll = house.store.readAll.bind(house.store);
  jest.spyOn(house.store, 'readAll').mockImplementation(async function* (options) {
    served.push(await tableOf('case_list'));
    yield* readAll(options);
  });
  return served;
}

/** Of the table that serves, something that only a table made anew changes. */
async function tableOf(schema: string): Promise<unknown> {
  return (await house.database.pool.query<{ oid: string }>('SELECT $1::regclass::oid::text AS oid', [`${schema}.progress`])).rows[0]?.oid;
}

async function appended() {
  return house.histories.ofCase('LATER', ...accepted({ reference: 'LATER', procedure: 'CSC', receivedOn: '2021-12-13' }));
}

async function listedDates(readModels: ReadModels, reference: string): Promise<readonly unknown[]> {
  const { cases } = await readModels.listCases(operator, { q: reference }, today);
  return (cases[0]?.deadlines ?? []).map(({ code, dueOn }) => [code, dueOn]).toSorted();
}

async function livedDates(workflow: Workflow, reference: string): Promise<readonly unknown[]> {
  const { CASE } = kindsUnder(workflow);
  const { state } = await new Histories(house.store, createInMemorySnapshotStore(), { CASE }).existing(CASE, caseIdOfReference(reference));
  return workflow.deadlines(state).filter(({ metOn, cancelled, limit }) => metOn === undefined && !cancelled && limit.onExpiry !== 'WINDOW').map(({ limit, dueOn }) => [limit.code, dueOn]).toSorted();
}
