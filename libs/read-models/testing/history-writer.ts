import { startOfLondonDay, type UtcInstant } from '@redress/calendar';
import type { EventStore, NewEvent, Position } from '@redress/event-store';
import { caseIdOfReference, caseStream, commitOf, kindsUnder, nothingYet, referralIdOfReference, type Brought, type Held } from '@redress/histories';
import { timer } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { workflowOf, type CaseState, type DomainEvent, type ProposedEvent, type Workflow } from '@redress/procedures';

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

const tester = actorWho('CASE_WORKER', 'tester');

export function historyWriter(store: EventStore, workflow: Workflow = workflowOf()): HistoryWriter {
  const kinds = kindsUnder(workflow);
  const histories = new Map<string, Held<CaseState>>();
  const known = (nothing: Held<CaseState>) => histories.get(nothing.streamId) ?? nothing;
  let commits = 0;

  const append = async (streamId: string, events: readonly Brought[]): Promise<Position> => {
    const frame = { commandId: `${streamId}/${(commits += 1)}`, correlationId: streamId, law: workflow.law };
    const { position } = await store.append(commitOf(frame, [{ streamId, revision: await store.revisionOf(streamId), events }]));
    return position;
  };

  const liveOn = (held: Held<CaseState>, at: UtcInstant, steps: readonly ProposedEvent[]) => {
    const { lapsed, events, state } = held.kind.liveOn(held.state, at, () => steps);
    return { brought: [...lapsed.map((event) => ({ event, by: timer })), ...events.map((event) => ({ event, by: tester }))], after: { ...held, state } };
  };

  const write = async (nothing: Held<CaseState>, steps: readonly ProposedEvent[]): Promise<Position> => {
    let held = known(nothing);
    const events: Brought[] = [];
    for (const step of steps) {
      const { brought, after } = liveOn(held, startOfLondonDay(step.effectiveDate), [step]);
      events.push(...brought);
      held = after;
    }
    histories.set(held.streamId, held);
    return append(held.streamId, events);
  };

  return {
    ofCase: (reference, ...steps) => write(nothingYet(kinds.CASE, caseIdOfReference(reference)), steps),
    ofReferral: (lgscoReference, ...steps) => write(nothingYet(kinds.REFERRAL, referralIdOfReference(lgscoReference)), steps),
    lapse: async (reference, until) => {
      const { brought, after } = liveOn(known(nothingYet(kinds.CASE, caseIdOfReference(reference))), until, []);
      histories.set(after.streamId, after);
      if (brought.length > 0) await append(after.streamId, brought);
    },
    undecided: (streamId, { type, data }, effectiveDate) =>
      // No machine knows it, which is its point.
      append(streamId, [{ event: { type, payload: data, effectiveDate, occurredAt: `${effectiveDate}T12:00:00.000Z` } as unknown as DomainEvent, by: tester }]),
  };
}
