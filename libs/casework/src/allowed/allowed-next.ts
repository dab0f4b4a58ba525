import type { UtcInstant } from '@redress/calendar';
import type { Actor, Role } from '@redress/identity';
import type { MachineState, Refusal, Workflow } from '@redress/procedures';
import type { CommandRegistry } from '../commands/command-registry.js';
import { obstacleTo } from './obstacle-to.js';

/** A command the present state has a place for. */
export interface AllowedCommand {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly roles: readonly Role[];
  /** Whether the role asked about may give it. */
  readonly may: boolean;
  /** Why it would be refused now whatever is entered; absent when it would not. */
  readonly refusedNow?: Refusal;
}

/** What may be done next at a UTC instant, read off the machine and the registry. Limits already past count as lapsed. Pure. */
export function allowedNext<State extends MachineState>(
  workflow: Workflow<State>, commands: CommandRegistry, state: State, role: Actor['role'], now: UtcInstant,
): readonly AllowedCommand[] {
  const present = workflow.lapse(state, now).state;
  const possible = new Set(workflow.possibleEvents(present));
  return commands.of(present.machine)
    .filter(({ commandClass }) => commandClass.opens === undefined && commandClass.proposes.some((type) => possible.has(type)) && commandClass.appliesTo?.(present) !== false)
    .map(({ name, commandClass }) => {
      const { title, description, roles } = commandClass;
      const refusedNow = obstacleTo(commandClass, workflow, present, role, now);
      return { name, title, description, roles, may: roles.some((one) => one === role), ...(refusedNow ? { refusedNow } : {}) };
    });
}
