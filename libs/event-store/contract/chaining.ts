import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Commit, EventStore, JsonObject, KeptEvent } from '../src/index.js';
import { all, appendNext, commitOf, commitTo, newEvent, present, recordedInstant, take } from './samples.js';
import type { Part } from './store-under-test.js';

/** Computed by another program, in another language, from the comment of `event-hash.ts`. */
const known: readonly (readonly [eventId: string, type: string, schemaVersion: number, data: JsonObject, kept: string, hash: string])[] = [
  ['00000000-0000-4000-8000-000000000001', 'ComplaintReceived', 1, { summary: 'Zoë said: “Łódź”\nand left', pages: 3, reference: 'CSC-1' },
    String.raw`{"pages":3,"reference":"CSC-1","summary":"Zoë said: “Łódź”\nand left"}`,
    'c5f9d20e4ad1fd7914c477c2c85cb93e310dacc82e7845b0b88b3b83fc4f0120'],
  ['00000000-0000-4000-8000-00000000000A', 'CaseNoted', 2, {}, '{}', '9ff120239fe2b28ec64160f19ecb7e1c34a73af0b018645f62c90ad6969646fc'],
  // The emoji sorts before the dalet: by UTF-16 code units, not by code points.
  ['00000000-0000-4000-8000-00000000000b', 'Numbers', 1, { '\ufb33': 'dalet', '😀': 'smile', '€': 'Euro', a: [1e21, 5e-324, 0.1, -1, 333333333.3333333] },
    '{"a":[1e+21,5e-324,0.1,-1,333333333.3333333],"€":"Euro","😀":"smile","\ufb33":"dalet"}',
    '84419e0d55a2803a8e737fcdfc3d0329b6d423374899c62d9b43a2c063122e12'],
];

const metadata = {
  machineVersion: 1, policyVersion: 'WCC_2021', correlationId: 'case-1', causationId: 'c-1', commandId: 'c-1', actor: { userId: 'u-1', role: 'CASE_WORKER' },
  effectiveDate: '2021-06-18', occurredAt: '2021-06-18T09:30:00Z',
};

/** A second implementation of `event-hash.ts`, from its comment. */
function hashOf({ streamId, revision, eventId, type, schemaVersion, recordedAt, data, metadata: about }: KeptEvent, before: Uint8Array): Buffer {
  const form = `redress-event-v1\n${streamId}\n${revision}\n${eventId}\n${type}\n${schemaVersion}\n${recordedAt}\n${data}\n${about}`;
  const digest = createHash('sha256').update(form, 'utf8').digest();
  return createHash('sha256').update(before).update(digest).digest();
}

/** Every stream is a chain from its first event on, and every way to an event gives the same hash. */
async function expectChained(store: EventStore): Promise<void> {
  const kept = await all(store.readKept());
  const hashes = new Map<string, string>();
  for (const [streamId, events] of Map.groupBy(kept, (event) => event.streamId)) {
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index + 1));
    let before: Buffer = Buffer.alloc(32);
    for (const event of events) {
      before = hashOf(event, before);
      expect(event.hash).toBe(before.toString('hex'));
      hashes.set(event.eventId, event.hash);
    }
    expect((await all(store.readStream(streamId))).map(({ hash }) => hash)).toEqual(events.map(({ hash }) => hash));
  }
  const inOrder = (await all(store.readAll())).map(({ eventId, hash }) => [eventId, hash]);
  expect(new Map(inOrder as [string, string][])).toEqual(hashes);
}

export const chaining: Part = (underTest) => {
  test('known events have the known bytes and the known hashes, in one commit or in three', async () => {
    const { store } = underTest();
    const events = known.map(([eventId, type, schemaVersion, data]) => ({ eventId, type, schemaVersion, data, metadata }));
    const [first, ...others] = events;
    await store.append(commitOf(present(first)));
    await store.append({ commandId: 'others', writes: [{ streamId: 'case-1', expectedRevision: 1, events: others }] });
    const kept = await all(store.readKept());
    expect(kept.map((event) => [event.data, event.hash])).toEqual(known.map(([, , , , bytes, hash]) => [bytes, hash]));
    expect(new Set(kept.map((event) => event.metadata))).toEqual(new Set([
      '{"actor":{"role":"CASE_WORKER","userId":"u-1"},"causationId":"c-1","commandId":"c-1","correlationId":"case-1","effectiveDate":"2021-06-18",'
      + '"machineVersion":1,"occurredAt":"2021-06-18T09:30:00Z","policyVersion":"WCC_2021"}',
    ]));
    expect(new Set(kept.map(({ recordedAt }) => recordedAt))).toEqual(new Set([recordedInstant]));
    await expectChained(store);
  });

  test('a hash depends on everything the event says, and on nothing else: the same event has the same hash wherever it lies in the order', async () => {
    const { store } = underTest();
    const event = newEvent('CaseNoted', { a: 1, b: 2 });
    const hashIn = async (streamId: string, as: Partial<typeof event>): Promise<string | undefined> => {
      await store.append(commitOf({ ...event, ...as }, streamId));
      return (await all(store.readStream(streamId)))[0]?.hash;
    };
    const hashes = [
      await hashIn('case-1', {}), await hashIn('case-2', {}), await hashIn('case-3', { type: 'CaseNoticed' }), await hashIn('case-4', { schemaVersion: 2 }),
      await hashIn('case-5', { data: { a: 1, b: 3 } }), await hashIn('case-6', { metadata: { ...event.metadata, effectiveDate: '2021-06-19' } }),
    ];
    expect(new Set(hashes).size).toBe(6);
    const { store: another, neighbour } = underTest();
    await neighbour.append(commitOf({ ...event, data: { b: 2, a: 1 } }, 'case-7'));
    const [seventh] = await all(another.readKept({ streamId: 'case-7' }));
    expect(hashOf({ ...present(seventh), streamId: 'case-1' }, Buffer.alloc(32)).toString('hex')).toBe(hashes[0]);
  });

  test('chains go on through commits that arrive together, through commits to two streams, refused ones and repeats', async () => {
    const { store, neighbour } = underTest();
    const both = (commandId: string, ofCase: number, ofPool: number): Commit => ({
      commandId,
      writes: [...commitTo('case-1', ofCase || 'NO_STREAM', 2).writes, ...commitTo('pool-1', ofPool || 'NO_STREAM').writes],
    });
    const repeated = commitTo('case-1', 5);
    const outcomes = await Promise.allSettled([
      both('1', 0, 0), commitTo('case-1', 2), both('2', 3, 9), both('3', 3, 1), both('4', 2, 2), repeated, commitTo('pool-1', 2, 3), repeated,
    ].map((commit) => store.append(commit)));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, false, true, true, true]);
    await neighbour.append(repeated);
    await neighbour.append(commitTo('case-1', 6));
    await expectChained(store);
    expect(await all(store.readKept())).toHaveLength(12);
  });

  test('chains hold while many write to the same streams', async () => {
    const { store, neighbour } = underTest();
    await Promise.all(Array.from({ length: 40 }, (_, index) => appendNext(index % 2 === 0 ? store : neighbour, `case-${index % 4}`, 1 + (index % 3))));
    await expectChained(neighbour);
  });

  test('the kept bytes come stream after stream, or of one stream alone, however long, and a subscriber gets the same hashes', async () => {
    const { store } = underTest();
    await store.append(commitTo('case-2', 'NO_STREAM', 1_203));
    await store.append(commitTo('case-10', 'NO_STREAM', 2));
    await store.append(commitTo('case-1', 'NO_STREAM', 501));
    await store.append(commitTo('case-2', 1_203));
    const kept = await all(store.readKept());
    const streams = [...Map.groupBy(kept, ({ streamId }) => streamId)];
    expect(streams.map(([streamId, events]) => [streamId, events.length])).toEqual([['case-1', 501], ['case-10', 2], ['case-2', 1_204]]);
    await expectChained(store);
    expect(await all(store.readKept({ streamId: 'case-10' }))).toEqual(kept.slice(501, 503));
    expect(await all(store.readKept({ streamId: 'case-3' }))).toEqual([]);
    const followed = await take(kept.length, store.subscribe({ signal: new AbortController().signal }));
    expect(followed).toEqual(await all(store.readAll()));
  });
};
