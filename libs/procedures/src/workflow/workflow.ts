import { londonDateOf, type UtcInstant } from '@redress/calendar';
import type { DomainEvent, EventType, ProposedEvent } from '../events/domain-event.js';
import { deadlinesOf, type Deadline } from '../limits/deadline.js';
import { lapsed, nextExpiry } from '../limits/lapse.js';
import { limitsOf } from '../limits/limits-of.js';
import { lawOf, type Law } from '../policy/law.js';
import type { CaseState, MachineId } from './case-state.js';
import { consequenceOf } from './consequences.js';
import { judgedMachine, type JudgedMachine } from './judged-machine.js';
import { machines } from './machines.js';
import { Refused, type Refusal } from './refusal.js';
import { evolve, handedOver } from './replay.js';

/** Events to append, and the state they lead to. */
export interface Decision {
  readonly events: readonly DomainEvent[];
  readonly state: CaseState;
}

/** The one place where it is decided what happens to a case: pure, given the law (calendar and policies). */
export interface Workflow {
  readonly law: Law;
  /** Why the event would be refused now, or undefined when it would be accepted. */
  verdict(state: CaseState, event: ProposedEvent, at: UtcInstant): Refusal | undefined;
  /** Accepts every proposal in order, with what follows of itself, as happening at a UTC instant; throws Refused and nothing has changed. */
  decide(state: CaseState, proposals: readonly ProposedEvent[], at: UtcInstant): Decision;
  /** The expiries already past at a UTC instant, each at its own instant (domain.md 2.5). Always before `decide`. */
  lapse(state: CaseState, until: UtcInstant): Decision;
  deadlines(state: CaseState): readonly Deadline[];
  /** The UTC instant at which the next limit will lapse, if any. */
  nextExpiry(state: CaseState): UtcInstant | undefined;
  /** Event types the present state has a place for; none once the case has ended. */
  possibleEvents(state: CaseState): readonly EventType[];
}

export function workflowOf(law: Law = lawOf()): Workflow {
  const judges = new Map<MachineId, JudgedMachine>((Object.keys(machines) as MachineId[]).map((id) => [id, judgedMachine(id, law)]));
  const judgeOf = ({ machine }: CaseState): JudgedMachine => {
    const judge = judges.get(machine);
    if (!judge) throw new Error(`There is no machine ${machine}.`);
    return judge;
  };
  const deadlines = ({ facts }: CaseState) => deadlinesOf(limitsOf(facts), facts, law);

  function verdict(state: CaseState, proposal: ProposedEvent, at: UtcInstant): Refusal | undefined {
    const today = londonDateOf(at);
    return proposal.effectiveDate > today ? futureDate(proposal, today) : judgeOf(state).verdict(state, placed(proposal, at));
  }

  function accept(state: CaseState, proposal: ProposedEvent, at: UtcInstant): Decision {
    const refusal = verdict(state, proposal, at);
    if (refusal) throw new Refused(refusal);
    const event = placed(proposal, at);
    const after = handedOver(judgeOf(state).next(state, event));
    const consequence = consequenceOf(after.facts, event, law);
    if (!consequence || verdict(after, consequence, at)) return { events: [event], state: after };
    const rest = accept(after, consequence, at);
    return { events: [event, ...rest.events], state: rest.state };
  }

  return {
    law,
    verdict,
    decide: (state, proposals, at) =>
      proposals.reduce<Decision>((sofar, proposal) => {
        const { events, state: after } = accept(sofar.state, proposal, at);
        return { events: [...sofar.events, ...events], state: after };
      }, { events: [], state }),
    lapse: (state, until) => {
      const events = state.facts.ended ? [] : lapsed(deadlines(state), until, law);
      return { events, state: events.reduce(evolve, state) };
    },
    deadlines,
    nextExpiry: (state) => (state.facts.ended ? undefined : nextExpiry(deadlines(state))),
    possibleEvents: (state) => (state.facts.ended ? [] : judgeOf(state).possibleEvents(state)),
  };
}

/** B1 */
function futureDate({ type, effectiveDate }: ProposedEvent, today: string): Refusal {
  return { code: 'ERR_FUTURE_DATE', message: `${type} is dated ${effectiveDate}, after today (${today}). Give the date it happened.`, cite: 'domain rule B1', field: 'effectiveDate' };
}

function placed(proposal: ProposedEvent, occurredAt: UtcInstant): DomainEvent {
  return { ...proposal, occurredAt };
}
