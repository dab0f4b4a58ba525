import { positionAt } from '@redress/event-store';
import type { KeptEvent } from '@redress/event-store';

export const recordedColumns = "position, stream_id, revision, event_id, type, schema_version, data, metadata, recorded_at, encode(hash, 'hex') AS hash";

/** A row of `events` as node-postgres gives it: bigint as text. */
export interface RecordedRow {
  readonly position: string;
  readonly stream_id: string;
  readonly revision: string;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: string;
  readonly metadata: string;
  /** A number for what only a forger writes: infinity. */
  readonly recorded_at: Date | number;
  readonly hash: string;
}

export function keptEvent(row: RecordedRow): KeptEvent {
  return {
    streamId: row.stream_id,
    revision: Number(row.revision),
    position: positionAt(row.position),
    eventId: row.event_id,
    type: row.type,
    schemaVersion: row.schema_version,
    data: row.data,
    metadata: row.metadata,
    recordedAt: typeof row.recorded_at === 'number' ? String(row.recorded_at) : row.recorded_at.toISOString(),
    hash: row.hash,
  };
}
