import { expecting, type Commit, type JsonObject, type NewEvent, type StreamWrite } from '@redress/event-store';
import { system, type Actor } from '@redress/identity';
import type { DomainEvent, Law } from '@redress/procedures';
import type { PlacedWrite } from './alongside-writes.js';
import { toNewEvent } from './stored-event.js';

/** What a commit adds to a history: the limits that had passed, the events after them, and why those come late, if they do. */
export interface ToCommit {
  readonly lapsed: readonly DomainEvent[];
  readonly events: readonly DomainEvent[];
  readonly lateness?: JsonObject | undefined;
}

/** Where and by whom a commit is made. */
export interface CommitFrame {
  readonly commandId: string;
  readonly actor: Actor;
  readonly law: Law;
  readonly streamId: string;
  readonly revision: number;
}

/** The limits that had passed and the command's own events in one commit, so that no reader sees the one without the other. */
export function commitOf({ lapsed, events, lateness }: ToCommit, frame: CommitFrame, alongside: readonly PlacedWrite[] = []): Commit {
  const byTimer = lapsed.map((event, place) => newEvent(event, place, frame, system));
  const byActor = events.map((event, index) => newEvent(event, lapsed.length + index, frame, frame.actor, lateness));
  const own: StreamWrite = { streamId: frame.streamId, expectedRevision: expecting(frame.revision), events: [...byTimer, ...byActor] };
  const [last] = byActor.slice(-1);
  return { commandId: frame.commandId, writes: last ? [own, ...alongside.map((write) => beside(write, last))] : [own] };
}

function beside({ streamId, expectedRevision, type, effectiveDate, payload, eventId }: PlacedWrite, like: NewEvent): StreamWrite {
  return { streamId, expectedRevision, events: [{ ...like, eventId, type, data: payload, metadata: { ...like.metadata, effectiveDate } }] };
}

function newEvent(event: DomainEvent, place: number, { commandId, law, streamId }: CommitFrame, { userId, role }: Actor, lateness?: ToCommit['lateness']): NewEvent {
  return toNewEvent(event, place, {
    actor: { userId, role }, commandId, causationId: commandId, correlationId: streamId,
    policyVersion: law.policyOn(event.effectiveDate).version,
    ...(lateness === undefined ? {} : { provenance: lateness }),
  });
}
