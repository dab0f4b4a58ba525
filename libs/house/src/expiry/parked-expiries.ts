import { utcInstant, type UtcInstant } from '@redress/calendar';
import type { Migration } from '@redress/postgres';
import type pg from 'pg';
import type { WhyParked } from './why-parked.js';

/** A history whose passed limits could not be recorded: it is left alone until it is tried again, and holds up nobody. */
export interface ParkedExpiry extends WhyParked {
  readonly streamId: string;
  /** UTC instants: of the first failure, of the last, and from which the worker tries again. */
  readonly parkedAt: UtcInstant;
  readonly triedAt: UtcInstant;
  readonly tryAgainAt: UtcInstant;
  /** How often it failed. */
  readonly tries: number;
}

export const expiryMigrations: readonly Migration[] = [{
  id: 'house/0001-parked-expiries',
  sql: `CREATE TABLE parked_expiries (
    stream_id text COLLATE "C" PRIMARY KEY,
    code text NOT NULL,
    message text NOT NULL,
    parked_at timestamptz NOT NULL,
    tried_at timestamptz NOT NULL,
    try_again_at timestamptz NOT NULL,
    tries integer NOT NULL
  )`,
}];

const columns = 'stream_id AS "streamId", code, message, parked_at AS "parkedAt", tried_at AS "triedAt", try_again_at AS "tryAgainAt", tries';

type Row = Pick<ParkedExpiry, 'streamId' | 'code' | 'message' | 'tries'> & { readonly parkedAt: Date; readonly triedAt: Date; readonly tryAgainAt: Date };

/** No part of the history and of no read model: what any worker met, kept for whoever runs the service. */
export class ParkedExpiries {
  constructor(private readonly pool: pg.Pool) {}

  /** The longest parked first. */
  async all(): Promise<ParkedExpiry[]> {
    const { rows } = await this.pool.query<Row>(`SELECT ${columns} FROM parked_expiries ORDER BY parked_at, stream_id`);
    return rows.map(parkedExpiry);
  }

  /** The worker waits a quarter of an hour, and after every further failure twice as long, up to a day. */
  async park(streamId: string, { code, message }: WhyParked, now: UtcInstant): Promise<void> {
    await this.pool.query(
      `INSERT INTO parked_expiries AS parked (stream_id, code, message, parked_at, tried_at, try_again_at, tries)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '15 minutes', 1)
       ON CONFLICT (stream_id) DO UPDATE SET code = excluded.code, message = excluded.message, tried_at = excluded.tried_at, tries = parked.tries + 1,
         try_again_at = excluded.tried_at + least(interval '15 minutes' * 2 ^ least(parked.tries, 10), interval '1 day')`,
      [streamId, code, message, now],
    );
  }

  async release(streamId: string): Promise<void> {
    await this.pool.query('DELETE FROM parked_expiries WHERE stream_id = $1', [streamId]);
  }
}

function parkedExpiry({ parkedAt, triedAt, tryAgainAt, ...row }: Row): ParkedExpiry {
  return { ...row, parkedAt: utcInstant(parkedAt), triedAt: utcInstant(triedAt), tryAgainAt: utcInstant(tryAgainAt) };
}
