import type { Clock } from '../clock.js';
import { expecting } from '../commit.js';
import type { Commit, CommitResult } from '../commit.js';
import { compareCounts, countOf, positionAt } from '../decimal-position.js';
import type { EventStore, ReadAllOptions, ReadKeptOptions, ReadStreamOptions, SubscribeOptions } from '../event-store.js';
import { digestOf, hashAfter, hashBeforeFirst } from '../event-hash.js';
import type { Look } from '../follow.js';
import { follow } from '../follow.js';
import { recordedEvent } from '../kept-event.js';
import type { KeptEvent } from '../kept-event.js';
import type { PreparedCommit, PreparedWrite } from '../prepared-commit.js';
import { prepareCommit } from '../prepared-commit.js';
import type { Position, RecordedEvent } from '../recorded-event.js';
import { EventStoreUnavailable, RevisionConflict } from '../refusals.js';
import { WakeUp } from '../wake-up.js';

/** The whole port in memory, for tests and demonstrations: nothing outlives the process. */
export function createInMemoryEventStore({ clock }: { clock: Clock }): EventStore {
  return new InMemoryEventStore(clock);
}

class InMemoryEventStore implements EventStore {
  readonly #all: KeptEvent[] = [];
  readonly #streams = new Map<string, KeptEvent[]>();
  readonly #answers = new Map<string, CommitResult>();
  readonly #wakeUp = new WakeUp();
  readonly #closing = new AbortController();

  constructor(private readonly clock: Clock) {}

  async append(commit: Commit): Promise<CommitResult> {
    const prepared = prepareCommit(commit);
    this.#refuseWhenClosed();
    // Nothing is awaited from here on, so two repeats at once cannot both be first.
    return this.#firstAnswer(prepared.commandId) ?? this.#keep(prepared);
  }

  async answerTo(commandId: string): Promise<CommitResult | undefined> {
    this.#refuseWhenClosed();
    return this.#firstAnswer(commandId);
  }

  async revisionOf(streamId: string): Promise<number> {
    this.#refuseWhenClosed();
    return this.#revisionOf(streamId);
  }

  async *readStream(streamId: string, { fromRevision = 1, toRevision = Infinity }: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    this.#refuseWhenClosed();
    yield* (this.#streams.get(streamId) ?? []).slice(Math.max(fromRevision, 1) - 1, Math.max(toRevision, 0)).map(recordedEvent);
  }

  async *readAll({ after, limit = Infinity, types }: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    this.#refuseWhenClosed();
    yield* this.#all.slice(indexAfter(after)).filter(isOneOf(types)).slice(0, limit).map(recordedEvent);
  }

  async *readKept({ streamId }: ReadKeptOptions = {}): AsyncGenerator<KeptEvent> {
    this.#refuseWhenClosed();
    const names = streamId === undefined ? [...this.#streams.keys()].toSorted() : [streamId];
    for (const name of names) yield* this.#streams.get(name) ?? [];
  }

  async *subscribe({ after, batchSize = 500, signal, types }: SubscribeOptions): AsyncGenerator<RecordedEvent[]> {
    this.#refuseWhenClosed();
    const look = async (from: Position | undefined): Promise<Look> => {
      const start = indexAfter(from);
      const batch = this.#all.slice(start, start + batchSize);
      return { events: batch.filter(isOneOf(types)).map(recordedEvent), reached: batch.at(-1)?.position ?? from };
    };
    yield* follow(look, this.#wakeUp, after, AbortSignal.any([signal, this.#closing.signal]));
  }

  async head(): Promise<Position | undefined> {
    this.#refuseWhenClosed();
    return this.#all.at(-1)?.position;
  }

  comparePositions(a: Position, b: Position): number {
    return compareCounts(a, b);
  }

  async close(): Promise<void> {
    this.#closing.abort();
  }

  #firstAnswer(commandId: string): CommitResult | undefined {
    const answer = this.#answers.get(commandId);
    return answer === undefined ? undefined : { ...answer, outcome: 'REPEATED' };
  }

  #keep({ commandId, writes }: PreparedCommit): CommitResult {
    for (const write of writes) this.#checkRevision(write);
    const recordedAt = this.clock.now().toISOString();
    const revisions = writes.map((write) => [write.streamId, this.#keepWrite(write, recordedAt)] as const);
    const answer: CommitResult = { outcome: 'APPENDED', position: positionAt(this.#all.length), revisions: Object.fromEntries(revisions) };
    this.#answers.set(commandId, answer);
    this.#wakeUp.ring();
    return answer;
  }

  #revisionOf(streamId: string): number {
    return this.#streams.get(streamId)?.length ?? 0;
  }

  #checkRevision({ streamId, expectedRevision }: PreparedWrite): void {
    const revision = this.#revisionOf(streamId);
    if (expectedRevision !== expecting(revision)) throw new RevisionConflict(streamId, expectedRevision, expecting(revision));
  }

  #keepWrite({ streamId, events }: PreparedWrite, recordedAt: string): number {
    const stream = this.#streams.get(streamId) ?? [];
    this.#streams.set(streamId, stream);
    for (const event of events) {
      const said = { ...event, streamId, revision: stream.length + 1, recordedAt };
      const hash = hashAfter(stream.at(-1)?.hash ?? hashBeforeFirst, digestOf(said));
      const kept = { ...said, position: positionAt(this.#all.length + 1), hash };
      stream.push(kept);
      this.#all.push(kept);
    }
    return stream.length;
  }

  #refuseWhenClosed(): void {
    if (this.#closing.signal.aborted) throw new EventStoreUnavailable('This event store is closed: open it again.');
  }
}

function indexAfter(position: Position | undefined): number {
  return position === undefined ? 0 : Number(countOf(position));
}

function isOneOf(types: readonly string[] | undefined): (event: KeptEvent) => boolean {
  const wanted = types && new Set(types);
  return ({ type }) => wanted?.has(type) ?? true;
}
