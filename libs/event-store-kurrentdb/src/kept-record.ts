import { EventDamaged } from '@redress/event-store';
import type { KeptEvent } from '@redress/event-store';
import { idWithin } from './event-ids.js';
import type { Found, Proposed } from './streams.js';

/** Of an event to append everything is known but where it will lie. */
export type Chained = Omit<KeptEvent, 'position'>;

/** The data's bytes are KurrentDB's data, marked as no JSON so that nobody writes them anew; all else stands in its metadata, as texts. */
export function proposedEvent({ eventId, type, schemaVersion, recordedAt, revision, hash, data, metadata }: Chained, attempt: string): Proposed {
  return {
    id: idWithin(attempt, eventId),
    type,
    data: Buffer.from(data),
    metadata: { eventId, schemaVersion: String(schemaVersion), recordedAt, revision: String(revision), hash, metadata },
  };
}

/** What is kept, whether or not it is what was written. Throws `EventDamaged` when it never was an event of ours. */
export function keptEvent({ streamId, place, position, type, data, metadata: marks }: Found): KeptEvent {
  const text = (name: string): string => {
    const value = valueOf(marks, name);
    if (value === undefined) throw new EventDamaged(streamId, place + 1);
    return value;
  };
  return {
    streamId, position, type,
    eventId: text('eventId'),
    schemaVersion: Number(text('schemaVersion')),
    recordedAt: text('recordedAt'),
    revision: Number(text('revision')),
    hash: text('hash'),
    data: Buffer.from(data).toString(),
    metadata: text('metadata'),
  };
}

/** A text in what KurrentDB calls metadata, if it is there. */
export function valueOf(marks: unknown, name: string): string | undefined {
  if (typeof marks !== 'object' || marks === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(marks, name)?.value;
  return typeof value === 'string' ? value : undefined;
}
