import { expect, test } from '@jest/globals';
import { createInMemorySnapshotStore } from '@redress/event-store';
import { operator } from '@redress/identity';
import { caseFamily, lawOf, workflowIn, type CaseState, type MachineFamily } from '@redress/procedures';
import { caseAtStage1, caseworkInMemory, caseWorker } from '../../testing/index.js';
import { createCasework } from '../casework.js';

/** The corporate machine as a version 2 might be: the same, held to be another; who is at Stage 1 may go on in it. */
const newer: MachineFamily<CaseState> = {
  ...caseFamily,
  machines: { ...caseFamily.machines, CORPORATE: { ...caseFamily.machines.CORPORATE, 2: caseFamily.machines.CORPORATE[1] as never } },
  passages: { CORPORATE: { 2: (state) => (state === 'S1_IN_PROGRESS' ? state : undefined) } },
};

test('open histories are moved on, each once and by an event; one that cannot is named; a dry run writes nothing', async () => {
  const trial = caseworkInMemory('2021-06-01');
  const atStage1 = await caseAtStage1(trial.give, '2021-06-01');
  const responded = await caseAtStage1(trial.give, '2021-06-01');
  const closed = await caseAtStage1(trial.give, '2021-06-01');
  await trial.give('issue-stage-1-response', responded, { sentOn: '2021-06-01', outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true });
  await trial.give('withdraw-complaint', closed, { requestedOn: '2021-06-01', confirmedOn: '2021-06-01' });
  const casework = createCasework({ ...trial, snapshots: createInMemorySnapshotStore(), workflow: workflowIn(newer, lawOf()) });
  const reference = async (id: string) => (await casework.getCase(operator, id)).reference;

  const report = {
    histories: 3,
    moved: [{ reference: await reference(atStage1), machine: 'CORPORATE', fromVersion: 1, toVersion: 2, state: 'S1_IN_PROGRESS' }],
    staying: [{ reference: await reference(responded), machine: 'CORPORATE', version: 1, why: 'Version 2 has no place for a history in "Stage 1: responded".' }],
  };
  const before = (await Array.fromAsync(trial.store.readAll())).length;
  expect(await casework.moveOn(operator, { isDryRun: true })).toEqual(report);
  expect(await Array.fromAsync(trial.store.readAll())).toHaveLength(before);

  expect(await casework.moveOn(operator, { isDryRun: false })).toEqual(report);
  expect((await casework.getHistory(operator, atStage1)).events.at(-1)).toMatchObject({
    type: 'MovedToMachineVersion', data: { fromVersion: 1, toVersion: 2, state: 'S1_IN_PROGRESS' }, metadata: { machineVersion: 2, actor: { role: 'SYSTEM' } },
  });
  expect(await casework.moveOn(operator, { isDryRun: false })).toEqual({ ...report, moved: [] });
  await expect(casework.moveOn(caseWorker, { isDryRun: true })).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
});
