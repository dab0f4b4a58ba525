import type { EventStore, Position, RecordedEvent } from '@redress/event-store';
import type pg from 'pg';
import { applyBatch, servedCheckpoint } from './apply-batch.js';
import type { Checkpoint } from './checkpoint.js';
import type { Projection } from './projection.js';

/** Large enough that a batch's few statements cost little beside its events, small enough to keep in memory. */
export const batchSize = 2000;

export interface CatchUp {
  readonly store: Pick<EventStore, 'readAll'>;
  readonly projection: Projection;
  readonly schema: string;
  /** Runs work on a connection: one of the pool's each time, or always the same. */
  readonly connected: <T>(work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;
  readonly onBatch?: ((reached: Checkpoint) => void) | undefined;
}

/** Applies batch after batch until the history has no more. The next batch is read while one is applied. */
export async function catchUpSchema({ store, projection, schema, connected, onBatch }: CatchUp): Promise<Checkpoint> {
  let reached = await connected((client) => servedCheckpoint(client, projection, schema));
  let coming = batchAfter(store, reached.position);
  for (;;) {
    const from = reached;
    const events = await coming;
    const last = events.at(-1);
    if (last === undefined) return reached;
    const full = events.length === batchSize;
    coming = full ? batchAfter(store, last.position) : Promise.resolve([]);
    // It is awaited in the next round; failing before that must not count as unheard.
    coming.catch(() => undefined);
    reached = await connected((client) => applyBatch(client, projection, schema, from, events));
    if (reached.position !== last.position) coming = batchAfter(store, reached.position);
    onBatch?.(reached);
  }
}

async function batchAfter(store: Pick<EventStore, 'readAll'>, after: Position | undefined): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll({ limit: batchSize, ...(after === undefined ? {} : { after }) })) events.push(event);
  return events;
}
