import { expect, test } from '@jest/globals';
import type { Snapshot, SnapshotStore } from '@redress/event-store';
import { auditor, caseReceived, caseworkInMemory, manager, storeWith } from '../testing/index.js';
import { createCasework } from './casework.js';

/** A case with a hundred and two events, two of them after the snapshot. */
async function longCase() {
  const trial = caseworkInMemory('2021-06-16');
  const caseId = await caseReceived(trial.give, '2021-06-16', 'CSC');
  for (let index = 0; index < 100; index += 1) await trial.give('offer-advocacy', caseId, { offeredTo: `Child ${index}` });
  const snapshot = await trial.snapshots.load(`case-${caseId}`);
  return { ...trial, caseId, snapshot };
}

const snapshotsOf = (snapshot: Snapshot | undefined): SnapshotStore => ({ load: async () => snapshot, save: async () => undefined });

test('a snapshot every hundred revisions, and reading goes on from it', async () => {
  const { casework, caseId, snapshot, store, workflow, clock } = await longCase();
  expect(snapshot).toMatchObject({ revision: 100, definitionVersion: expect.stringMatching(/^[0-9a-f]{16}$/) });

  const reads: (number | undefined)[] = [];
  const watched = storeWith(store, {
    readStream: (streamId, options) => {
      reads.push(options?.fromRevision);
      return store.readStream(streamId, options);
    },
  });
  const fresh = createCasework({ store: watched, snapshots: snapshotsOf(snapshot), workflow, clock });
  expect(await fresh.getCase(manager, caseId)).toEqual(await casework.getCase(manager, caseId));
  expect(reads).toEqual([101]);
  await fresh.getCase(auditor, caseId);
  expect(reads).toEqual([101, 103]);
});

test('a snapshot of another definition is as good as none', async () => {
  const { casework, caseId, snapshot, store, workflow, clock } = await longCase();
  const stale = snapshot && { ...snapshot, definitionVersion: '0', state: { machine: 'CSC', value: 'NONSENSE' } };
  const fresh = createCasework({ store, snapshots: snapshotsOf(stale), workflow, clock });
  expect(await fresh.getCase(auditor, caseId)).toEqual(await casework.getCase(auditor, caseId));
});

test('a snapshot that cannot be kept keeps nobody from their answer', async () => {
  const { store, workflow, clock } = caseworkInMemory('2021-06-16');
  const full: SnapshotStore = { load: async () => undefined, save: () => Promise.reject(new Error('The disk is full.')) };
  const casework = createCasework({ store, snapshots: full, workflow, clock });
  let command = 0;
  const give = (name: string, caseId: string | undefined, body: object) => {
    command += 1;
    return casework.execute(name, { caseId, body, actor: manager, commandId: `c${command}` });
  };
  const caseId = await caseReceived(give, '2021-06-16', 'CSC');
  for (let index = 0; index < 99; index += 1) await give('offer-advocacy', caseId, { offeredTo: 'A child' });
  expect((await casework.getCase(auditor, caseId)).revision).toBe(101);
});
