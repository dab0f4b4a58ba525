import type { Clock, EventStore, Position } from '@redress/event-store';
import { randomUUID } from 'node:crypto';
import { kurrentDbAddress } from './address.js';
import { connectStreams } from './connected-streams.js';
import { valueOf } from './kept-record.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { openedStream, settledStream } from './marks.js';
import { Standings } from './standings.js';
import { beforeFirst, type Proposed, type Streams } from './streams.js';

export interface KurrentDbEventStoreOptions {
  /** Such as `kurrentdb://user:password@host:2113`; esdb:// too. */
  readonly url: string;
  readonly clock: Clock;
}

/**
 * Opens the event store in a KurrentDB or EventStoreDB, and brings to its end what a process that died had begun. Throws
 * `EventStoreUnavailable` when the address is none, or nothing answers there.
 */
export async function openKurrentDbEventStore({ url, clock }: KurrentDbEventStoreOptions): Promise<EventStore> {
  const streams = connectStreams(kurrentDbAddress(url));
  try {
    streams.beginAt(await originOf(streams));
    await settleAll(streams);
  } catch (error) {
    await streams.disconnect();
    throw error;
  }
  return new KurrentDbEventStore(streams, clock, () => streams.disconnect());
}

/** Where our first event may lie at the earliest: others may have written for years before. */
async function originOf(streams: Streams): Promise<Position | undefined> {
  const [found] = await streams.read(openedStream, 0, 1);
  if (found !== undefined) return found.position;
  await streams.append({ streamId: openedStream, after: beforeFirst, events: [mark('_Opened', {})] });
  return (await streams.read(openedStream, 0, 1))[0]?.position;
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
