/**
 * Appends a group of commits, each with its own verdict, in the one transaction of the statement that calls it.
 *
 * The lock is taken first and held until the commit is visible, so positions become visible in their order. Every statement of a volatile
 * function sees what was committed before it, so the revisions and hashes read below the lock are the last ones. The caller knows every
 * event's revision, having said what it expects, and so its digest; which hash comes before it is known only here.
 *
 * The caller gives the group as parallel arrays. Writes name their commit and their stream by number from 1; events stand in the order of
 * their writes. Expected revision: 0 no stream, else the current one. No command id comes twice in a group. Digests (32 bytes each) and
 * JSON texts are laid end to end, which spares them the quoting of an array; where each begins and ends is counted in bytes from 0.
 *
 * The planner's settings: on a new database it believes the tables are empty, plans to read them whole and keeps that plan.
 */
export const appendCommits = `
CREATE FUNCTION append_commits(
  command_ids text[], streams text[],
  write_commit int[], write_stream int[], write_expected bigint[], write_length int[],
  event_ids uuid[], event_types text[], event_versions smallint[], event_digests bytea,
  texts bytea, data_from int[], metadata_from int[], metadata_to int[],
  at timestamptz
) RETURNS TABLE (outcome text, reached bigint, reached_revisions jsonb, conflicting_write int, actual bigint)
LANGUAGE plpgsql
SET enable_seqscan = off
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  head bigint;
  revisions bigint[];
  hashes bytea[];
  earlier text[];
  verdicts text[] := array_fill(NULL::text, ARRAY[cardinality(command_ids)]);
  conflicts int[] := array_fill(NULL::int, ARRAY[cardinality(command_ids)]);
  actuals bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(command_ids)]);
  write_position bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(write_commit)]);
  write_revision bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(write_commit)]);
  event_position bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(event_ids)]);
  event_stream int[] := array_fill(NULL::int, ARRAY[cardinality(event_ids)]);
  event_revision bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(event_ids)]);
  event_hash bytea[] := array_fill(NULL::bytea, ARRAY[cardinality(event_ids)]);
  w int := 1;
  e int := 1;
  first_write int;
  first_event int;
  s int;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'append_commits must see what was committed while it waited: call it in READ COMMITTED.';
  END IF;
  PERFORM pg_advisory_xact_lock(20060903);
  SELECT coalesce(max(a.position), 0) INTO head FROM events a;
  SELECT array_agg(coalesce(a.revision, 0) ORDER BY n.number), array_agg(coalesce(a.hash, decode(repeat('00', 32), 'hex')) ORDER BY n.number)
    INTO revisions, hashes
    FROM unnest(streams) WITH ORDINALITY AS n (stream_id, number)
    LEFT JOIN LATERAL (SELECT l.revision, l.hash FROM events l WHERE l.stream_id = n.stream_id ORDER BY l.revision DESC LIMIT 1) a ON true;
  SELECT array_agg(c.command_id) INTO earlier FROM commands c WHERE c.command_id = ANY (command_ids);

  FOR c IN 1 .. cardinality(command_ids) LOOP
    first_write := w;
    first_event := e;
    verdicts[c] := CASE WHEN command_ids[c] = ANY (earlier) THEN 'REPEATED' ELSE 'APPENDED' END;
    WHILE write_commit[w] = c LOOP
      IF verdicts[c] = 'APPENDED' AND write_expected[w] <> revisions[write_stream[w]] THEN
        verdicts[c] := 'CONFLICT';
        conflicts[c] := w;
        actuals[c] := revisions[write_stream[w]];
      END IF;
      e := e + write_length[w];
      w := w + 1;
    END LOOP;
    CONTINUE WHEN verdicts[c] <> 'APPENDED';
    FOR accepted IN first_write .. w - 1 LOOP
      s := write_stream[accepted];
      FOR appended IN first_event .. first_event + write_length[accepted] - 1 LOOP
        head := head + 1;
        revisions[s] := revisions[s] + 1;
        hashes[s] := sha256(hashes[s] || substr(event_digests, 32 * appended - 31, 32));
        event_position[appended] := head;
        event_stream[appended] := s;
        event_revision[appended] := revisions[s];
        event_hash[appended] := hashes[s];
      END LOOP;
      first_event := first_event + write_length[accepted];
      write_position[accepted] := head;
      write_revision[accepted] := revisions[s];
    END LOOP;
  END LOOP;

  INSERT INTO events (position, stream_id, revision, event_id, type, schema_version, data, metadata, recorded_at, hash)
  SELECT g.position, streams[g.stream], g.revision, g.id, g.type, g.version,
         convert_from(substr(texts, g.data_from + 1, g.metadata_from - g.data_from), 'UTF8'),
         convert_from(substr(texts, g.metadata_from + 1, g.metadata_to - g.metadata_from), 'UTF8'), at, g.hash
  FROM unnest(event_position, event_stream, event_revision, event_hash, event_ids, event_types, event_versions, data_from, metadata_from, metadata_to)
    AS g (position, stream, revision, hash, id, type, version, data_from, metadata_from, metadata_to)
  WHERE g.position IS NOT NULL;

  INSERT INTO commands (command_id, position, revisions)
  SELECT command_ids[g.commit], max(g.position), jsonb_object_agg(streams[g.stream], g.revision)
  FROM unnest(write_commit, write_stream, write_position, write_revision) AS g (commit, stream, position, revision)
  WHERE g.position IS NOT NULL
  GROUP BY g.commit;

  IF 'APPENDED' = ANY (verdicts) THEN PERFORM pg_notify('redress_events', ''); END IF;

  RETURN QUERY
  SELECT v.verdict, a.position, a.revisions, v.conflict, v.actual
  FROM unnest(verdicts, conflicts, actuals, command_ids) WITH ORDINALITY AS v (verdict, conflict, actual, command_id, number)
  LEFT JOIN commands a ON a.command_id = v.command_id AND v.verdict <> 'CONFLICT'
  ORDER BY v.number;
END $$;
`;
