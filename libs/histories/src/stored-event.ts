import { londonDate, utcInstant } from '@redress/calendar';
import type { RecordedEvent } from '@redress/event-store';
import type { DomainEvent } from '@redress/procedures';

/** A recorded event as the procedures know it: the one door from record to domain. The store keeps what was written, so its shape is that of its type. */
export function domainEventOf({ type, data, metadata }: Pick<RecordedEvent, 'type' | 'data' | 'metadata'>): DomainEvent {
  return {
    type, payload: data,
    effectiveDate: londonDate(metadata.effectiveDate),
    occurredAt: utcInstant(metadata.occurredAt),
    machineVersion: metadata.machineVersion,
  } as unknown as DomainEvent;
}
