import type { AnyActorRef, AnyStateMachine, EventObject, MachineContext, MetaObject, NonReducibleUnknown, StateMachine, StateValue } from 'xstate';
import type { DomainEvent } from '../events/domain-event.js';
import type { Rule } from '../rules/rule.js';

interface RuleGuard<Facts> { type: 'obeys' | 'refuses'; params: { rules: readonly Rule<Facts>[] } }

/** What all the machines have in common: facts as context, domain events, rules as guards. */
export type ProcedureMachine<Facts extends MachineContext> = StateMachine<
  Facts, DomainEvent, Record<string, AnyActorRef | undefined>, never, { type: 'record'; params: undefined }, RuleGuard<Facts>, never, StateValue, string,
  NonReducibleUnknown, NonReducibleUnknown, EventObject, MetaObject, object
>;

/** XState types each machine by its own state names; what runs them all treats them alike. */
export function alike<Facts extends MachineContext>(machine: AnyStateMachine): ProcedureMachine<Facts> {
  return machine as unknown as ProcedureMachine<Facts>;
}
