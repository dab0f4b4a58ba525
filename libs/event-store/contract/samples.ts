import { randomUUID } from 'node:crypto';
import { RevisionConflict, expecting } from '../src/index.js';
import type { Clock, Commit, EventStore, ExpectedRevision, JsonObject, NewEvent, RecordedEvent } from '../src/index.js';

/** The instant every append of the contract is recorded at. */
export const recordedInstant = '2021-06-18T23:00:00.123Z';

export const fixedClock: Clock = { now: () => new Date(recordedInstant) };

export function newEvent(type = 'ComplaintReceived', data: JsonObject = {}): NewEvent {
  const commandId = randomUUID();
  return {
    eventId: randomUUID(),
    type,
    schemaVersion: 1,
    data,
    metadata: {
      occurredAt: '2021-06-18T09:30:00Z',
      effectiveDate: '2021-06-18',
      actor: { userId: 'u-1', role: 'CASE_WORKER' },
      commandId,
      causationId: commandId,
      correlationId: commandId,
      policyVersion: '2021-04-01',
      machineVersion: 1,
    },
  };
}

/** A commit of one write with so many events. */
export function commitTo(streamId: string, expectedRevision: ExpectedRevision, count = 1): Commit {
  return { commandId: randomUUID(), writes: [{ streamId, expectedRevision, events: Array.from({ length: count }, () => newEvent()) }] };
}

/** A commit of the given event that begins a stream. */
export function commitOf(event: NewEvent, streamId = 'case-1'): Commit {
  return { commandId: randomUUID(), writes: [{ streamId, expectedRevision: 'NO_STREAM', events: [event] }] };
}

/** A commit of one event of each type to a stream at a revision. */
export function commitOfTypes(revision: number, ...types: string[]): Commit {
  return { commandId: randomUUID(), writes: [{ streamId: 'case-1', expectedRevision: expecting(revision), events: types.map((type) => newEvent(type)) }] };
}

/** Appends so many events behind whatever the stream holds by then, and again when another writer was first. */
export async function appendNext(store: EventStore, streamId: string, count: number): Promise<void> {
  for (;;) {
    try {
      await store.append(commitTo(streamId, expecting(await store.revisionOf(streamId)), count));
      return;
    } catch (error) {
      if (!(error instanceof RevisionConflict)) throw error;
    }
  }
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

export async function revisionsOf(store: EventStore, streamId: string): Promise<number[]> {
  return (await all(store.readStream(streamId))).map(({ revision }) => revision);
}

/** The first so many events of a subscription, which is then left. */
export async function take(count: number, batches: AsyncIterable<RecordedEvent[]>): Promise<RecordedEvent[]> {
  const taken: RecordedEvent[] = [];
  for await (const batch of batches) {
    taken.push(...batch);
    if (taken.length >= count) break;
  }
  return taken;
}

/** What must be there for the test to mean anything. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The test expected a value here.');
  return value;
}
