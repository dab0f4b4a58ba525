import type { Migration } from '@redress/postgres';

/**
 * The history and what belongs to it. Positions and revisions are given by `append_commits` alone; the triggers hold that nothing
 * written is ever changed or deleted, not even by a slip in a console.
 */
const events = `
CREATE TABLE events (
  position bigint PRIMARY KEY,
  stream_id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  event_id uuid NOT NULL,
  type text COLLATE "C" NOT NULL,
  schema_version smallint NOT NULL,
  data jsonb NOT NULL,
  metadata jsonb NOT NULL,
  recorded_at timestamptz NOT NULL,
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

/**
 * Appends a group of commits, each with its own verdict, in the one transaction of the statement that calls it.
 *
 * The lock is taken first and held until the commit is visible, so positions become visible in their order. Every statement of a volatile
 * function sees what was committed before it, so the revisions read below the lock are the last ones.
 *
 * The caller gives the group as parallel arrays. Writes name their commit and their stream, events name their write, by number from 1.
 * Expected revision: 0 no stream, else the current one. No command id comes twice in a group.
 *
 * The planner's settings: on a new database it believes the tables are empty, plans to read them whole and keeps that plan.
 */
const appendCommits = `
CREATE FUNCTION append_commits(
  command_ids text[], streams text[],
  write_commit int[], write_stream int[], write_expected bigint[], write_length int[],
  event_write int[], event_ids uuid[], event_types text[], event_versions smallint[], event_bodies jsonb,
  at timestamptz
) RETURNS TABLE (outcome text, reached bigint, reached_revisions jsonb, conflicting_write int, actual bigint)
LANGUAGE plpgsql
SET enable_seqscan = off
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  head bigint;
  current_revisions bigint[];
  earlier text[];
  verdicts text[] := array_fill(NULL::text, ARRAY[cardinality(command_ids)]);
  conflicts int[] := array_fill(NULL::int, ARRAY[cardinality(command_ids)]);
  actuals bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(command_ids)]);
  first_position bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(write_commit)]);
  first_revision bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(write_commit)]);
  w int := 1;
  from_write int;
  found_revision bigint;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'append_commits must see what was committed while it waited: call it in READ COMMITTED.';
  END IF;
  PERFORM pg_advisory_xact_lock(20060903);
  SELECT coalesce(max(e.position), 0) INTO head FROM events e;
  SELECT array_agg(coalesce((SELECT max(e.revision) FROM events e WHERE e.stream_id = s.stream_id), 0) ORDER BY s.number)
    INTO current_revisions FROM unnest(streams) WITH ORDINALITY AS s (stream_id, number);
  SELECT array_agg(c.command_id) INTO earlier FROM commands c WHERE c.command_id = ANY (command_ids);

  FOR c IN 1 .. cardinality(command_ids) LOOP
    from_write := w;
    verdicts[c] := CASE WHEN command_ids[c] = ANY (earlier) THEN 'REPEATED' ELSE 'APPENDED' END;
    WHILE write_commit[w] = c LOOP
      found_revision := current_revisions[write_stream[w]];
      IF verdicts[c] = 'APPENDED' AND write_expected[w] <> found_revision THEN
        verdicts[c] := 'CONFLICT';
        conflicts[c] := w;
        actuals[c] := found_revision;
      END IF;
      w := w + 1;
    END LOOP;
    CONTINUE WHEN verdicts[c] <> 'APPENDED';
    FOR accepted IN from_write .. w - 1 LOOP
      first_position[accepted] := head + 1;
      first_revision[accepted] := current_revisions[write_stream[accepted]] + 1;
      head := head + write_length[accepted];
      current_revisions[write_stream[accepted]] := first_revision[accepted] + write_length[accepted] - 1;
    END LOOP;
  END LOOP;

  INSERT INTO events (position, stream_id, revision, event_id, type, schema_version, data, metadata, recorded_at)
  SELECT first_position[e.write] + e.place, streams[write_stream[e.write]], first_revision[e.write] + e.place,
         e.id, e.type, e.version, e.body -> 0, e.body -> 1, at
  FROM (
    SELECT g.*, row_number() OVER (PARTITION BY g.write ORDER BY g.number) - 1 AS place
    FROM ROWS FROM (unnest(event_write), unnest(event_ids), unnest(event_types), unnest(event_versions), jsonb_array_elements(event_bodies))
      WITH ORDINALITY AS g (write, id, type, version, body, number)
  ) e
  WHERE first_position[e.write] IS NOT NULL;

  INSERT INTO commands (command_id, position, revisions)
  SELECT command_ids[g.commit], max(first_position[g.write] + g.length - 1), jsonb_object_agg(streams[g.stream], first_revision[g.write] + g.length - 1)
  FROM unnest(write_commit, write_stream, write_length) WITH ORDINALITY AS g (commit, stream, length, write)
  WHERE first_position[g.write] IS NOT NULL
  GROUP BY g.commit;

  IF 'APPENDED' = ANY (verdicts) THEN PERFORM pg_notify('redress_events', ''); END IF;

  RETURN QUERY
  SELECT v.verdict, a.position, a.revisions, v.conflict, v.actual
  FROM unnest(verdicts, conflicts, actuals, command_ids) WITH ORDINALITY AS v (verdict, conflict, actual, command_id, number)
  LEFT JOIN commands a ON a.command_id = v.command_id AND v.verdict <> 'CONFLICT'
  ORDER BY v.number;
END $$;
`;

export const eventStoreMigrations: readonly Migration[] = [
  { id: 'event-store/0001-events', sql: events },
  { id: 'event-store/0002-append-commits', sql: appendCommits },
];
