import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { RecordedEvent } from '@redress/event-store';
import { HistoryDoesNotReplay, type MachineState } from '@redress/procedures';
import type { HistoryKind } from './history-kind.js';
import { domainEventOf } from './stored-event.js';

/** Which part of a history: as known at a UTC instant, as true on a London date (B7), up to a revision; together, all must hold. */
export interface HistoryOptions {
  readonly asKnownAt?: UtcInstant | undefined;
  readonly asAt?: LondonDate | undefined;
  readonly revision?: number | undefined;
}

/** The recorded events of a moment and the state they lead to. */
export interface Lived<State extends MachineState> {
  readonly events: readonly RecordedEvent[];
  readonly state: State;
}

/** The state of a history at a moment, from its recorded events in their order. Pure. Throws HistoryDoesNotReplay. */
export function live<State extends MachineState>(kind: HistoryKind<State>, recorded: Iterable<RecordedEvent>, options: HistoryOptions = {}): Lived<State> {
  const events: RecordedEvent[] = [];
  let state = kind.initial;
  for (const event of recorded) {
    if (!isOf(event, options)) continue;
    const after = options.asAt === undefined ? kind.evolve(state, domainEventOf(event)) : evolvedIfItFollows(kind, state, event);
    if (!after) continue;
    state = after;
    events.push(event);
  }
  return { events, state };
}

function isOf({ revision, recordedAt, metadata }: RecordedEvent, { asKnownAt, asAt, revision: last }: HistoryOptions): boolean {
  return (last === undefined || revision <= last) && (asKnownAt === undefined || recordedAt <= asKnownAt) && (asAt === undefined || metadata.effectiveDate <= asAt);
}

/** As at a date, an event may be true before one it was recorded after; what does not follow without the other was not yet so. */
function evolvedIfItFollows<State extends MachineState>(kind: HistoryKind<State>, state: State, event: RecordedEvent): State | undefined {
  try {
    return kind.evolve(state, domainEventOf(event));
  } catch (error) {
    if (error instanceof HistoryDoesNotReplay) return undefined;
    throw error;
  }
}
