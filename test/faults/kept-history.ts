import { isDeepStrictEqual } from 'node:util';
import type { EventStore } from '@redress/event-store';

/** An event as the file and its rules alone make it: without when it was recorded, where in the order, and from which copy of the file. */
export interface KeptEvent {
  readonly place: string;
  readonly eventId: string;
  readonly type: string;
  readonly data: unknown;
}

/** Every event of a store by stream and revision. */
export async function keptHistory(store: EventStore): Promise<ReadonlyMap<string, KeptEvent>> {
  const kept = new Map<string, KeptEvent>();
  for await (const { streamId, revision, eventId, type, data } of store.readAll()) {
    const place = `${streamId}@${revision}`;
    if (kept.has(place)) throw new Error(`${place} is there twice.`);
    kept.set(place, { place, eventId, type, data });
  }
  return kept;
}

/** What one history has and the other has not, or has otherwise; a few of each, to be read. */
export function differences(found: ReadonlyMap<string, KeptEvent>, wanted: ReadonlyMap<string, KeptEvent>) {
  const few = (events: Iterable<KeptEvent>): readonly KeptEvent[] => [...events].slice(0, 3);
  return {
    lost: few(wanted.values().filter(({ place }) => !found.has(place))),
    doubled: few(found.values().filter(({ place }) => !wanted.has(place))),
    changed: few(found.values().filter((event) => wanted.has(event.place) && !isDeepStrictEqual(event, wanted.get(event.place)))),
  };
}

export const noDifference: ReturnType<typeof differences> = { lost: [], doubled: [], changed: [] };
