import { EventDamaged } from './refusals.js';
import type { JsonObject } from './json.js';
import type { PreparedEvent } from './prepared-commit.js';
import type { EventMetadata, Position, RecordedEvent } from './recorded-event.js';

/** A recorded event as the bytes that are kept: data and metadata are canonical JSON (RFC 8785), unless somebody changed them. */
export interface KeptEvent extends PreparedEvent {
  readonly streamId: string;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: string;
  readonly hash: string;
}

/** What the kept bytes say. Throws `EventDamaged`. */
export function recordedEvent(kept: KeptEvent): RecordedEvent {
  try {
    return { ...kept, data: JSON.parse(kept.data) as JsonObject, metadata: JSON.parse(kept.metadata) as EventMetadata };
  } catch {
    // What JSON.parse says quotes the text it stumbled over, and that may be personal.
    throw new EventDamaged(kept.streamId, kept.revision);
  }
}
