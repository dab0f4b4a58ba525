import { startOfLondonDay, type UtcInstant } from '@redress/calendar';
import { expecting, type EventStore, type NewEvent, type Position } from '@redress/event-store';
import { caseIdOfReference, caseStream, referralIdOfReference, referralStream, toNewEvent } from '@redress/histories';
import { noCase, noReferral, workflowOf, type CaseState, type DomainEvent, type ProposedEvent, type Workflow } from '@redress/procedures';

/** Writes histories as the real command path would decide them: what lapsed first, then each step at the start of its day. */
export interface HistoryWriter {
  /** Goes on with the case of a reference, one commit in all. Answers the position of its last event. */
  ofCase(reference: string, ...steps: readonly ProposedEvent[]): Promise<Position>;
  ofReferral(lgscoReference: string, ...steps: readonly ProposedEvent[]): Promise<Position>;
  /** What lapsed in the case of a reference up to a UTC instant. */
  lapse(reference: string, until: UtcInstant): Promise<void>;
  /** An event that nobody decided: damage, or what a later version of the house would write. */
  undecided(streamId: string, event: Pick<NewEvent, 'type' | 'data'>, effectiveDate: string): Promise<Position>;
}

export const caseIdOf = caseIdOfReference;
export const caseStreamOf = (reference: string): string => caseStream(caseIdOfReference(reference));

export function historyWriter(store: EventStore, workflow: Workflow = workflowOf()): HistoryWriter {
  const states = new Map<string, CaseState>();
  let commits = 0;

  const append = async (streamId: string, events: readonly DomainEvent[]): Promise<Position> => {
    const commandId = `${streamId}/${(commits += 1)}`;
    const metadata = { actor: { userId: 'tester', role: 'CASE_WORKER' }, commandId, causationId: commandId, correlationId: commandId, policyVersion: 'WCC_2021' };
    const expectedRevision = expecting(await store.revisionOf(streamId));
    const { position } = await store.append({ commandId, writes: [{ streamId, expectedRevision, events: events.map((event, place) => toNewEvent(event, place, metadata)) }] });
    return position;
  };

  const write = async (streamId: string, from: CaseState, steps: readonly ProposedEvent[]): Promise<Position> => {
    let state = states.get(streamId) ?? from;
    const events: DomainEvent[] = [];
    for (const step of steps) {
      const at = startOfLondonDay(step.effectiveDate);
      const lapsed = workflow.lapse(state, at);
      const decided = workflow.decide(lapsed.state, [step], at);
      events.push(...lapsed.events, ...decided.events);
      state = decided.state;
    }
    states.set(streamId, state);
    return append(streamId, events);
  };

  return {
    ofCase: (reference, ...steps) => write(caseStreamOf(reference), noCase, steps),
    ofReferral: (lgscoReference, ...steps) => write(referralStream(referralIdOfReference(lgscoReference)), noReferral, steps),
    lapse: async (reference, until) => {
      const streamId = caseStreamOf(reference);
      const { events, state } = workflow.lapse(states.get(streamId) ?? noCase, until);
      states.set(streamId, state);
      if (events.length > 0) await append(streamId, events);
    },
    undecided: (streamId, { type, data }, effectiveDate) =>
      // No machine knows it, which is its point.
      append(streamId, [{ type, payload: data, effectiveDate, occurredAt: `${effectiveDate}T12:00:00.000Z` } as unknown as DomainEvent]),
  };
}
