import type { Commit, CommitResult } from './commit.js';
import type { KeptEvent } from './kept-event.js';
import type { Position, RecordedEvent } from './recorded-event.js';

/**
 * The port to the one append-only history. Readers see events in commit order with no gaps: once an event is seen,
 * none with a smaller position will ever appear. Every method rejects with `EventStoreUnavailable` when the engine cannot be reached.
 */
export interface EventStore {
  /** Appends all of the commit or nothing. Rejects with `CommitRefused` or `RevisionConflict`; a repeated command id gets its first answer. */
  append(commit: Commit): Promise<CommitResult>;
  /** The first answer to a command id, if there was one. */
  answerTo(commandId: string): Promise<CommitResult | undefined>;
  /** The revision of a stream's last event; 0 when the stream is not there. */
  revisionOf(streamId: string): Promise<number>;
  /** Oldest first, both ends included. A stream without events gives none. */
  readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;
  /** In position order, after the given position, up to what was there when reading got to the end. */
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;
  /** The kept bytes themselves, for whoever checks them: stream after stream by name, or one alone, each from its first event. */
  readKept(options?: ReadKeptOptions): AsyncIterable<KeptEvent>;
  /** Batches in position order: first what is there already, then what comes, until the signal aborts or the store closes. */
  subscribe(options: SubscribeOptions): AsyncIterable<RecordedEvent[]>;
  /** The position of the last event, if there is one. */
  head(): Promise<Position | undefined>;
  /** Negative when `a` comes before `b`, zero when they are the same, positive after. */
  comparePositions(a: Position, b: Position): number;
  /** Ends subscriptions and waits for running appends; what the store was given (a pool) stays open. */
  close(): Promise<void>;
}

export interface ReadStreamOptions {
  readonly fromRevision?: number;
  readonly toRevision?: number;
}

export interface ReadAllOptions {
  readonly after?: Position;
  /** Events given at most. */
  readonly limit?: number;
  /** Only events of these types. */
  readonly types?: readonly string[];
}

export interface ReadKeptOptions {
  readonly streamId?: string;
}

export interface SubscribeOptions {
  readonly after?: Position;
  /** Events in a batch at most; 500 unless told. */
  readonly batchSize?: number;
  readonly signal: AbortSignal;
  /** Only events of these types. */
  readonly types?: readonly string[];
}
