import { EventStoreUnavailable, WakeUp, compareCounts, countOf, follow, positionAt, prepareCommit, recordedEvent } from '@redress/event-store';
import type {
  Clock, Commit, CommitResult, EventStore, KeptEvent, Look, Position, ReadAllOptions, ReadKeptOptions, ReadStreamOptions, RecordedEvent, SubscribeOptions,
} from '@redress/event-store';
import type pg from 'pg';
import { appendGroup } from './append-group.js';
import { GroupCommit } from './group-commit.js';
import { Notifications } from './notifications.js';
import { keptEvent, recordedColumns } from './recorded-row.js';
import type { RecordedRow } from './recorded-row.js';
import { reaching, reachingToAppend } from './reaching.js';

export interface PostgresEventStoreOptions {
  /** On a database with `eventStoreMigrations` applied. Stays open when the store closes. */
  readonly pool: pg.Pool;
  readonly clock: Clock;
}

/** Rows fetched at a time. */
const pageSize = 500;

/** The default event store. A subscription keeps one connection of the pool for LISTEN, shared by all subscriptions of the store. */
export function createPostgresEventStore({ pool, clock }: PostgresEventStoreOptions): EventStore {
  return new PostgresEventStore(pool, clock);
}

class PostgresEventStore implements EventStore {
  readonly #group: GroupCommit;
  readonly #wakeUp = new WakeUp();
  readonly #notifications: Notifications;
  readonly #closing = new AbortController();

  constructor(private readonly pool: pg.Pool, clock: Clock) {
    this.#group = new GroupCommit((group) => reachingToAppend(() => appendGroup(pool, group, clock.now())));
    this.#notifications = new Notifications(pool, this.#wakeUp);
  }

  async append(commit: Commit): Promise<CommitResult> {
    const prepared = prepareCommit(commit);
    this.#refuseWhenClosed();
    return this.#group.append(prepared);
  }

  async answerTo(commandId: string): Promise<CommitResult | undefined> {
    const [row] = await this.#rows<{ position: string; revisions: Record<string, number> }>(
      'SELECT position, revisions FROM commands WHERE command_id = $1',
      [commandId],
    );
    return row === undefined ? undefined : { outcome: 'REPEATED', position: positionAt(row.position), revisions: row.revisions };
  }

  async revisionOf(streamId: string): Promise<number> {
    const [row] = await this.#rows<{ revision: string | null }>('SELECT max(revision) AS revision FROM events WHERE stream_id = $1', [streamId]);
    return Number(row?.revision ?? 0);
  }

  async *readStream(streamId: string, { fromRevision = 1, toRevision }: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    let next = fromRevision;
    for (;;) {
      const page = await this.#events(
        'stream_id = $1 AND revision >= $2 AND ($3::bigint IS NULL OR revision <= $3) ORDER BY revision LIMIT $4',
        [streamId, next, toRevision ?? null, pageSize],
      );
      yield* page;
      if (page.length < pageSize) return;
      next += pageSize;
    }
  }

  async *readAll({ after, limit = Infinity, types }: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    let from = after;
    for (let left = limit; left > 0; left -= pageSize) {
      const size = Math.min(left, pageSize);
      const page = await this.#events(
        'position > $1 AND ($3::text[] IS NULL OR type = ANY ($3)) ORDER BY position LIMIT $2',
        [startOf(from), size, types ?? null],
      );
      yield* page;
      if (page.length < size) return;
      from = page.at(-1)?.position;
    }
  }

  /** Rows that no store would write (a revision twice, no unique index) are given as well: they are what a check is for. */
  async *readKept({ streamId }: ReadKeptOptions = {}): AsyncGenerator<KeptEvent> {
    let last: readonly [string, number, string] = [streamId ?? '', Number.MIN_SAFE_INTEGER, '0'];
    for (;;) {
      const page = await this.#kept(
        `(stream_id, revision, position) > ($1, $2, $3) AND ($4::text IS NULL OR stream_id = $4) ORDER BY stream_id, revision, position LIMIT $5`,
        [...last, streamId ?? null, pageSize],
      );
      yield* page;
      const end = page.at(-1);
      if (end === undefined || page.length < pageSize) return;
      last = [end.streamId, end.revision, end.position];
    }
  }

  async *subscribe({ after, batchSize = pageSize, signal, types }: SubscribeOptions): AsyncGenerator<RecordedEvent[]> {
    this.#refuseWhenClosed();
    this.#notifications.start();
    const look = (from: Position | undefined): Promise<Look> => this.#look(from, batchSize, types);
    yield* follow(look, this.#wakeUp, after, AbortSignal.any([signal, this.#closing.signal]));
  }

  async head(): Promise<Position | undefined> {
    const [row] = await this.#rows<{ head: string | null }>('SELECT max(position) AS head FROM events', []);
    return typeof row?.head === 'string' ? positionAt(row.head) : undefined;
  }

  comparePositions(a: Position, b: Position): number {
    return compareCounts(a, b);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#group.settled();
    await this.#notifications.stop();
  }

  async #look(from: Position | undefined, batchSize: number, types: readonly string[] | undefined): Promise<Look> {
    if (types === undefined) {
      const events = await this.#events('position > $1 ORDER BY position LIMIT $2', [startOf(from), batchSize]);
      return { events, reached: events.at(-1)?.position ?? from };
    }
    // Up to a head read before: what lies between the last match and it was looked at and need not be again.
    const head = await this.head();
    const events = await this.#events(
      'position > $1 AND position <= $2 AND type = ANY ($3) ORDER BY position LIMIT $4',
      [startOf(from), startOf(head), types, batchSize],
    );
    return { events, reached: events.length < batchSize ? (head ?? from) : events.at(-1)?.position };
  }

  async #events(condition: string, values: readonly unknown[]): Promise<RecordedEvent[]> {
    return (await this.#kept(condition, values)).map(recordedEvent);
  }

  async #kept(condition: string, values: readonly unknown[]): Promise<KeptEvent[]> {
    return (await this.#rows<RecordedRow>(`SELECT ${recordedColumns} FROM events WHERE ${condition}`, values)).map(keptEvent);
  }

  #rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    this.#refuseWhenClosed();
    return reaching(async () => (await this.pool.query<Row>(sql, [...values])).rows);
  }

  #refuseWhenClosed(): void {
    if (this.#closing.signal.aborted) throw new EventStoreUnavailable('This event store is closed: open it again.');
  }
}

function startOf(position: Position | undefined): string {
  return position === undefined ? '0' : String(countOf(position));
}
