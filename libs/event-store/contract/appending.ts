import { expect, test } from '@jest/globals';
import { RevisionConflict } from '../src/index.js';
import { all, commitTo, newEvent, recordedInstant, revisionsOf } from './samples.js';
import type { Part } from './store-under-test.js';

export const appending: Part = (underTest) => {
  test('an append gives each stream its next revisions and the commit the position of its last event', async () => {
    const { store } = underTest();
    const first = await store.append(commitTo('case-1', 'NO_STREAM', 2));
    const second = await store.append(commitTo('case-1', 2));
    expect(first).toMatchObject({ outcome: 'APPENDED', revisions: { 'case-1': 2 } });
    expect(second).toMatchObject({ outcome: 'APPENDED', revisions: { 'case-1': 3 } });
    expect(await store.head()).toBe(second.position);
    expect(store.comparePositions(first.position, second.position)).toBeLessThan(0);
    expect(store.comparePositions(second.position, first.position)).toBeGreaterThan(0);
    expect(store.comparePositions(first.position, first.position)).toBe(0);
  });

  test('a new store has no head', async () => {
    expect(await underTest().store.head()).toBeUndefined();
  });

  test('an event is recorded at the instant of the store’s clock', async () => {
    const { store } = underTest();
    await store.append(commitTo('case-1', 'NO_STREAM'));
    expect((await all(store.readStream('case-1')))[0]?.recordedAt).toBe(recordedInstant);
  });

  test.each([
    { was: 2, expected: 1, actual: 2 },
    { was: 2, expected: 3, actual: 2 },
    { was: 2, expected: 'NO_STREAM', actual: 2 },
    { was: 0, expected: 1, actual: 'NO_STREAM' },
  ] as const)('a stream with $was events refuses a writer that expects $expected', async ({ was, expected, actual }) => {
    const { store } = underTest();
    if (was > 0) await store.append(commitTo('case-1', 'NO_STREAM', was));
    const refusal = await store.append(commitTo('case-1', expected)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RevisionConflict);
    expect(refusal).toMatchObject({ code: 'ERR_CONCURRENCY', streamId: 'case-1', expected, actual });
    expect(await revisionsOf(store, 'case-1')).toHaveLength(was);
  });

  test('a stream’s revision is that of its last event, whoever wrote it, and 0 while it has none', async () => {
    const { store, neighbour } = underTest();
    const revisions = (): Promise<number[]> => Promise.all([store.revisionOf('case-1'), neighbour.revisionOf('case-1'), store.revisionOf('case-10')]);
    expect(await revisions()).toEqual([0, 0, 0]);
    await store.append(commitTo('case-1', 'NO_STREAM', 2));
    await store.append(commitTo('case-10', 'NO_STREAM'));
    expect(await revisions()).toEqual([2, 2, 1]);
    await neighbour.append(commitTo('case-1', 2));
    expect(await revisions()).toEqual([3, 3, 1]);
  });

  test('a commit to two streams appends to both, side by side', async () => {
    const { store } = underTest();
    const { revisions } = await store.append(assignment('NO_STREAM', 'NO_STREAM'));
    expect(revisions).toEqual({ 'case-1': 1, 'pool-1': 2 });
    expect((await all(store.readAll())).map(({ streamId, revision }) => [streamId, revision])).toEqual([['case-1', 1], ['pool-1', 1], ['pool-1', 2]]);
  });

  test('a commit whose second stream has moved on leaves nothing in the first either, and its command id stays unanswered', async () => {
    const { store } = underTest();
    await store.append(commitTo('pool-1', 'NO_STREAM', 5));
    const commit = assignment('NO_STREAM', 4);
    await expect(store.append(commit)).rejects.toMatchObject({ streamId: 'pool-1', expected: 4, actual: 5 });
    expect(await revisionsOf(store, 'case-1')).toEqual([]);
    expect(await revisionsOf(store, 'pool-1')).toHaveLength(5);
    expect(await store.answerTo(commit.commandId)).toBeUndefined();
  });

  test('of many writers at the same revision exactly one wins, and the losers do not spoil their neighbours', async () => {
    const { store, neighbour } = underTest();
    await store.append(commitTo('case-1', 'NO_STREAM'));
    const rivals = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? store : neighbour).append(commitTo('case-1', 1)));
    const bystanders = Array.from({ length: 20 }, (_, index) => store.append(commitTo(`case-other-${index}`, 'NO_STREAM')));
    const outcomes = await Promise.allSettled(rivals);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(RevisionConflict);
    await Promise.all(bystanders);
    expect(await all(store.readAll())).toHaveLength(22);
  });

  test('writers in a row do not wait for an answer: each builds on the revision the one before will reach', async () => {
    const { store } = underTest();
    const row = [commitTo('case-1', 'NO_STREAM', 2), commitTo('case-1', 2, 3), commitTo('case-1', 5)];
    const answers = await Promise.all(row.map((commit) => store.append(commit)));
    expect(answers.map(({ revisions }) => revisions['case-1'])).toEqual([2, 5, 6]);
  });
};

function assignment(caseRevision: 'NO_STREAM' | number, poolRevision: 'NO_STREAM' | number): ReturnType<typeof commitTo> {
  const [caseWrite] = commitTo('case-1', caseRevision).writes;
  const poolWrite = { streamId: 'pool-1', expectedRevision: poolRevision, events: [newEvent('MemberAssigned'), newEvent('CapacityChanged')] };
  return { commandId: 'assign-1', writes: [...(caseWrite === undefined ? [] : [caseWrite]), poolWrite] };
}
