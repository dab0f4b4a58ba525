import { beforeEach, describe, expect, test } from '@jest/globals';
import { all, commitOfTypes, commitTo, present } from './samples.js';
import type { Part } from './store-under-test.js';

/** More than any adapter fetches at once. */
const long = 1_203;

export const reading: Part = (underTest) => {
  test('a stream that is not there reads as empty', async () => {
    expect(await all(underTest().store.readStream('case-none'))).toEqual([]);
  });

  describe('with a long stream between two short ones', () => {
    beforeEach(async () => {
      const { store } = underTest();
      await store.append(commitTo('case-1', 'NO_STREAM', 2));
      await store.append(commitTo('case-long', 'NO_STREAM', 600));
      await store.append(commitTo('case-long', 600, long - 600));
      await store.append(commitTo('case-1', 2));
    });

    test.each([
      [{}, 1, long],
      [{ fromRevision: 2 }, 2, long],
      [{ toRevision: 3 }, 1, 3],
      [{ fromRevision: 499, toRevision: 1_002 }, 499, 1_002],
      [{ fromRevision: 7, toRevision: 7 }, 7, 7],
      [{ fromRevision: long - 1, toRevision: long + 50 }, long - 1, long],
    ])('readStream %j gives revisions %i to %i', async (options, from, to) => {
      const events = await all(underTest().store.readStream('case-long', options));
      expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: to - from + 1 }, (_, index) => from + index));
    });

    test.each([{ fromRevision: long + 1 }, { fromRevision: 5, toRevision: 4 }])('readStream %j gives nothing', async (options) => {
      expect(await all(underTest().store.readStream('case-long', options))).toEqual([]);
    });

    test('readAll gives everything in order, from any place, up to any count', async () => {
      const { store } = underTest();
      const everything = await all(store.readAll());
      expect(everything.map(({ streamId }) => streamId)).toEqual(['case-1', 'case-1', ...Array<string>(long).fill('case-long'), 'case-1']);
      const positions = everything.map(({ position }) => position);
      expect(positions.toSorted((a, b) => store.comparePositions(a, b))).toEqual(positions);
      const after = present(positions[700]);
      expect(await all(store.readAll({ after }))).toEqual(everything.slice(701));
      expect(await all(store.readAll({ after, limit: 3 }))).toEqual(everything.slice(701, 704));
      expect(await all(store.readAll({ limit: 501 }))).toEqual(everything.slice(0, 501));
      expect(await all(store.readAll({ after: present(positions.at(-1)) }))).toEqual([]);
      expect(await all(store.readAll({ limit: 0 }))).toEqual([]);
    });
  });

  test('readAll of some types gives those alone, from any place, up to any count of them, however long the stretches between', async () => {
    const { store } = underTest();
    await store.append(commitOfTypes(0, 'Wanted', ...Array<string>(long).fill('Other'), 'AlsoWanted', 'Wanted'));
    const types = ['Wanted', 'AlsoWanted', 'NeverSeen'];
    const wanted = (await all(store.readAll())).filter(({ type }) => type !== 'Other');
    expect(wanted.map(({ revision }) => revision)).toEqual([1, long + 2, long + 3]);
    expect(await all(store.readAll({ types }))).toEqual(wanted);
    expect(await all(store.readAll({ types, after: present(wanted[0]).position }))).toEqual(wanted.slice(1));
    expect(await all(store.readAll({ types, limit: 2 }))).toEqual(wanted.slice(0, 2));
    expect(await all(store.readAll({ types: ['NeverSeen'] }))).toEqual([]);
    expect(await all(store.readAll({ types: [] }))).toEqual([]);
  });
};
