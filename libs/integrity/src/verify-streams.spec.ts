import { describe, expect, test } from '@jest/globals';
import { compareCounts, createInMemoryEventStore, digestOf, expecting, hashAfter, hashBeforeFirst, positionAt, type KeptEvent } from '@redress/event-store';
import { commitTo, fixedClock } from '@redress/event-store/contract';
import fc from 'fast-check';
import type { Break } from './break.js';
import { sentenceOf } from './sentence-of.js';
import { verifyStreams, type KeptEvents, type Verification } from './verify-streams.js';

/** Commits in order, each to one of a few streams. */
const commits = fc.array(fc.record({ stream: fc.integer({ min: 1, max: 4 }), events: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 12 });

async function historiesOf(written: readonly { readonly stream: number; readonly events: number }[]): Promise<KeptEvent[]> {
  const store = createInMemoryEventStore({ clock: fixedClock });
  for (const { stream, events } of written) await store.append(commitTo(`case-${stream}`, expecting(await store.revisionOf(`case-${stream}`)), events));
  return Array.fromAsync(store.readKept());
}

/** A store that holds these events, whatever they are. */
function holding(events: readonly KeptEvent[]): KeptEvents {
  const inOrder = events.toSorted((a, b) => compare(a.streamId, b.streamId) || a.revision - b.revision || Number(a.position) - Number(b.position));
  return {
    comparePositions: compareCounts,
    async *readKept({ streamId } = {}) {
      yield* inOrder.filter((event) => streamId === undefined || event.streamId === streamId);
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const verified = (events: readonly KeptEvent[], streamId?: string): Promise<Verification> => verifyStreams(holding(events), { streamId });
const named = ({ breaks }: Verification): readonly Pick<Break, 'streamId' | 'revision' | 'fault'>[] =>
  breaks.map(({ streamId, revision, fault }) => ({ streamId, revision, fault }));

test('an honest store is never accused, whole or one stream of it', () =>
  fc.assert(fc.asyncProperty(commits, async (written) => {
    const events = await historiesOf(written);
    const streams = new Set(events.map(({ streamId }) => streamId));
    expect(await verified(events)).toEqual({ streams: streams.size, events: events.length, broken: 0, breaks: [] });
    for (const streamId of streams) expect(await verified(events, streamId)).toMatchObject({ streams: 1, broken: 0 });
  })));

/** One stream of nine events, between two others. */
const nine = (): Promise<KeptEvent[]> => historiesOf([1, 2, 3].flatMap(() => [{ stream: 2, events: 3 }, { stream: 1, events: 1 }, { stream: 3, events: 1 }]));

/** Any character changed into another. */
const flipped = (text: string, at: number): string => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);

type Change = (event: KeptEvent) => Partial<KeptEvent>;

const changes: Readonly<Record<string, Change>> = {
  data: ({ data }) => ({ data: data.replace('}', ' }') }),
  metadata: ({ metadata }) => ({ metadata: flipped(metadata, 12) }),
  type: ({ type }) => ({ type: flipped(type, 0) }),
  'schema version': () => ({ schemaVersion: 2 }),
  'event id': ({ eventId }) => ({ eventId: flipped(eventId, 4) }),
  'instant recorded': ({ recordedAt }) => ({ recordedAt: flipped(recordedAt, 22) }),
};

function changed(events: readonly KeptEvent[], revision: number, change: Change): KeptEvent[] {
  return events.map((event) => (event.streamId === 'case-2' && event.revision === revision ? { ...event, ...change(event) } : event));
}

describe('of a stream of nine events', () => {
  test.each(Object.entries(changes))('one byte of its %s changed is named, and that it was the bytes; at the end either', async (_, change) => {
    const events = await nine();
    for (const revision of [1, 4, 8]) {
      expect(named(await verified(changed(events, revision, change)))).toEqual([{ streamId: 'case-2', revision, fault: { what: 'BYTES_CHANGED' } }]);
    }
    expect(named(await verified(changed(events, 9, change)))).toEqual([{ streamId: 'case-2', revision: 9, fault: { what: 'BYTES_OR_HASH_CHANGED' } }]);
  });

  test('a hash changed is named, and that it was the hash', async () => {
    const events = await nine();
    const change: Change = ({ hash }) => ({ hash: flipped(hash, 63) });
    expect(named(await verified(changed(events, 4, change)))).toEqual([{ streamId: 'case-2', revision: 4, fault: { what: 'HASH_CHANGED' } }]);
    expect(named(await verified(changed(events, 4, () => ({ hash: '' }))))).toEqual([{ streamId: 'case-2', revision: 4, fault: { what: 'HASH_CHANGED' } }]);
    expect(named(await verified(changed(events, 9, change)))).toMatchObject([{ revision: 9 }]);
  });

  test.each([[1, 1], [4, 4], [3, 6]])('events %i to %i dropped are named as missing before the next', async (from, to) => {
    const left = (await nine()).filter(({ streamId, revision }) => streamId !== 'case-2' || revision < from || revision > to);
    expect(named(await verified(left))).toEqual([{ streamId: 'case-2', revision: to + 1, fault: { what: 'MISSING_BEFORE', from, to } }]);
  });

  test.each([[1, 2], [4, 5], [2, 7], [1, 9]])('events %i and %i in each other’s place are named as out of order', async (one, other) => {
    const events = await nine();
    const place = (revision: number): number => (revision === one ? other : revision === other ? one : revision);
    const swapped = events.map((event) => (event.streamId === 'case-2' ? { ...event, revision: place(event.revision) } : event));
    const fault = { what: 'OUT_OF_ORDER', wasRevision: other };
    expect(named(await verified(swapped))).toEqual([{ streamId: 'case-2', revision: one, fault }]);
    // The same where the places in the order of all events were swapped back.
    const positions = new Map(events.map(({ streamId, revision, position }) => [`${streamId}/${revision}`, position]));
    const everywhere = swapped.map((event) => ({ ...event, position: positions.get(`${event.streamId}/${event.revision}`) ?? event.position }));
    expect(named(await verified(everywhere))).toEqual([{ streamId: 'case-2', revision: one, fault }]);
    const inOrderOfAll = events.map((event) => {
      const position = event.streamId === 'case-2' ? positions.get(`case-2/${place(event.revision)}`) : undefined;
      return { ...event, position: position ?? event.position };
    });
    expect(named(await verified(inOrderOfAll))).toMatchObject([{ streamId: 'case-2', fault: { what: 'OUT_OF_ORDER' } }]);
  });

  test('a place in the order of all events that is none is named', async () => {
    const events = await nine();
    const nowhere = changed(events, 4, () => ({ position: positionAt(-1) }));
    expect(named(await verified(nowhere))).toEqual([{ streamId: 'case-2', revision: 4, fault: { what: 'OUT_OF_ORDER' } }]);
  });

  test('one put into another stream is named there, and as missing where it was', async () => {
    const moved = changed(await nine(), 4, () => ({ streamId: 'case-3', revision: 4 }));
    expect(named(await verified(moved))).toEqual([
      { streamId: 'case-2', revision: 5, fault: { what: 'MISSING_BEFORE', from: 4, to: 4 } },
      { streamId: 'case-3', revision: 4, fault: { what: 'BYTES_OR_HASH_CHANGED' } },
    ]);
  });

  test('one that stands there twice is named', async () => {
    const events = await nine();
    const again = events.filter(({ streamId, revision }) => streamId === 'case-2' && revision === 4).map((event) => ({ ...event, position: positionAt(99) }));
    expect(named(await verified([...events, ...again]))).toEqual([{ streamId: 'case-2', revision: 4, fault: { what: 'OUT_OF_ORDER' } }]);
  });

  test('dropped from the end, dropped whole, or written anew with its hashes leaves a chain that follows: that only a signed checkpoint shows', async () => {
    const events = await nine();
    let before = hashBeforeFirst;
    const anew = changed(events, 6, () => ({ data: '{"forged":true}' })).map((event) => {
      if (event.streamId !== 'case-2') return event;
      before = hashAfter(before, digestOf(event));
      return { ...event, hash: before };
    });
    expect(await verified(anew)).toMatchObject({ broken: 0 });
    expect(await verified(events.filter(({ streamId, revision }) => streamId !== 'case-2' || revision < 9))).toMatchObject({ broken: 0 });
    expect(await verified(events.filter(({ streamId }) => streamId !== 'case-2'))).toMatchObject({ broken: 0 });
  });
});

test('any event changed anyhow in any history is named, and nobody else is accused', () =>
  fc.assert(fc.asyncProperty(commits, fc.nat(), fc.constantFrom(...Object.values(changes)), async (written, choice, change) => {
    const events = await historiesOf(written);
    const victim = events[choice % events.length];
    if (victim === undefined) return;
    const found = await verified(events.map((event) => (event === victim ? { ...event, ...change(event) } : event)));
    expect(found.breaks.map(({ streamId, revision }) => ({ streamId, revision }))).toEqual([{ streamId: victim.streamId, revision: victim.revision }]);
    expect(found.broken).toBe(1);
  })));

test('any event taken out before another, and any two of a stream in each other’s place, are named where it begins', () =>
  fc.assert(fc.asyncProperty(commits, fc.nat(), fc.nat(), async (written, oneOf, otherOf) => {
    const events = await historiesOf(written);
    const victim = events[oneOf % events.length];
    const stream = events.filter(({ streamId }) => streamId === victim?.streamId);
    const other = stream[otherOf % stream.length];
    if (victim === undefined || other === undefined || victim === other) return;
    const [first, second] = [victim.revision, other.revision].toSorted((a, b) => a - b);
    const dropped = await verified(events.filter(({ streamId, revision }) => streamId !== victim.streamId || revision !== first));
    expect(named(dropped)).toEqual([{ streamId: victim.streamId, revision: Number(first) + 1, fault: { what: 'MISSING_BEFORE', from: first, to: first } }]);
    const places = new Map([[victim, other.revision], [other, victim.revision]]);
    const swapped = await verified(events.map((event) => ({ ...event, revision: places.get(event) ?? event.revision })));
    expect(named(swapped)).toEqual([{ streamId: victim.streamId, revision: first, fault: { what: 'OUT_OF_ORDER', wasRevision: second } }]);
  })));

test('each fault has a sentence', () => {
  const sentences = [
    { what: 'MISSING_BEFORE', from: 4, to: 4 }, { what: 'MISSING_BEFORE', from: 4, to: 6 }, { what: 'OUT_OF_ORDER' }, { what: 'OUT_OF_ORDER', wasRevision: 7 },
    { what: 'BYTES_CHANGED' }, { what: 'HASH_CHANGED' }, { what: 'BYTES_OR_HASH_CHANGED' },
  ] as const;
  expect(new Set(sentences.map(sentenceOf)).size).toBe(sentences.length);
  for (const fault of sentences) expect(sentenceOf(fault)).toMatch(/^[A-Z].*\.$/);
});

test('when everything is broken a hundred are named, and all are counted', async () => {
  const [event] = await historiesOf([{ stream: 1, events: 1 }]);
  const elsewhere = Array.from({ length: 2_250 }, (_, index) => (event === undefined ? [] : [{ ...event, streamId: `pool-${index}` }])).flat();
  const progress: number[] = [];
  const found = await verifyStreams(holding(elsewhere), { onProgress: (seen) => progress.push(seen) });
  expect({ ...found, breaks: found.breaks.length }).toEqual({ streams: 2_250, events: 2_250, broken: 2_250, breaks: 100 });
  expect(progress).toEqual([1_000, 2_000]);
});
