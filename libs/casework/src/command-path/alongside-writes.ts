import type { EventStore } from '@redress/event-store';
import type { AlongsideWrite } from '../commands/case-command.js';
import type { PlacedWrite } from './commit-of.js';

/** The writes on other streams, each held to the revision its stream has now. */
export async function alongsideWrites(writes: readonly AlongsideWrite[], store: EventStore): Promise<readonly PlacedWrite[]> {
  return Promise.all(writes.map(async (write) => ({ ...write, expectedRevision: (await revisionOf(write.streamId, store)) || 'NO_STREAM' as const })));
}

async function revisionOf(streamId: string, store: EventStore): Promise<number> {
  let last = 0;
  for await (const { revision } of store.readStream(streamId)) last = revision;
  return last;
}
