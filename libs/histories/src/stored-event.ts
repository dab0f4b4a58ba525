import { londonDate, utcInstant } from '@redress/calendar';
import type { EventMetadata, JsonObject, NewEvent, RecordedEvent } from '@redress/event-store';
import type { DomainEvent } from '@redress/procedures';
import { v5 as uuidOfName } from 'uuid';

/** What a commit says of all its events; date, instant and id are each event's own. */
export type CommitMetadata = Omit<EventMetadata, 'occurredAt' | 'effectiveDate'>;

/** A domain event as the store keeps it. Its id follows from the command and its place in it, so a repeat makes the same ids. */
export function toNewEvent(event: DomainEvent, place: number, metadata: CommitMetadata): NewEvent {
  return {
    eventId: uuidOfName(`${metadata.commandId}/${place}`, eventNamespace),
    type: event.type,
    schemaVersion: 1,
    // Payloads are plain data by construction: interfaces without an index signature, which is all JsonObject adds.
    data: event.payload as unknown as JsonObject,
    metadata: { ...metadata, occurredAt: event.occurredAt, effectiveDate: event.effectiveDate },
  };
}

/** A recorded event as the procedures know it. The store keeps what was written, so its shape is that of its type. */
export function domainEventOf({ type, data, metadata }: Pick<RecordedEvent, 'type' | 'data' | 'metadata'>): DomainEvent {
  return {
    type, payload: data,
    effectiveDate: londonDate(metadata.effectiveDate),
    occurredAt: utcInstant(metadata.occurredAt),
  } as unknown as DomainEvent;
}

const eventNamespace = '5d1f6c1e-6a0f-5b39-9d3c-6a6b0f1f3c57';
