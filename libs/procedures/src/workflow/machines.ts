import { ascMachine } from '../machines/asc-machine.js';
import { commentMachine } from '../machines/comment-machine.js';
import { complimentMachine } from '../machines/compliment-machine.js';
import { corporateMachine } from '../machines/corporate-machine.js';
import { cscMachine } from '../machines/csc-machine.js';
import { intakeMachine } from '../machines/intake-machine.js';
import { lgscoMachine } from '../machines/lgsco-machine.js';
import type { AnyActorRef, AnyStateMachine, EventObject, MetaObject, NonReducibleUnknown, StateMachine, StateValue } from 'xstate';
import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import type { Rule } from '../rules/rule.js';
import type { MachineId } from './case-state.js';

type RuleGuard = { type: 'obeys' | 'refuses'; params: { rules: readonly Rule[] } };

/** What all the machines have in common: facts as context, domain events, rules as guards. */
export type ProcedureMachine = StateMachine<
  Facts, DomainEvent, Record<string, AnyActorRef | undefined>, never, { type: 'record'; params: undefined }, RuleGuard, never, StateValue, string,
  NonReducibleUnknown, NonReducibleUnknown, EventObject, MetaObject, object
>;

export const machines: Readonly<Record<MachineId, ProcedureMachine>> = {
  INTAKE: alike(intakeMachine),
  CSC: alike(cscMachine),
  ASC: alike(ascMachine),
  CORPORATE: alike(corporateMachine),
  COMMENT: alike(commentMachine),
  COMPLIMENT: alike(complimentMachine),
  LGSCO: alike(lgscoMachine),
};

/** XState types each machine by its own state names; what runs them all treats them alike. */
function alike(machine: AnyStateMachine): ProcedureMachine {
  return machine as unknown as ProcedureMachine;
}
