import { expecting, type Commit, type JsonObject, type NewEvent, type StreamWrite } from '@redress/event-store';
import type { Actor } from '@redress/identity';
import { schemaVersionOf, type DomainEvent, type Law } from '@redress/procedures';
import { v5 as uuidOfName } from 'uuid';

/** An event on its way into a history: who brought it, a person or the calendar, and what is said of where it comes from. */
export interface Brought {
  readonly event: DomainEvent;
  readonly by: Actor;
  readonly provenance?: JsonObject | undefined;
}

/** What a commit adds to one history, which must still stand at the revision it was decided from. */
export interface HistoryWrite {
  readonly streamId: string;
  /** 0 while the history is not there. */
  readonly revision: number;
  readonly events: readonly Brought[];
}

/** What holds for all of a commit. */
export interface CommitFrame {
  readonly commandId: string;
  /** The stream of the history on whose account it is made. */
  readonly correlationId: string;
  readonly law: Law;
}

/** All that one command adds to histories, in one commit, so that no reader sees the one without the other. */
export function commitOf(frame: CommitFrame, writes: readonly HistoryWrite[]): Commit {
  let place = 0;
  return {
    commandId: frame.commandId,
    writes: writes.map(({ streamId, revision, events }): StreamWrite => ({
      streamId, expectedRevision: expecting(revision), events: events.map((brought) => newEvent(brought, place++, frame)),
    })),
  };
}

/** A domain event as the store keeps it. Its id follows from the command and its place in it, so a repeat makes the same ids. */
function newEvent({ event, by: { userId, role }, provenance }: Brought, place: number, { commandId, correlationId, law }: CommitFrame): NewEvent {
  const { type, payload, occurredAt, effectiveDate, machineVersion = 1 } = event;
  return {
    eventId: uuidOfName(`${commandId}/${place}`, eventNamespace),
    type,
    schemaVersion: schemaVersionOf(type),
    // Payloads are plain data by construction: interfaces without an index signature, which is all JsonObject adds.
    data: payload as unknown as JsonObject,
    metadata: {
      actor: { userId, role }, commandId, causationId: commandId, correlationId, policyVersion: law.policyOn(effectiveDate).version, machineVersion,
      ...(provenance === undefined ? {} : { provenance }), occurredAt, effectiveDate,
    },
  };
}

const eventNamespace = '5d1f6c1e-6a0f-5b39-9d3c-6a6b0f1f3c57';
