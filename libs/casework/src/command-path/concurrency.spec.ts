import { describe, expect, test } from '@jest/globals';
import { createInMemorySnapshotStore, type Commit, type EventStore } from '@redress/event-store';
import { actorWho } from '@redress/identity/testing';
import { auditor, caseAtStage1, caseReceived, caseworkInMemory, manager, storeWith } from '../../testing/index.js';
import { createCasework } from '../casework.js';
import { ConcurrencyConflict } from '../refusals/refusals.js';

const acknowledge = { sentOn: '2021-06-16', method: 'EMAIL' };
const offer = { offeredTo: 'The child' };

/** A case and two processes at it, each with a memory of its own. */
async function twoProcesses() {
  const trial = caseworkInMemory('2021-06-16');
  const caseId = await caseReceived(trial.give, '2021-06-16', 'CSC');
  const other = createCasework({ ...trial, snapshots: createInMemorySnapshotStore() });
  const execute = (name: string, body: object, commandId: string, expectedRevision?: number) =>
    other.execute(name, { caseId, body, actor: manager, commandId, expectedRevision });
  return { ...trial, caseId, other, execute };
}

/** Lets somebody else act between the reading and the writing of one command. */
function overtakenOnce(store: EventStore, meanwhile: () => Promise<unknown>): EventStore {
  let done = false;
  return storeWith(store, {
    append: async (commit: Commit) => {
      if (!done) {
        done = true;
        await meanwhile();
      }
      return store.append(commit);
    },
  });
}

describe('two writers on one case (domain 0.3 decision 9)', () => {
  test('the loser reads again, decides again and is recorded after the winner', async () => {
    const { give, caseId, store, workflow, clock } = await twoProcesses();
    const overtaken = createCasework({ store: overtakenOnce(store, () => give('offer-advocacy', caseId, offer)), snapshots: createInMemorySnapshotStore(), workflow, clock });

    const result = await overtaken.execute('acknowledge', { caseId, body: acknowledge, actor: manager, commandId: 'loser' });

    expect(result).toMatchObject({ outcome: 'APPENDED', revision: 4 });
    expect((await overtaken.getHistory(auditor, caseId)).events.map(({ type }) => type)).toEqual(['ComplaintReceived', 'ProcedureSelected', 'AdvocacyOffered', 'RepresentationAcknowledged']);
  });

  test('a conflict surfaces when the decision is another one now, and says why', async () => {
    const { give, caseId, store, workflow, clock } = await twoProcesses();
    const overtaken = createCasework({ store: overtakenOnce(store, () => give('acknowledge', caseId, acknowledge)), snapshots: createInMemorySnapshotStore(), workflow, clock });

    const refused = await overtaken.execute('acknowledge', { caseId, body: acknowledge, actor: manager, commandId: 'loser' }).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(ConcurrencyConflict);
    expect(refused).toMatchObject({ code: 'ERR_CONCURRENCY', becauseNow: { code: 'ERR_ALREADY_DONE' }, message: expect.stringContaining('It was acknowledged on 16 June 2021') });
  });

  test('many at once: every one of them is recorded, in some order', async () => {
    const { give, caseId, casework } = await twoProcesses();
    await Promise.all(Array.from({ length: 10 }, (_, index) => give('offer-advocacy', caseId, { offeredTo: `Child ${index}` })));
    expect((await casework.getHistory(auditor, caseId)).events).toHaveLength(12);
  });

  test('what another process did long ago is no conflict: it is simply the case', async () => {
    const { give, caseId, execute } = await twoProcesses();
    await execute('offer-advocacy', offer, 'c1');
    await give('acknowledge', caseId, acknowledge);
    await expect(execute('acknowledge', acknowledge, 'c2')).rejects.toMatchObject({ code: 'ERR_ALREADY_DONE' });
    await expect(execute('accept-representation', {}, 'c3')).resolves.toMatchObject({ revision: 5 });
  });
});

describe('If-Match', () => {
  test('the revision that was seen goes through', async () => {
    const { execute } = await twoProcesses();
    await expect(execute('acknowledge', acknowledge, 'c1', 2)).resolves.toMatchObject({ revision: 3 });
  });

  test.each([1, 3])('revision %i is a conflict, although the decision would be the same (row 83)', async (revision) => {
    const { execute, casework, caseId } = await twoProcesses();
    await expect(execute('acknowledge', acknowledge, 'c1', revision)).rejects.toMatchObject({ code: 'ERR_CONCURRENCY' });
    expect((await casework.getHistory(auditor, caseId)).events).toHaveLength(2);
  });

  test('being overtaken is a conflict as well', async () => {
    const { give, caseId, store, workflow, clock } = await twoProcesses();
    const overtaken = createCasework({ store: overtakenOnce(store, () => give('offer-advocacy', caseId, offer)), snapshots: createInMemorySnapshotStore(), workflow, clock });
    const acknowledging = overtaken.execute('acknowledge', { caseId, body: acknowledge, actor: manager, commandId: 'loser', expectedRevision: 2 });
    await expect(acknowledging).rejects.toMatchObject({ code: 'ERR_CONCURRENCY' });
  });
});

describe('limits that have passed come first', () => {
  test('a late worker never lets a late command in, and what lapsed is recorded with the refusal', async () => {
    const { give, clock, casework } = caseworkInMemory('2021-06-01');
    const caseId = await caseAtStage1(give, '2021-06-01', 'CSC');
    clock.set('2021-06-17');

    await expect(give('extend-deadline', caseId, { code: 'CSC-S1', to: '2021-06-25', reason: 'COMPLEX', noticeSentOn: '2021-06-17' }))
      .rejects.toMatchObject({ code: 'ERR_EXTENSION_AFTER_EXPIRY', caseId, revision: 6 });

    const breach = (await casework.getHistory(auditor, caseId)).events.at(-1);
    expect(breach).toMatchObject({ type: 'DeadlineBreached', metadata: { occurredAt: '2021-06-15T23:00:00.000Z', actor: { role: 'SYSTEM' } } });
  });

  test('a refusal says what is possible instead', async () => {
    const { give } = caseworkInMemory('2021-06-01');
    const caseId = await caseAtStage1(give, '2021-06-01', 'CSC');
    const refused = await give('issue-adjudication', caseId, { sentOn: '2021-06-01', adjudicatorId: 'AO-1', decisions: [], recommendationAnswers: [], outcome: 'UPHELD', rightToStage3Stated: true }, actorWho('ADJUDICATING_OFFICER', 'u')).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'ERR_STATE', refusal: { cite: expect.any(String) } });
    expect((refused as { allowed: { name: string }[] }).allowed.map(({ name }) => name)).toContain('issue-stage-1-response');
  });
});

describe('a refused command writes nothing', () => {
  test.each([
    ['an unknown command', 'forget-everything', {}, 'ERR_VALIDATION'],
    ['a refusal of the machine', 'start-stage-1', { responderId: 'SR-1' }, 'ERR_STATE'],
    ['a body that is not as asked', 'acknowledge', { sentOn: '2021-02-30', method: 'EMAIL' }, 'ERR_DATE_FORMAT'],
  ])('%s', async (_, name, body, code) => {
    const { give, store } = caseworkInMemory('2021-06-16');
    const caseId = await caseReceived(give, '2021-06-16');
    const before = await store.head();
    await expect(give(name, caseId, body)).rejects.toMatchObject({ code });
    expect(await store.head()).toBe(before);
  });

  test.each([
    ['a case that is not there', 'REP-2021-AAAAAA', 'ERR_NOT_FOUND'],
    ['no case named', undefined, 'ERR_VALIDATION'],
  ])('%s', async (_, caseId, code) => {
    await expect(caseworkInMemory('2021-06-16').give('acknowledge', caseId, acknowledge)).rejects.toMatchObject({ code });
  });
});
