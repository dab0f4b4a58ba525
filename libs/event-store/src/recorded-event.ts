import type { JsonObject } from './json.js';

declare const position: unique symbol;

/**
 * A place in the one order of all events. Opaque: two engines write it differently, so it is compared only by
 * `EventStore.comparePositions` and never calculated with.
 */
export type Position = string & { readonly [position]: true };

/** Who acted, when the fact is true and which command brought it [domain 2.2]. */
export interface EventMetadata {
  /** UTC instant. */
  readonly occurredAt: string;
  /** London calendar date the fact is true from. */
  readonly effectiveDate: string;
  readonly actor: { readonly userId: string; readonly role: string };
  readonly commandId: string;
  readonly causationId: string;
  readonly correlationId: string;
  readonly policyVersion: string;
  /** Of the machine that the history stands in after the event; a whole number from 1. */
  readonly machineVersion: number;
  readonly provenance?: JsonObject;
}

/** An event as a command proposes it. */
export interface NewEvent {
  /** UUID. */
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

/** An event as the store keeps it: never changed, never deleted. */
export interface RecordedEvent extends NewEvent {
  readonly streamId: string;
  /** 1..n, the stream's own count. */
  readonly revision: number;
  readonly position: Position;
  /** UTC instant of the append with milliseconds, from the store's clock. */
  readonly recordedAt: string;
  /** SHA-256 over all the above but the position, and over the hash before it in its stream: `event-hash.ts` says how. 64 hexadecimal digits. */
  readonly hash: string;
}
