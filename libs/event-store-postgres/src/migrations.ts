import type { Migration } from '@redress/postgres';
import { appendCommits } from './append-commits.js';

const refusal = 'The events in this database were written by a version of Redress from before its first release, which kept no hashes: this version '
  + 'cannot read them. Nothing was changed. Set DATABASE_URL to an empty database, or DATA_DIR to another folder, and import again.';

/** Before the first release events were kept without their bytes and hashes: a store that has any cannot be carried over. */
const beforeBytes = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM schema_migrations WHERE id = 'event-store/0001-events') THEN RETURN; END IF;
  IF EXISTS (SELECT FROM events) THEN
    RAISE EXCEPTION USING ERRCODE = 'RD001', MESSAGE = '${refusal}';
  END IF;
  DROP TABLE events, commands, snapshots;
  DROP FUNCTION append_commits, refuse_change;
END $$;
`;

/**
 * The history and what belongs to it. Positions, revisions and hashes are given by `append_commits` alone; the triggers hold that
 * nothing written is ever changed or deleted, not even by a slip in a console.
 *
 * Data and metadata are text, for it is their very bytes that the hash covers: jsonb would write numbers and names its own way. Who asks
 * in SQL writes `data::jsonb ->> 'reference'`. The instant is kept as the hash covers it, in milliseconds.
 */
const events = `
CREATE TABLE events (
  position bigint PRIMARY KEY,
  stream_id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  event_id uuid NOT NULL,
  type text COLLATE "C" NOT NULL,
  schema_version smallint NOT NULL,
  data text NOT NULL,
  metadata text NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  hash bytea NOT NULL,
  UNIQUE (stream_id, revision)
);

CREATE TABLE commands (
  command_id text COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL,
  revisions jsonb NOT NULL
);

CREATE TABLE snapshots (
  stream_id text COLLATE "C" PRIMARY KEY,
  revision bigint NOT NULL,
  definition_version text NOT NULL,
  state jsonb NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history is append-only: % of % is refused.', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER events_are_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON events EXECUTE FUNCTION refuse_change();
CREATE TRIGGER commands_are_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON commands EXECUTE FUNCTION refuse_change();
`;

export const eventStoreMigrations: readonly Migration[] = [
  { id: 'event-store-postgres/0001-events', sql: `${beforeBytes}${events}` },
  { id: 'event-store-postgres/0002-append-commits', sql: appendCommits },
];
