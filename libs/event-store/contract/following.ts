import { expect, test } from '@jest/globals';
import { all, appendNext, commitOfTypes, commitTo, take } from './samples.js';
import type { Part } from './store-under-test.js';

const never = new AbortController().signal;

export const follows: Part = (underTest) => {
  test('a subscription first gives what is there, in batches, then what comes, from whoever writes it', async () => {
    const { store, neighbour } = underTest();
    await store.append(commitTo('case-1', 'NO_STREAM', 5));
    const batches: number[] = [];
    let revision = 5;
    for await (const batch of store.subscribe({ batchSize: 2, signal: never })) {
      expect(batch.map((event) => event.revision)).toEqual(batch.map((_, index) => batches.reduce((sum, size) => sum + size, 0) + index + 1));
      batches.push(batch.length);
      if (batch.at(-1)?.revision === 8) break;
      if (batch.at(-1)?.revision === revision) void neighbour.append(commitTo('case-1', revision++));
    }
    expect(batches).toEqual([2, 2, 1, 1, 1, 1]);
  });

  test('a subscription goes on after a position', async () => {
    const { store } = underTest();
    const { position } = await store.append(commitTo('case-1', 'NO_STREAM', 3));
    await store.append(commitTo('case-1', 3, 2));
    const events = await take(2, store.subscribe({ after: position, signal: never }));
    expect(events.map(({ revision }) => revision)).toEqual([4, 5]);
  });

  test('a subscription to some types passes over the others, long stretches of them too', async () => {
    const { store, neighbour } = underTest();
    await store.append(commitOfTypes(0, 'Wanted', 'Other', 'AlsoWanted', 'Other', 'Wanted'));
    await store.append(commitOfTypes(5, ...Array<string>(40).fill('Other')));
    const waiting = take(4, store.subscribe({ types: ['Wanted', 'AlsoWanted'], batchSize: 2, signal: never }));
    await neighbour.append(commitOfTypes(45, 'Other', 'Wanted'));
    expect((await waiting).map(({ type, revision }) => [type, revision])).toEqual([['Wanted', 1], ['AlsoWanted', 3], ['Wanted', 5], ['Wanted', 47]]);
  });

  test('two subscriptions follow side by side while many write', async () => {
    const { store, neighbour } = underTest();
    const both = Promise.all([take(100, store.subscribe({ signal: never })), take(100, neighbour.subscribe({ signal: never, batchSize: 7 }))]);
    await Promise.all(Array.from({ length: 50 }, (_, index) => appendNext(index % 2 === 0 ? store : neighbour, `case-${index % 5}`, 2)));
    const everything = await all(store.readAll());
    for (const events of await both) expect(events).toEqual(everything);
  });

  test('an aborted subscription ends, whether it waits, is about to, or never began', async () => {
    const { store } = underTest();
    await store.append(commitTo('case-1', 'NO_STREAM'));
    const leave = new AbortController();
    const batches = store.subscribe({ signal: leave.signal })[Symbol.asyncIterator]();
    await batches.next();
    const waiting = batches.next();
    leave.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await all(store.subscribe({ signal: leave.signal }))).toEqual([]);
  });

  test('closing the store ends its subscriptions', async () => {
    const { store } = underTest();
    const waiting = all(store.subscribe({ signal: never }));
    await store.head();
    await store.close();
    expect(await waiting).toEqual([]);
  });
};
