import type { RecordedEvent } from '@redress/event-store';
import { correctedBy, idOfStream, type CaseHistory, type CorrectedStatement } from '@redress/histories';
import { isSuspended, stateName, type Facts, type MachineId } from '@redress/procedures';

/** The events asked for, oldest first, and the state they lead to. */
export interface HistoryAnswer {
  readonly caseId: string;
  readonly revision: number;
  readonly machine: MachineId;
  readonly state: string;
  readonly suspended: boolean;
  readonly facts: Facts;
  readonly events: readonly HistoryEvent[];
}

export interface HistoryEvent extends Pick<RecordedEvent, 'eventId' | 'revision' | 'position' | 'type' | 'schemaVersion' | 'recordedAt' | 'data'> {
  readonly effectiveDate: string;
  readonly occurredAt: string;
  readonly actor: { readonly userId: string; readonly role: string };
  readonly commandId: string;
  readonly policyVersion: string;
  readonly provenance?: RecordedEvent['metadata']['provenance'];
  /** What is believed instead of parts of it, or of it all, and since when. */
  readonly corrected?: readonly CorrectedStatement[];
}

export function historyAnswer({ streamId, events, state }: CaseHistory): HistoryAnswer {
  const corrected = correctedBy(events);
  return {
    caseId: idOfStream(streamId),
    revision: events.at(-1)?.revision ?? 0,
    machine: state.machine, state: stateName(state), suspended: isSuspended(state), facts: state.facts,
    events: events.map((event) => ({ ...historyEvent(event), ...about(corrected.get(event.eventId)) })),
  };
}

function about(corrected: readonly CorrectedStatement[] | undefined): Pick<HistoryEvent, 'corrected'> {
  return corrected === undefined ? {} : { corrected };
}

function historyEvent({ eventId, revision, position, type, schemaVersion, recordedAt, data, metadata }: RecordedEvent): HistoryEvent {
  const { effectiveDate, occurredAt, actor, commandId, policyVersion, provenance } = metadata;
  return {
    eventId, revision, position, type, schemaVersion, effectiveDate, occurredAt, recordedAt, actor, commandId, policyVersion, data,
    ...(provenance === undefined ? {} : { provenance }),
  };
}
