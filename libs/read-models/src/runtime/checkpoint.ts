import type { Position } from '@redress/event-store';
import type pg from 'pg';

/** How far a schema has come: its last event's position, if it has any, and how many events lie up to it. */
export interface Checkpoint {
  readonly version: number;
  readonly fingerprint: string;
  readonly position: Position | undefined;
  readonly events: number;
}

interface ProgressRow {
  readonly version: number;
  readonly fingerprint: string;
  readonly position: Position | null;
  readonly events: string;
}

/** The checkpoint of a schema; undefined while the schema is not there. */
export async function checkpointOf(connection: pg.Pool | pg.PoolClient, schema: string): Promise<Checkpoint | undefined> {
  const { rows: [found] } = await connection.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [`${schema}.progress`]);
  if (found?.there !== true) return undefined;
  const { rows: [row] } = await connection.query<ProgressRow>(`SELECT version, fingerprint, position, events FROM ${schema}.progress`);
  return row && { version: row.version, fingerprint: row.fingerprint, position: row.position ?? undefined, events: Number(row.events) };
}

/** In the same transaction as the rows it stands for. */
export async function moveCheckpoint(client: pg.PoolClient, position: Position, events: number): Promise<void> {
  await client.query('UPDATE progress SET position = $1, events = $2', [position, events]);
}
