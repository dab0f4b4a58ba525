import type { RecordedEvent } from '@redress/event-store';
import { domainEventOf } from '../stored-event.js';

/** One thing that a correction changed in an event. */
export interface CorrectedStatement {
  /** The revision of the correction, and the UTC instant from which it was believed. */
  readonly revision: number;
  readonly since: string;
  /** Absent where the event is voided; `effectiveDate`, or a field of its payload. */
  readonly field?: string;
  /** Absent where the field is there no more. */
  readonly newValue?: unknown;
}

/** Of each corrected event, by its id, what was believed instead and since when, in that order. */
export function correctedBy(recorded: readonly RecordedEvent[]): ReadonlyMap<string, readonly CorrectedStatement[]> {
  const statements = recorded.flatMap((event) => {
    const { type, payload } = domainEventOf(event);
    if (type !== 'RecordCorrected') return [];
    const by = { revision: event.revision, since: event.recordedAt };
    const { correctedEventId: eventId, field, newValue, follows } = payload;
    return field === undefined ? [{ eventId, said: by }] : [{ eventId, field, newValue }, ...follows].map((each) => ({ eventId: each.eventId, said: { ...by, field: each.field, newValue: each.newValue } }));
  });
  return new Map([...Map.groupBy(statements, ({ eventId }) => eventId)].map(([eventId, of]) => [eventId, of.map(({ said }) => said)]));
}
