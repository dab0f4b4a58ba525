import { RevisionConflict, digestOf, expecting, positionAt } from '@redress/event-store';
import type { CommitResult, PreparedCommit, PreparedWrite } from '@redress/event-store';
import type pg from 'pg';
import { endToEnd } from './texts-end-to-end.js';

interface VerdictRow {
  readonly outcome: 'APPENDED' | 'REPEATED' | 'CONFLICT';
  readonly reached: string;
  readonly reached_revisions: Record<string, number>;
  readonly conflicting_write: number;
  readonly actual: string;
}

/** The answer to one commit of a group: a result, or the refusal of this one alone. */
export type Verdict = CommitResult | RevisionConflict;

const statement = {
  name: 'append-commits',
  text: 'SELECT * FROM append_commits($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
};

/** Appends the group in one statement, one transaction and one flush to disk. No command id may come twice in it. Verdicts are in the group's order. */
export async function appendGroup(pool: pg.Pool, group: readonly PreparedCommit[], recordedAt: Date): Promise<Verdict[]> {
  const writes = group.flatMap((commit, index) => commit.writes.map((write) => ({ ...write, commit: index + 1 })));
  const streams = new Map([...new Set(writes.map((write) => write.streamId))].map((streamId, index) => [streamId, index + 1]));
  const events = writes.flatMap((write) => placed(write, recordedAt));
  const texts = endToEnd(events.flatMap(({ data, metadata }) => [data, metadata]));
  const { rows } = await pool.query<VerdictRow>({
    ...statement,
    values: [
      group.map((commit) => commit.commandId),
      [...streams.keys()],
      writes.map((write) => write.commit),
      writes.map((write) => streams.get(write.streamId)),
      writes.map((write) => expectedNumber(write)),
      writes.map((write) => write.events.length),
      events.map((event) => event.eventId),
      events.map((event) => event.type),
      events.map((event) => event.schemaVersion),
      Buffer.from(events.map(digestOf).join(''), 'hex'),
      texts.bytes,
      events.map((_, index) => texts.places[2 * index]),
      events.map((_, index) => texts.places[2 * index + 1]),
      events.map((_, index) => texts.places[2 * index + 2]),
      recordedAt,
    ],
  });
  return rows.map((row) => verdict(row, writes));
}

/** The events of a write with the stream, the revision and the instant they get if it holds. */
function placed(write: PreparedWrite, recordedAt: Date) {
  const { streamId, events } = write;
  return events.map((event, index) => ({ ...event, streamId, revision: expectedNumber(write) + index + 1, recordedAt: recordedAt.toISOString() }));
}

function expectedNumber({ expectedRevision }: PreparedWrite): number {
  return expectedRevision === 'NO_STREAM' ? 0 : expectedRevision;
}

function verdict({ outcome, reached, reached_revisions: revisions, ...conflict }: VerdictRow, writes: readonly PreparedWrite[]): Verdict {
  if (outcome !== 'CONFLICT') return { outcome, position: positionAt(reached), revisions };
  const write = writes[conflict.conflicting_write - 1];
  if (write === undefined) throw new Error(`append_commits names write ${conflict.conflicting_write} of ${writes.length}.`);
  return new RevisionConflict(write.streamId, write.expectedRevision, expecting(Number(conflict.actual)));
}
