import { createHash } from 'node:crypto';
import type { Clock } from '@redress/event-store';
import type pg from 'pg';
import { daysOfKeys } from '../parameters/idempotency-key.js';
import { RequestRefused } from '../problems/problem.js';

/** Milliseconds. */
const life = daysOfKeys * 86_400_000;

/** Outlived keys forgotten with each that comes: more than come, and no burden to whoever brings it. */
const forgottenAtOnce = 100;

/**
 * What each key was used for, so that one key never stands for two different things. The store itself sees to it that a
 * repeated command records nothing; this sees to it that it is the same command.
 */
export class IdempotencyKeys {
  constructor(private readonly pool: pg.Pool, private readonly clock: Clock, private readonly isRecorded: (key: string) => Promise<boolean>) {}

  /** Throws RequestRefused (422) when the key was used for something else, or so long ago that it is not known any more for what. */
  async claim(key: string, what: unknown): Promise<void> {
    const fingerprint = fingerprintOf(what);
    const now = this.clock.now();
    const outlived = new Date(now.getTime() - life);
    await this.pool.query(forget, [outlived, forgottenAtOnce]);
    const { rows: [row] } = await this.pool.query<Claimed>(claim, [key, fingerprint, now]);
    if (row?.isNew && (await this.isRecorded(key))) {
      await this.release(key);
      throw tooOld();
    }
    if (!row || row.claimedAt < outlived) throw tooOld();
    if (row.fingerprint !== fingerprint) throw usedOtherwise();
  }

  /** Nothing was recorded, so the key is as good as new. */
  async release(key: string): Promise<void> {
    await this.pool.query('DELETE FROM idempotency_keys WHERE key = $1', [key]);
  }
}

interface Claimed {
  readonly fingerprint: string;
  readonly claimedAt: Date;
  readonly isNew: boolean;
}

const forget = `DELETE FROM idempotency_keys WHERE key IN (
  SELECT key FROM idempotency_keys WHERE claimed_at < $1 ORDER BY claimed_at LIMIT $2 FOR UPDATE SKIP LOCKED)`;

/** One statement, so that a key which its first user gives back meanwhile is either still theirs or ours. */
const claim = `INSERT INTO idempotency_keys AS known (key, fingerprint, claimed_at) VALUES ($1, $2, $3)
  ON CONFLICT (key) DO UPDATE SET fingerprint = known.fingerprint
  RETURNING fingerprint, claimed_at AS "claimedAt", xmax = 0 AS "isNew"`;

function usedOtherwise(): RequestRefused {
  return refusal('This Idempotency-Key was used before for something else. Send a new key with each new command, and the same key only to repeat one.');
}

function tooOld(): RequestRefused {
  return refusal(`This Idempotency-Key was used more than ${daysOfKeys} days ago, and for what is not known any more. See whether it was done, and send a new key with each new command.`);
}

function refusal(detail: string): RequestRefused {
  return new RequestRefused(422, 'ERR_IDEMPOTENCY_KEY', detail, { field: 'Idempotency-Key' });
}

function fingerprintOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what, inOrder)).digest('base64');
}

/** The order in which a client writes its fields is no difference. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
