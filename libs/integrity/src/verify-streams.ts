import { digestOf, hashAfter, hashBeforeFirst, type EventStore, type KeptEvent } from '@redress/event-store';
import type { Break, Fault } from './break.js';
import { unlikeItsHash } from './unlike-its-hash.js';

export type KeptEvents = Pick<EventStore, 'readKept' | 'comparePositions'>;

export interface Verification {
  readonly streams: number;
  readonly events: number;
  /** Streams that have a break. */
  readonly broken: number;
  /** The first break of each broken stream, of the first so many of them. */
  readonly breaks: readonly Break[];
}

export interface VerifyOptions {
  /** One stream alone. */
  readonly streamId?: string | undefined;
  /** Called now and then with the events looked at so far. */
  readonly onProgress?: (events: number) => void;
}

/** So that memory stays flat when everything is broken. */
const mostBreaks = 100;
const eventsBetweenProgress = 1_000;

/**
 * Walks every stream from its first event and recomputes each hash from the kept bytes. It finds what no longer follows; events dropped
 * from the end of a stream, whole streams, and a tail written anew with its hashes leave a chain that follows, and are not found.
 */
export async function verifyStreams(store: KeptEvents, { streamId, onProgress }: VerifyOptions = {}): Promise<Verification> {
  const breaks: Break[] = [];
  const sum = { streams: 0, events: 0, broken: 0 };
  let before: KeptEvent | undefined;
  let isBroken = false;
  for await (const event of store.readKept(streamId === undefined ? {} : { streamId })) {
    if (event.streamId !== before?.streamId) {
      sum.streams += 1;
      isBroken = false;
      before = undefined;
    }
    if (!isBroken) {
      const fault = await faultOf(event, before, store);
      if (fault !== undefined) {
        isBroken = true;
        sum.broken += 1;
        if (breaks.length < mostBreaks) breaks.push(breakAt(event, fault));
      }
    }
    before = event;
    sum.events += 1;
    if (sum.events % eventsBetweenProgress === 0) onProgress?.(sum.events);
  }
  return { ...sum, breaks };
}

async function faultOf(event: KeptEvent, before: KeptEvent | undefined, store: KeptEvents): Promise<Fault | undefined> {
  const next = (before?.revision ?? 0) + 1;
  if (event.revision > next) return { what: 'MISSING_BEFORE', from: next, to: event.revision - 1 };
  if (event.revision < next) return { what: 'OUT_OF_ORDER' };
  const hashBefore = before?.hash ?? hashBeforeFirst;
  if (event.hash !== hashAfter(hashBefore, digestOf(event))) return unlikeItsHash(event, hashBefore, store.readKept({ streamId: event.streamId }));
  return before === undefined || liesBehind(event, before, store) ? undefined : { what: 'OUT_OF_ORDER' };
}

/** In the order of all events as in its stream. */
function liesBehind(event: KeptEvent, before: KeptEvent, store: KeptEvents): boolean {
  try {
    return store.comparePositions(before.position, event.position) < 0;
  } catch {
    // What a forger wrote there may be no position at all.
    return false;
  }
}

function breakAt({ streamId, revision, eventId, type, recordedAt }: KeptEvent, fault: Fault): Break {
  return { streamId, revision, eventId, type, recordedAt, fault };
}
