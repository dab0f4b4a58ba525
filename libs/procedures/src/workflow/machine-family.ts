import type { LondonDate } from '@redress/calendar';
import type { DomainEvent, EndedClock, EventType, ProposedEvent } from '../events/domain-event.js';
import type { Deadline } from '../limits/deadline.js';
import type { Happened } from '../order/happened.js';
import type { Order } from '../order/order.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import type { Passages } from './passages.js';
import type { MachineVersions } from './procedure-machine.js';

/** The machines that one kind of history goes through, and what comes about in it without anybody's doing. */
export interface MachineFamily<State extends MachineState> {
  readonly machines: Readonly<Record<State['machine'], MachineVersions<State['facts']>>>;
  /** How histories under way come into a later version of their machine; one that is not here takes none of them. */
  readonly passages?: Readonly<Partial<Record<State['machine'], Passages>>>;
  /** What the fold calls besides the machines: its recorders, what they call, and the facts it begins with. */
  readonly foldedWith: readonly unknown[];
  /** The machine that goes on with these facts: when it is another, the history is handed over to it. */
  readonly machineOf: (facts: State['facts']) => State['machine'];
  /** The order that facts keep in each machine (B4), and when each act was last done. */
  readonly orders: Readonly<Record<State['machine'], Order>>;
  happened(facts: State['facts']): Happened;
  deadlines(facts: State['facts'], law: Law): readonly Deadline[];
  /** The clocks that an event of a London date ends, met or cancelled, between the facts before and after it; and the facts that keep them. */
  clocksEnded(before: State['facts'], after: State['facts'], on: LondonDate, law: Law): readonly EndedClock[];
  endsRecorded(facts: State['facts'], event: DomainEvent): State['facts'];
  /** A proposed event with what the law makes of it. */
  withLawMade(facts: State['facts'], event: ProposedEvent, law: Law): ProposedEvent;
  /** What follows of itself from an event, if the machine accepts it; deadlines lapse elsewhere. */
  consequenceOf(facts: State['facts'], event: DomainEvent, law: Law): ProposedEvent | undefined;
  /** Nothing more is asked of it, and nothing lapses. */
  hasEnded(facts: State['facts']): boolean;
  /** What may still be recorded of one that has ended. */
  readonly afterTheEnd: readonly EventType[];
}
