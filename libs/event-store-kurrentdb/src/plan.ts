import { randomUUID } from 'node:crypto';
import { digestOf, hashAfter, hashBeforeFirst } from '@redress/event-store';
import type { PreparedCommit, PreparedWrite } from '@redress/event-store';
import { proposedEvent } from './kept-record.js';
import { beforeFirst, type Proposed } from './streams.js';

/** A stream as it stands: the place of whatever lies last in it, and the revision and hash of its last event. */
export interface Standing {
  readonly place: number;
  readonly revision: number;
  readonly hash: string;
}

export const empty: Standing = { place: beforeFirst, revision: 0, hash: hashBeforeFirst };

export interface PlannedWrite {
  readonly streamId: string;
  /** The stream as it must stand when the events come to it. */
  readonly behind: Standing;
  readonly events: readonly Proposed[];
}

/** One try to carry out a commit: exactly what would be written, where. It either happens as a whole or can never happen. */
export interface Plan {
  readonly attempt: string;
  readonly commandId: string;
  readonly writes: readonly PlannedWrite[];
}

/** What of a plan is known once it has happened: how each stream stands then, if nothing was reserved in it. */
export interface Planned {
  readonly plan: Plan;
  readonly after: ReadonlyMap<string, Standing>;
}

/** A commit to streams that stand as given, chained to their last hashes. */
export function planned({ commandId, writes }: PreparedCommit, standings: ReadonlyMap<string, Standing>, recordedAt: Date): Planned {
  const attempt = randomUUID();
  const after = new Map<string, Standing>();
  const chain = ({ streamId, events }: PreparedWrite): PlannedWrite => {
    const behind = standings.get(streamId) ?? empty;
    let { place, revision, hash } = behind;
    const proposed = events.map((event) => {
      place += 1;
      revision += 1;
      const said = { ...event, streamId, revision, recordedAt: recordedAt.toISOString() };
      hash = hashAfter(hash, digestOf(said));
      return proposedEvent({ ...said, hash }, attempt);
    });
    after.set(streamId, { place, revision, hash });
    return { streamId, behind, events: proposed };
  };
  return { plan: { attempt, commandId, writes: writes.map(chain) }, after };
}

/** The revision each stream has once the plan has happened. */
export function revisionsOf({ writes }: Plan): Readonly<Record<string, number>> {
  return Object.fromEntries(writes.map(({ streamId, behind, events }) => [streamId, behind.revision + events.length]));
}
