import { EventStoreUnavailable, WakeUp, compareCounts, follow, prepareCommit, recordedEvent } from '@redress/event-store';
import type {
  Clock, Commit, CommitResult, EventStore, KeptEvent, Look, Position, ReadAllOptions, ReadKeptOptions, ReadStreamOptions, RecordedEvent, SubscribeOptions,
} from '@redress/event-store';
import { setTimeout as timePasses } from 'node:timers/promises';
import { answerTo } from './answers.js';
import { appendCommit, type AppendPorts } from './append.js';
import { keptEvent } from './kept-record.js';
import { commandStream, released, reserved } from './marks.js';
import { News } from './news.js';
import { bringToEnd, Standings } from './standings.js';
import type { Found, Streams, Wanted } from './streams.js';
import { Turns } from './turns.js';

/** Events fetched at a time. */
const pageSize = 500;
/** Milliseconds for whoever reserved a stream to come to an end, before somebody else does it. */
const grace = 2_000;
/** Milliseconds at most between two tries of one commit. */
const pauseAtMost = 40;

export class KurrentDbEventStore implements EventStore {
  readonly #turns = new Turns();
  readonly #standings: Standings;
  readonly #ports: AppendPorts;
  readonly #wakeUp = new WakeUp();
  readonly #news: News;
  readonly #closing = new AbortController();

  constructor(private readonly streams: Streams, clock: Clock, private readonly disconnect: () => Promise<void>) {
    this.#standings = new Standings(streams);
    this.#ports = { streams, standings: this.#standings, clock, pause: () => timePasses(Math.random() * pauseAtMost) };
    this.#news = new News(streams, this.#wakeUp, (streamId) => this.#lookLater(streamId));
  }

  async append(commit: Commit): Promise<CommitResult> {
    const prepared = prepareCommit(commit);
    this.#refuseWhenClosed();
    const names = [commandStream(prepared.commandId), ...prepared.writes.map(({ streamId }) => streamId)];
    const answer = await this.#turns.run(names, () => appending(appendCommit(this.#ports, prepared)));
    this.#wakeUp.ring();
    return answer;
  }

  async answerTo(commandId: string): Promise<CommitResult | undefined> {
    this.#refuseWhenClosed();
    return answerTo(this.streams, commandId);
  }

  async revisionOf(streamId: string): Promise<number> {
    this.#refuseWhenClosed();
    return (await this.#standings.now(streamId)).revision;
  }

  async *readStream(streamId: string, { fromRevision = 1, toRevision = Infinity }: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    for await (const event of this.#readOne(streamId, Math.max(fromRevision, 1), toRevision)) yield recordedEvent(event);
  }

  async *readAll({ after, limit = Infinity, types }: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    let from = after;
    for (let left = limit; left > 0; left -= pageSize) {
      const size = Math.min(left, pageSize);
      const page = await this.#events(from, size, types ?? 'EVENTS');
      yield* page;
      if (page.length < size) return;
      from = page.at(-1)?.position;
    }
  }

  async *readKept({ streamId }: ReadKeptOptions = {}): AsyncGenerator<KeptEvent> {
    const names = streamId === undefined ? await this.#streamIds() : [streamId];
    for (const name of names) yield* this.#readOne(name, 1, Infinity);
  }

  async *subscribe({ after, batchSize = pageSize, signal, types }: SubscribeOptions): AsyncGenerator<RecordedEvent[]> {
    this.#refuseWhenClosed();
    this.#news.start();
    const look = (from: Position | undefined): Promise<Look> => this.#look(from, batchSize, types);
    yield* follow(look, this.#wakeUp, after, AbortSignal.any([signal, this.#closing.signal]));
  }

  async head(): Promise<Position | undefined> {
    this.#refuseWhenClosed();
    return (await this.streams.lastOfAll())?.position;
  }

  comparePositions(a: Position, b: Position): number {
    return compareCounts(a, b);
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#news.stop();
    await this.#turns.settled();
    await this.disconnect();
  }

  /** Marks are passed by; an open reservation at the end is brought to its end, and what comes of it is read too. */
  async *#readOne(streamId: string, fromRevision: number, toRevision: number): AsyncGenerator<KeptEvent> {
    // With marks between them, events lie behind the place of their revision, never before it.
    for (let next = fromRevision - 1; ; ) {
      this.#refuseWhenClosed();
      const page = await this.streams.read(streamId, next, pageSize);
      for (const found of page.filter(isEvent)) {
        const event = keptEvent(found);
        if (event.revision > toRevision) return;
        if (event.revision >= fromRevision) yield event;
      }
      const last = page.at(-1);
      if (last === undefined) return;
      if (page.length < pageSize && last.type !== reserved) return;
      if (page.length < pageSize) await bringToEnd(this.streams, last);
      next = last.place + 1;
    }
  }

  /** KurrentDB has no list of streams without its projections: the first event of each names it. */
  async #streamIds(): Promise<string[]> {
    const names = new Set<string>();
    for await (const { streamId } of this.#foundInOrder()) names.add(streamId);
    return [...names].toSorted();
  }

  async *#foundInOrder(): AsyncGenerator<Found> {
    for (let after: Position | undefined; ; ) {
      this.#refuseWhenClosed();
      const page = await this.streams.readAll({ after, count: pageSize, wanted: 'EVENTS' });
      yield* page;
      if (page.length < pageSize) return;
      after = page.at(-1)?.position;
    }
  }

  async #look(from: Position | undefined, batchSize: number, types: readonly string[] | undefined): Promise<Look> {
    // Up to a head read before: what lies between the last match and it was looked at and need not be again.
    const head = await this.head();
    if (head === undefined || head === from) return { events: [], reached: from };
    const events = await this.#events(from, batchSize, types ?? 'EVENTS');
    const last = events.at(-1)?.position;
    if (events.length === batchSize || (last !== undefined && compareCounts(last, head) > 0)) return { events, reached: last };
    return { events, reached: head };
  }

  async #events(after: Position | undefined, count: number, wanted: Wanted): Promise<RecordedEvent[]> {
    this.#refuseWhenClosed();
    return (await this.streams.readAll({ after, count, wanted })).map((found) => recordedEvent(keptEvent(found)));
  }

  #lookLater(streamId: string): void {
    setTimeout(() => {
      if (!this.#closing.signal.aborted) void this.#standings.now(streamId).catch(() => undefined);
    }, grace).unref();
  }

  #refuseWhenClosed(): void {
    if (this.#closing.signal.aborted) throw new EventStoreUnavailable('This event store is closed: open it again.');
  }
}

function isEvent({ type }: Found): boolean {
  return type !== reserved && type !== released;
}

async function appending(answer: Promise<CommitResult>): Promise<CommitResult> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof EventStoreUnavailable)) throw error;
    throw new EventStoreUnavailable(`${error.message} Repeat it with the same command id: what was kept is answered again, never doubled.`, { cause: error });
  }
}
