import { londonDate, utcInstant } from '@redress/calendar';
import type { RecordedEvent } from '@redress/event-store';
import { upcast, type DomainEvent, type EventType } from '@redress/procedures';

/**
 * A recorded event as the procedures know it: the one door from record to domain, where older shapes are brought up to the present one.
 * Throws UnknownSchemaVersion for an event that a newer program wrote.
 */
export function domainEventOf({ type, schemaVersion, data, metadata }: Pick<RecordedEvent, 'type' | 'schemaVersion' | 'data' | 'metadata'>): DomainEvent {
  return {
    type,
    // What was written under a type has the shape of that type; one that is not known is met by the machine, which has no place for it.
    payload: upcast(type as EventType, schemaVersion, data),
    effectiveDate: londonDate(metadata.effectiveDate),
    occurredAt: utcInstant(metadata.occurredAt),
    machineVersion: metadata.machineVersion,
  } as unknown as DomainEvent;
}
