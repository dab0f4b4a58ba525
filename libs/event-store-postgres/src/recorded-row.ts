import { positionAt } from '@redress/event-store';
import type { EventMetadata, JsonObject, RecordedEvent } from '@redress/event-store';

export const recordedColumns = 'position, stream_id, revision, event_id, type, schema_version, data, metadata, recorded_at';

/** A row of `events` as node-postgres gives it: bigint as text. */
export interface RecordedRow {
  readonly position: string;
  readonly stream_id: string;
  readonly revision: string;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
  readonly recorded_at: Date;
}

export function recorded(row: RecordedRow): RecordedEvent {
  return {
    streamId: row.stream_id,
    revision: Number(row.revision),
    position: positionAt(row.position),
    eventId: row.event_id,
    type: row.type,
    schemaVersion: row.schema_version,
    data: row.data,
    metadata: row.metadata,
    recordedAt: row.recorded_at.toISOString(),
  };
}
