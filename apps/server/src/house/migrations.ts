import type { Migration } from '@redress/postgres';

/** What the server itself keeps beside the history. */
export const serverMigrations: readonly Migration[] = [
  {
    id: 'server/0001-demonstration-load',
    // Begun and not finished means that a start was killed while it loaded: the next one goes on.
    sql: `CREATE TABLE demonstration_load (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      begun_at timestamptz NOT NULL DEFAULT now(),
      finished_at timestamptz
    )`,
  },
  {
    id: 'server/0002-idempotency-keys',
    sql: `CREATE TABLE idempotency_keys (
      key uuid PRIMARY KEY,
      fingerprint text NOT NULL
    )`,
  },
  {
    id: 'server/0003-life-of-idempotency-keys',
    // Those that are there have their whole life before them.
    sql: `ALTER TABLE idempotency_keys ADD COLUMN claimed_at timestamptz NOT NULL DEFAULT now();
      ALTER TABLE idempotency_keys ALTER COLUMN claimed_at DROP DEFAULT;
      CREATE INDEX idempotency_keys_by_age ON idempotency_keys (claimed_at)`,
  },
];
