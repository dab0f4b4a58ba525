import { expect, test } from '@jest/globals';
import { commitTo, revisionsOf } from './samples.js';
import type { Part } from './store-under-test.js';

export const repeating: Part = (underTest) => {
  test('a repeated command id gets the first answer and appends nothing, even when the stream has moved on', async () => {
    const { store } = underTest();
    const commit = commitTo('case-1', 'NO_STREAM', 2);
    const first = await store.append(commit);
    await store.append(commitTo('case-1', 2));
    expect(await store.append(commit)).toEqual({ ...first, outcome: 'REPEATED' });
    expect(await store.append({ ...commitTo('case-9', 'NO_STREAM'), commandId: commit.commandId })).toEqual({ ...first, outcome: 'REPEATED' });
    expect(await store.answerTo(commit.commandId)).toEqual({ ...first, outcome: 'REPEATED' });
    expect(await revisionsOf(store, 'case-1')).toEqual([1, 2, 3]);
    expect(await revisionsOf(store, 'case-9')).toEqual([]);
  });

  test('a command id that was never seen has no answer', async () => {
    expect(await underTest().store.answerTo('never-seen')).toBeUndefined();
  });

  test('a refused command id may come again and is then appended', async () => {
    const { store } = underTest();
    const commit = commitTo('case-1', 1);
    await expect(store.append(commit)).rejects.toMatchObject({ code: 'ERR_CONCURRENCY' });
    await store.append(commitTo('case-1', 'NO_STREAM'));
    expect(await store.append(commit)).toMatchObject({ outcome: 'APPENDED', revisions: { 'case-1': 2 } });
  });

  test('the same command many times at once is appended once and answered alike', async () => {
    const { store, neighbour } = underTest();
    const commit = commitTo('case-1', 'NO_STREAM', 3);
    const answers = await Promise.all(Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? store : neighbour).append(commit)));
    expect(answers.filter(({ outcome }) => outcome === 'APPENDED')).toHaveLength(1);
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    for (const { revisions } of answers) expect(revisions).toEqual({ 'case-1': 3 });
    expect(await revisionsOf(store, 'case-1')).toEqual([1, 2, 3]);
  });
};
