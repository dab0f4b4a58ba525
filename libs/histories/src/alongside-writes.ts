import type { LondonDate } from '@redress/calendar';
import { expecting, type EventStore, type StreamWrite } from '@redress/event-store';

/** An event on another stream that must hold together with the case's own, in one commit (domain 2.1). */
export interface AlongsideWrite {
  readonly streamId: string;
  readonly eventId: string;
  readonly type: string;
  readonly effectiveDate: LondonDate;
  readonly payload: Readonly<Record<string, string>>;
}

/** A write on another stream with the revision that stream must still have. */
export type PlacedWrite = AlongsideWrite & Pick<StreamWrite, 'expectedRevision'>;

/** The writes on other streams, each held to the revision its stream has now. */
export async function alongsideWrites(writes: readonly AlongsideWrite[], store: EventStore): Promise<readonly PlacedWrite[]> {
  return Promise.all(writes.map(async (write) => ({ ...write, expectedRevision: expecting(await store.revisionOf(write.streamId)) })));
}
