import type { RecordedEvent } from '@redress/event-store';
import { openDatabase } from '@redress/postgres';

/** The whole log of a data folder in its order, read as the table holds it: whatever build wrote it, and whatever it has besides. */
export async function historyKept(dataDir: string): Promise<RecordedEvent[]> {
  const database = await openDatabase({ dataDir, log: { info: () => undefined, warn: console.warn } });
  try {
    const { rows } = await database.longWork.query<{ streamId: string; type: string; data: string | Buffer; metadata: string | Buffer }>(
      'SELECT stream_id AS "streamId", type, data, metadata FROM events ORDER BY position',
    );
    return rows.map(({ data, metadata, ...event }) => ({ ...event, data: parsed(data), metadata: parsed(metadata) }) as unknown as RecordedEvent);
  } finally {
    await database.stop();
  }
}

/** Kept as jsonb by one build and as bytes by another. */
function parsed(kept: unknown): unknown {
  return typeof kept === 'string' || Buffer.isBuffer(kept) ? JSON.parse(kept.toString()) : kept;
}
