import type { KeptEvent } from '@redress/event-store';

/** Why an event does not follow from the one before it in its stream. */
export type Fault =
  /** Revisions between the event before and this one are not there. */
  | { readonly what: 'MISSING_BEFORE'; readonly from: number; readonly to: number }
  /** It stands where another belongs; `wasRevision` is its own place in this stream, where its hash tells. */
  | { readonly what: 'OUT_OF_ORDER'; readonly wasRevision?: number }
  /** What it says was changed: the event after it follows from the hash it has. */
  | { readonly what: 'BYTES_CHANGED' }
  /** Its hash was changed: the event after it follows from the hash it should have. */
  | { readonly what: 'HASH_CHANGED' }
  /** One of both, or it was put here from another stream: nothing after it tells which. */
  | { readonly what: 'BYTES_OR_HASH_CHANGED' };

/** The first event of a stream that does not follow, and why. */
export type Break = Pick<KeptEvent, 'streamId' | 'revision' | 'eventId' | 'type' | 'recordedAt'> & { readonly fault: Fault };
