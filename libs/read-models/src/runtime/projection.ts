import type { RecordedEvent } from '@redress/event-store';
import { fingerprintOf } from '@redress/histories';
import type { EventType } from '@redress/procedures';
import type pg from 'pg';

/** An event with its number in the whole history, from 1. Positions are opaque, so a row that keeps an order keeps this. */
export interface NumberedEvent {
  readonly event: RecordedEvent;
  readonly number: number;
}

/** Where a projection writes: its own schema comes first, so tables are named without one. */
export type Transaction = Pick<pg.PoolClient, 'query'>;

/** One read model: pure rows made from the history, which may be thrown away and made again at any time. */
export interface Projection {
  /** Also the name of its schema: lower-case letters and `_`. */
  readonly name: string;
  /** Raise when what is written to its tables changes: the rows are then built anew beside the old ones. Of two programs the one with the higher is the newer. */
  readonly version: number;
  readonly handles: readonly EventType[] | 'ALL';
  /** SQL that makes its tables; names without a schema. */
  readonly tables: string;
  /** What its rows are computed by, spelled out: machines, facts, law. When one of them is another, the rows are built anew. */
  readonly definitions: readonly string[];
  /**
   * Writes what a batch adds. Streams must not depend on each other's rows: when one of them will not apply, the others are
   * applied without it. Rows must not depend on where batches begin and end.
   */
  apply(batch: readonly NumberedEvent[], tx: Transaction): Promise<void>;
}

/** How far a building or a catching up has come; `of` where the end is known. */
export interface ProjectionProgress {
  readonly projection: string;
  readonly events: number;
  readonly of?: number;
}

export type OnProgress = (progress: ProjectionProgress) => void;

/** Of its tables and of all that its rows are computed by. */
export function fingerprintOfProjection({ tables, definitions }: Pick<Projection, 'tables' | 'definitions'>): string {
  return fingerprintOf(tables, ...definitions);
}
