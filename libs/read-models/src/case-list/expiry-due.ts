import { utcInstant, type UtcInstant } from '@redress/calendar';
import type pg from 'pg';

/** A history with a limit that has lapsed and is not yet recorded: what the expiry worker goes through. */
export interface ExpiryDue {
  readonly streamId: string;
  readonly nextExpiry: UtcInstant;
}

/** Those whose next limit lapses at or before a UTC instant, earliest first. */
export async function casesWithExpiryDue(pool: pg.Pool, before: UtcInstant): Promise<ExpiryDue[]> {
  const { rows } = await pool.query<{ streamId: string; nextExpiry: Date }>(
    'SELECT stream_id AS "streamId", next_expiry AS "nextExpiry" FROM case_list.histories WHERE next_expiry <= $1 ORDER BY next_expiry, stream_id',
    [before],
  );
  return rows.map(({ streamId, nextExpiry }) => ({ streamId, nextExpiry: utcInstant(nextExpiry) }));
}
