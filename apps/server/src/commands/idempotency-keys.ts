import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RequestRefused } from '../problems/problem.js';

/**
 * What each key was used for, so that one key never stands for two different things. The store itself sees to it that a
 * repeated command records nothing; this sees to it that it is the same command.
 */
export class IdempotencyKeys {
  constructor(private readonly pool: pg.Pool) {}

  /** Throws RequestRefused (422) when the key was used for something else. */
  async claim(key: string, what: unknown): Promise<void> {
    const fingerprint = fingerprintOf(what);
    await this.pool.query('INSERT INTO idempotency_keys (key, fingerprint) VALUES ($1, $2) ON CONFLICT DO NOTHING', [key, fingerprint]);
    const { rows: [row] } = await this.pool.query<{ fingerprint: string }>('SELECT fingerprint FROM idempotency_keys WHERE key = $1', [key]);
    if (row?.fingerprint === fingerprint) return;
    throw new RequestRefused(422, 'ERR_IDEMPOTENCY_KEY', 'This Idempotency-Key was used before for something else. Send a new key with each new command, and the same key only to repeat one.', { field: 'Idempotency-Key' });
  }

  /** Nothing was recorded, so the key is as good as new. */
  async release(key: string): Promise<void> {
    await this.pool.query('DELETE FROM idempotency_keys WHERE key = $1', [key]);
  }
}

function fingerprintOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what, inOrder)).digest('base64');
}

/** The order in which a client writes its fields is no difference. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
