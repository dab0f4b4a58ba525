import type { AnyActorRef, AnyStateMachine, EventObject, MachineContext, MetaObject, NonReducibleUnknown, StateMachine, StateValue } from 'xstate';
import type { DomainEvent } from '../events/domain-event.js';
import type { Rule } from '../rules/rule.js';

interface RuleGuard<Facts> { type: 'obeys' | 'refuses'; params: { rules: readonly Rule<Facts>[]; formerlyTaken?: true } }

/** What all the machines have in common: facts as context, domain events, rules as guards. */
export type ProcedureMachine<Facts extends MachineContext> = StateMachine<
  Facts, DomainEvent, Record<string, AnyActorRef | undefined>, never, { type: 'record'; params: undefined }, RuleGuard<Facts>, never, StateValue, string,
  NonReducibleUnknown, NonReducibleUnknown, EventObject, MetaObject, object
>;

/** XState types each machine by its own state names; what runs them all treats them alike. */
export function alike<Facts extends MachineContext>(machine: AnyStateMachine): ProcedureMachine<Facts> {
  return machine as unknown as ProcedureMachine<Facts>;
}

/** The versions of one machine that histories may stand in, each by its number. */
export type MachineVersions<Facts extends MachineContext> = Readonly<Record<number, ProcedureMachine<Facts>>>;

/** The number of the present version, in which histories begin. */
export function presentVersion(versions: Readonly<Record<number, object>>): number {
  return Math.max(...Object.keys(versions).map(Number));
}

/** A history that went on in a version of the machine which this program has not: a newer one wrote it. */
export class UnknownMachineVersion extends Error {
  override readonly name = 'UnknownMachineVersion';
  readonly code = 'ERR_HISTORY_NEWER';

  constructor(version: number) {
    super(`This program knows no version ${version} of the machine. Read the history with the program that wrote it, or a newer one.`);
  }
}

/** One version of a machine. Throws UnknownMachineVersion for a number that no version has. */
export function versionOf<Facts extends MachineContext>(versions: MachineVersions<Facts>, version: number): ProcedureMachine<Facts> {
  const machine = versions[version];
  if (!machine) throw new UnknownMachineVersion(version);
  return machine;
}

/** The version in which histories begin. */
export function presentMachine<Facts extends MachineContext>(versions: MachineVersions<Facts>): ProcedureMachine<Facts> {
  return versionOf(versions, presentVersion(versions));
}
