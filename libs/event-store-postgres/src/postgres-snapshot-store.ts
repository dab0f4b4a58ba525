import type { JsonObject, Snapshot, SnapshotStore } from '@redress/event-store';
import type pg from 'pg';
import { reaching } from './reaching.js';

interface SnapshotRow {
  readonly revision: string;
  readonly definition_version: string;
  readonly state: JsonObject;
}

/** One snapshot a stream in the table `snapshots`, which may be emptied at any time. */
export function createPostgresSnapshotStore({ pool }: { readonly pool: pg.Pool }): SnapshotStore {
  const load = async (streamId: string): Promise<Snapshot | undefined> => {
    const { rows } = await reaching(() =>
      pool.query<SnapshotRow>('SELECT revision, definition_version, state FROM snapshots WHERE stream_id = $1', [streamId]),
    );
    const [row] = rows;
    return row === undefined ? undefined : { streamId, revision: Number(row.revision), definitionVersion: row.definition_version, state: row.state };
  };
  const save = async ({ streamId, revision, definitionVersion, state }: Snapshot): Promise<void> => {
    await reaching(() =>
      pool.query(
        `INSERT INTO snapshots (stream_id, revision, definition_version, state) VALUES ($1, $2, $3, $4)
         ON CONFLICT (stream_id) DO UPDATE
         SET revision = excluded.revision, definition_version = excluded.definition_version, state = excluded.state
         WHERE snapshots.revision <= excluded.revision`,
        [streamId, revision, definitionVersion, JSON.stringify(state)],
      ),
    );
  };
  return { load, save };
}
