import type { NewEvent, Position } from './recorded-event.js';

/** The revision a stream must have for a write to hold: a number (1..n) is its current revision, NO_STREAM that it has no event yet. */
export type ExpectedRevision = number | 'NO_STREAM';

/** What to expect of a stream that was found at a revision, 0 when it was not there. */
export function expecting(revision: number): ExpectedRevision {
  return revision === 0 ? 'NO_STREAM' : revision;
}

export interface StreamWrite {
  readonly streamId: string;
  readonly expectedRevision: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

/** What one command appends: to one stream or to several, all of it or nothing. */
export interface Commit {
  readonly commandId: string;
  readonly writes: readonly StreamWrite[];
}

/** The answer to a command id. A repeat gets the first answer again, marked REPEATED. */
export interface CommitResult {
  readonly outcome: 'APPENDED' | 'REPEATED';
  /** Position of the commit's last event. */
  readonly position: Position;
  /** The revision each written stream reached by this commit. */
  readonly revisions: Readonly<Record<string, number>>;
}
