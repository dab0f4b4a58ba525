import { dateInWords, londonDateOf, type LondonDate, type UtcInstant } from '@redress/calendar';
import type { DomainEvent, EventType, ProposedEvent } from '../events/domain-event.js';
import type { Deadline } from '../limits/deadline.js';
import { lapsed, nextExpiry } from '../limits/lapse.js';
import { councilPolicy } from '../policy/council-policy.js';
import { outOfOrder } from '../order/keeps-order.js';
import type { Order } from '../order/order.js';
import { lawOf, type Law } from '../policy/law.js';
import { caseFamily } from './case-family.js';
import type { CaseState } from './case-state.js';
import { judgedMachine, type JudgedMachine } from './judged-machine.js';
import { definitionOf } from './definition.js';
import { eachVersion } from './each-version.js';
import type { MachineFamily } from './machine-family.js';
import type { MachineState } from './machine-state.js';
import { movedOn, type Move } from './moved.js';
import { beforeCalendar, planBeyondCalendar, refusingUncounted } from './outside-calendar.js';
import { Refused, type Refusal } from './refusal.js';
import { evolveIn, handedOver } from './replay.js';

/** Events to append, and the state they lead to. */
export interface Decision<State extends MachineState = CaseState> {
  readonly events: readonly DomainEvent[];
  readonly state: State;
}

/** What came of living on: what the calendar brought, then what was proposed with what follows of it. */
export interface LivedOn<State extends MachineState = CaseState> extends Decision<State> {
  readonly lapsed: readonly DomainEvent[];
  readonly proposals: readonly ProposedEvent[];
}

/** The one place where it is decided what happens to a history of one kind: pure, given the law (calendar and policies). */
export interface Workflow<State extends MachineState = CaseState> {
  readonly law: Law;
  /** What its states are made of, spelled out: a state kept under another definition is not good any more. */
  readonly definition: string;
  /** The state after one more recorded event, which is not judged again. Throws HistoryDoesNotReplay. */
  evolve(state: State, event: DomainEvent): State;
  /** The proposal as an event of a UTC instant: the law adds its part. */
  placed(state: State, proposal: ProposedEvent, at: UtcInstant): DomainEvent;
  /** Why the event would be refused now, or undefined when it would be accepted. */
  verdict(state: State, event: ProposedEvent, at: UtcInstant): Refusal | undefined;
  /** Accepts every proposal in order, with what follows of itself, as happening at a UTC instant; throws Refused and nothing has changed. */
  decide(state: State, proposals: readonly ProposedEvent[], at: UtcInstant): Decision<State>;
  /** The expiries already past at a UTC instant, each at its own instant (domain.md 2.5). Always before `decide`. */
  lapse(state: State, until: UtcInstant): Decision<State>;
  /** Lives on to a UTC instant: the limits that have passed by then, then what is proposed, knowing the state they led to. Throws Refused. */
  liveOn(state: State, at: UtcInstant, propose: (state: State) => readonly ProposedEvent[]): LivedOn<State>;
  /** What moves an open history on to the present version of its machine, at a UTC instant: nothing where it stands in it. */
  movedOn(state: State, at: UtcInstant): Move<State>;
  deadlines(state: State): readonly Deadline[];
  /** The UTC instant at which the next limit will lapse, if any. */
  nextExpiry(state: State): UtcInstant | undefined;
  /** Event types the present state has a place for; once the case has ended, those alone that may still be recorded. */
  possibleEvents(state: State): readonly EventType[];
}

export function workflowOf(law: Law = lawOf()): Workflow {
  return workflowIn(caseFamily, law);
}

export function workflowIn<State extends MachineState>(family: MachineFamily<State>, law: Law): Workflow<State> {
  const evolve = evolveIn(family);
  const judgeOf = eachVersion<State, JudgedMachine<State>>(family, (machine) => judgedMachine<State>(machine, law));
  const deadlines = ({ facts }: State) => family.deadlines(facts, law);

  function verdict(state: State, proposal: ProposedEvent, at: UtcInstant): Refusal | undefined {
    const today = londonDateOf(at);
    if (proposal.effectiveDate > today) return futureDate(proposal, today);
    if (proposal.effectiveDate < law.calendar.horizon.from) return beforeCalendar(proposal, law);
    return misplaced(state, proposal) ?? refusingUncounted(() => judged(state, placed(state, proposal, at)));
  }

  /** The machine's verdict, and no act is taken whose own day the law could not say. */
  function judged(state: State, event: DomainEvent): Refusal | undefined {
    const judge = judgeOf(state);
    return judge.verdict(state, event) ?? planBeyondCalendar(event, () => deadlines(handedOver(family, judge.next(state, event))), law);
  }

  /** B4, where the machine has a place for the act at all: elsewhere that is what there is to say. */
  function misplaced(state: State, proposal: ProposedEvent): Refusal | undefined {
    const order: Order = family.orders[state.machine as State['machine']];
    const refusal = outOfOrder(order, family.happened(state.facts), proposal);
    return refusal && judgeOf(state).possibleEvents(state).includes(proposal.type) ? refusal : undefined;
  }

  function accept(state: State, proposal: ProposedEvent, at: UtcInstant): Decision<State> {
    const refusal = verdict(state, proposal, at);
    if (refusal) throw new Refused(refusal);
    const proposed = placed(state, proposal, at);
    const { event, state: after } = asRecorded(proposed, state, handedOver(family, judgeOf(state).next(state, proposed)));
    const consequence = family.consequenceOf(after.facts, event, law);
    if (!consequence || verdict(after, consequence, at)) return { events: [event], state: after };
    const rest = accept(after, consequence, at);
    return { events: [event, ...rest.events], state: rest.state };
  }

  function placed({ facts }: State, proposal: ProposedEvent, occurredAt: UtcInstant): DomainEvent {
    return { ...family.withLawMade(facts, proposal, law), occurredAt } as DomainEvent;
  }

  /** The event as it is recorded: with the version of the machine that took it, and the clocks it ends, which the law adds. */
  function asRecorded(event: DomainEvent, before: State, after: State): { readonly event: DomainEvent; readonly state: State } {
    const ended = family.clocksEnded(before.facts, after.facts, event.effectiveDate, law);
    const recorded = { ...event, machineVersion: after.version };
    if (ended.length === 0) return { event: recorded, state: after };
    const complete = { ...recorded, payload: { ...event.payload, clocksEnded: ended } } as DomainEvent;
    return { event: complete, state: { ...after, facts: family.endsRecorded(after.facts, complete) } };
  }

  const decide = (state: State, proposals: readonly ProposedEvent[], at: UtcInstant): Decision<State> =>
    proposals.reduce<Decision<State>>((sofar, proposal) => {
      const { events, state: after } = accept(sofar.state, proposal, at);
      return { events: [...sofar.events, ...events], state: after };
    }, { events: [], state });

  /** One instant after the other, each by the deadlines that stand then: a limit that an expiry starts has its place in the order too. */
  const lapse = (state: State, until: UtcInstant): Decision<State> => {
    const passed = family.hasEnded(state.facts) ? [] : lapsed(deadlines(state), until, law);
    const together = passed.filter(({ occurredAt }) => occurredAt === passed[0]?.occurredAt);
    if (together.length === 0) return { events: [], state };
    const first = together.reduce<Decision<State>>((sofar, expiry) => {
      const { event, state: after } = asRecorded(expiry, sofar.state, evolve(sofar.state, expiry));
      return { events: [...sofar.events, event], state: after };
    }, { events: [], state });
    const rest = lapse(first.state, until);
    return { events: [...first.events, ...rest.events], state: rest.state };
  };

  return {
    law, definition: definitionOf(family), evolve, placed, verdict, decide, lapse,
    liveOn: (state, at, propose) => {
      const before = lapse(state, at);
      const proposals = propose(before.state);
      return { lapsed: before.events, proposals, ...decide(before.state, proposals, at) };
    },
    movedOn: (state, at) => (family.hasEnded(state.facts) ? { events: [], state } : movedOn(family, state, londonDateOf(at), at)),
    deadlines,
    nextExpiry: (state) => (family.hasEnded(state.facts) ? undefined : nextExpiry(deadlines(state))),
    possibleEvents: (state) => judgeOf(state).possibleEvents(state).filter((type) => !family.hasEnded(state.facts) || family.afterTheEnd.includes(type)),
  };
}

/** B1 */
function futureDate({ effectiveDate }: ProposedEvent, today: LondonDate): Refusal {
  return { code: 'ERR_FUTURE_DATE', message: `The date ${dateInWords(effectiveDate)} is after today (${dateInWords(today)}). Give the day it happened.`, cite: councilPolicy.dates, field: 'effectiveDate' };
}
