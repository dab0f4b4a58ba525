import { utcInstant, type UtcInstant } from '@redress/calendar';
import type pg from 'pg';

/** A history with a limit that has lapsed and is not yet recorded: what the expiry worker goes through. */
export interface ExpiryDue {
  /** Of the case or the Ombudsman referral. */
  readonly id: string;
  readonly streamId: string;
  readonly nextExpiry: UtcInstant;
}

/** Those whose next limit lapses at or before a UTC instant, earliest first. */
export async function casesWithExpiryDue(pool: pg.Pool, before: UtcInstant): Promise<ExpiryDue[]> {
  const { rows } = await pool.query<Omit<ExpiryDue, 'nextExpiry'> & { nextExpiry: Date }>(
    `SELECT coalesce(c.case_id, r.referral_id) AS id, h.stream_id AS "streamId", h.next_expiry AS "nextExpiry"
     FROM case_list.histories h
     LEFT JOIN case_list.cases c ON c.stream_id = h.stream_id
     LEFT JOIN case_list.referrals r ON r.stream_id = h.stream_id
     WHERE h.next_expiry <= $1 ORDER BY h.next_expiry, h.stream_id`,
    [before],
  );
  return rows.map((row) => ({ ...row, nextExpiry: utcInstant(row.nextExpiry) }));
}
