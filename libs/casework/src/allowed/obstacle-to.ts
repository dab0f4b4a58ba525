import { londonDateOf, type UtcInstant } from '@redress/calendar';
import type { Actor } from '@redress/identity';
import { Refused, type MachineState, type Refusal, type Workflow } from '@redress/procedures';
import type { Command, CommandClass, CommandContext } from '../commands/case-command.js';
import type { FieldDescription } from '../fields/index.js';
import { fieldsFor, forRole } from './for-role.js';
import { likelyBodies } from './likely-bodies.js';
import { triedBy } from './tried-by.js';

/**
 * Why a command would be refused today, found by proposing what a person would most likely enter: undefined when some such entry is
 * accepted, or when what is refused is a text or a choice that somebody in this role is still free to make.
 */
export function obstacleTo<State extends MachineState>(
  commandClass: CommandClass, workflow: Workflow<State>, state: State, role: Actor['role'], now: UtcInstant,
): Refusal | undefined {
  const today = londonDateOf(now);
  const context = triedBy(workflow, state, now);
  let obstacle: Refusal | undefined;
  for (const body of likelyBodies(commandClass, state, today, now)) {
    const refusal = refusalOf(Object.assign(new commandClass(), body), workflow, state, context);
    if (!refusal || isStillToBeChosen(refusal, fieldsFor(commandClass, role), commandClass.likely?.(state, today) ?? {})) return undefined;
    obstacle ??= forRole(refusal, commandClass, role);
  }
  return obstacle;
}

function refusalOf<State extends MachineState>(command: Command, workflow: Workflow<State>, state: State, context: CommandContext): Refusal | undefined {
  try {
    const [first] = command.propose(state, context);
    return first && workflow.verdict(state, first, context.now);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Today, the parts of the case and what the command itself finds likely were tried; anything else depends on what this role enters. */
function isStillToBeChosen({ field: name }: Refusal, fields: readonly FieldDescription[], tried: object): boolean {
  const field = fields.find((one) => one.name === name);
  if (!field || Object.hasOwn(tried, field.name) || field.chooses) return false;
  return field.kind !== 'DAY' || field.isPlan === true;
}
