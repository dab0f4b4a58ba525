import type { RecordedEvent } from '@redress/event-store';
import type pg from 'pg';
import type { NumberedEvent, Transaction } from './projection.js';
import type { WillNotApply } from './will-not-apply.js';

/** A case left out of a read model from the event on that would not apply; a rebuild tries it again. */
export interface ParkedCase extends WillNotApply {
  readonly projection: string;
  readonly streamId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly revision: number;
  /** UTC instant of the event's append. */
  readonly recordedAt: string;
  /** Events of the case that are not applied, this one included. */
  readonly waiting: number;
}

/** The streams of these events that are parked; their events are counted as waiting. */
export async function parkedAmong(events: readonly NumberedEvent[], tx: Transaction): Promise<ReadonlySet<string>> {
  const counts = [...Map.groupBy(events, ({ event }) => event.streamId)].map(([streamId, ofStream]) => ({ streamId, count: ofStream.length }));
  const { rows } = await tx.query<{ streamId: string }>(
    `UPDATE parked SET waiting = waiting + batch.count FROM unnest($1::text[], $2::int[]) AS batch (stream_id, count)
     WHERE parked.stream_id = batch.stream_id RETURNING parked.stream_id AS "streamId"`,
    [counts.map(({ streamId }) => streamId), counts.map(({ count }) => count)],
  );
  return new Set(rows.map(({ streamId }) => streamId));
}

export async function park(event: RecordedEvent, { code, message }: WillNotApply, waiting: number, tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO parked (stream_id, code, message, event_id, event_type, revision, position, recorded_at, waiting)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [event.streamId, code, message, event.eventId, event.type, event.revision, event.position, event.recordedAt, waiting],
  );
}

export async function parkedCases(pool: pg.Pool, projection: string): Promise<ParkedCase[]> {
  const { rows } = await pool.query<Omit<ParkedCase, 'projection' | 'recordedAt'> & { recordedAt: Date }>(
    `SELECT stream_id AS "streamId", code, message, event_id AS "eventId", event_type AS "eventType", revision::int, recorded_at AS "recordedAt", waiting
     FROM ${projection}.parked ORDER BY stream_id`,
  );
  return rows.map((row) => ({ ...row, projection, recordedAt: row.recordedAt.toISOString() }));
}
