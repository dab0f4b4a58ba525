import type { Clock, EventStore, Position } from '@redress/event-store';
import { randomUUID } from 'node:crypto';
import { kurrentDbAddress } from './address.js';
import type { ConnectedStreams } from './connected-streams.js';
import { valueOf } from './kept-record.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { openedStream, settledStream } from './marks.js';
import { Standings } from './standings.js';
import { beforeFirst, type Found, type Proposed, type Streams } from './streams.js';
import { late } from './trouble.js';
import { within } from './within.js';

export interface KurrentDbOptions {
  /** Such as `kurrentdb://user:password@host:2113`; esdb:// too. */
  readonly url: string;
  readonly clock: Clock;
}

/** A store of ours in a KurrentDB or EventStoreDB, opened. */
export interface KurrentDb {
  readonly store: EventStore;
  /** Tells this history from every other for ever, wherever its server is moved. */
  readonly identity: string;
  /** Whether it answers. Throws `EventStoreUnavailable` within two seconds. */
  readonly checkReady: () => Promise<void>;
}

/** Milliseconds; whoever asks whether a program is ready seldom waits longer. */
const readyWithin = 2_000;

/**
 * Opens the event store in a KurrentDB or EventStoreDB, and brings to its end what a process that died had begun. Throws
 * `EventStoreUnavailable` when the address is none, or nothing answers there.
 */
export async function openKurrentDb({ url, clock }: KurrentDbOptions): Promise<KurrentDb> {
  const address = kurrentDbAddress(url);
  // Whoever has no KurrentDB does not load its client, which is larger than this program.
  const { KurrentDbStreams, clientOf } = await import('./connected-streams.js');
  const streams = new KurrentDbStreams(clientOf(address), address);
  try {
    return await openOn(streams, clock, () => streams.disconnect());
  } catch (error) {
    await streams.disconnect();
    throw error;
  }
}

/** Opens the store of a namespace. `disconnect` is called when it closes. */
export async function openOn(streams: ConnectedStreams, clock: Clock, disconnect: () => Promise<void>): Promise<KurrentDb> {
  const { id, position } = await firstMark(streams);
  streams.beginAt(position);
  await settleAll(streams);
  return {
    store: new KurrentDbEventStore(streams, clock, disconnect),
    identity: id,
    checkReady: async () => { await within(readyWithin, streams.last(openedStream), late); },
  };
}

/** Before our first event: others may have written for years before. */
async function firstMark(streams: Streams): Promise<Found> {
  for (;;) {
    const [found] = await streams.read(openedStream, 0, 1);
    if (found !== undefined) return found;
    await streams.append({ streamId: openedStream, after: beforeFirst, events: [mark('_Opened', {})] });
  }
}

const pageSize = 500;

/** Looks through the reservations that were not looked through before. */
async function settleAll(streams: Streams): Promise<void> {
  const standings = new Standings(streams);
  const settled = await streams.last(settledStream);
  let after = settled && (valueOf(settled.metadata, 'position') as Position | undefined);
  for (;;) {
    const page = await streams.readAll({ after, count: pageSize, wanted: 'RESERVATIONS' });
    for (const streamId of new Set(page.map((each) => each.streamId))) await standings.now(streamId);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.position;
    if (page.length === pageSize) continue;
    // Whoever opens the store at the same time may be first to say so.
    await streams.append({ streamId: settledStream, after: settled?.place ?? beforeFirst, events: [mark('_Settled', { position: after })] });
    return;
  }
}

function mark(type: string, metadata: Proposed['metadata']): Proposed {
  return { id: randomUUID(), type, data: Buffer.from(''), metadata };
}
