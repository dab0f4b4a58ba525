import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { evolve, HistoryDoesNotReplay, type CaseState } from '@redress/procedures';
import { nothingYet } from './histories.js';
import { NotFound } from './not-found.js';
import { domainEventOf } from './stored-event.js';

/** Which part of a history: as known at a UTC instant, as true on a London date (B7), up to a revision; together, all must hold. */
export interface HistoryOptions {
  readonly asKnownAt?: UtcInstant | undefined;
  readonly asAt?: LondonDate | undefined;
  readonly revision?: number | undefined;
}

/** The recorded events and the state they lead to. */
export interface CaseHistory {
  readonly streamId: string;
  readonly events: readonly RecordedEvent[];
  readonly state: CaseState;
}

/** Throws NotFound for a history without events, even where the options leave none of an existing one. */
export async function caseHistory(store: EventStore, streamId: string, { asKnownAt, asAt, revision }: HistoryOptions): Promise<CaseHistory> {
  const events: RecordedEvent[] = [];
  let { state } = nothingYet(streamId);
  let isThere = false;
  for await (const event of store.readStream(streamId, revision === undefined ? {} : { toRevision: revision })) {
    isThere = true;
    if ((asKnownAt !== undefined && event.recordedAt > asKnownAt) || (asAt !== undefined && event.metadata.effectiveDate > asAt)) continue;
    const after = asAt === undefined ? evolve(state, domainEventOf(event)) : evolvedIfItFollows(state, event);
    if (!after) continue;
    state = after;
    events.push(event);
  }
  if (!isThere) throw new NotFound();
  return { streamId, events, state };
}

/** As at a date, an event may be true before one it was recorded after; what does not follow without the other was not yet so. */
function evolvedIfItFollows(state: CaseState, event: RecordedEvent): CaseState | undefined {
  try {
    return evolve(state, domainEventOf(event));
  } catch (error) {
    if (error instanceof HistoryDoesNotReplay) return undefined;
    throw error;
  }
}
