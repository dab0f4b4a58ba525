import { londonDate, utcInstant } from '@redress/calendar';
import { noCase, Refused, workflowOf, type Facts, type MachineState, type ProposedEvent, type Refusal } from '@redress/procedures';
import { readCommand } from '../src/command-path/read-command.js';
import type { CommandClass, CommandContext } from '../src/commands/case-command.js';
import { ValidationFailed } from '../src/refusals/refusals.js';
import { manager } from './people.js';

/** The London date on which a command stands alone in a test: a Wednesday. */
export const today = londonDate('2021-06-16');

const context: CommandContext = {
  now: utcInstant('2021-06-16T11:00:00Z'), today, actor: manager, workflow: workflowOf(), idOf: (name) => `id of ${name}`, newReference: 'REP-2021-000000',
};

/** What a command proposes of a case with these facts, without machine or store. */
export function proposals(commandClass: CommandClass, body: object, facts: Partial<Facts> = {}): readonly ProposedEvent[] {
  return proposalsFrom(commandClass, body, { ...noCase, facts: { ...noCase.facts, ...facts } });
}

/** The same of a history of any kind, in a given state. */
export function proposalsFrom(commandClass: CommandClass, body: object, state: MachineState): readonly ProposedEvent[] {
  return read(commandClass, body).propose(state, context);
}

/** The paths of the fields that are not as asked. */
export function problems(commandClass: CommandClass, body: object): readonly string[] {
  const refused = refusedBy(() => read(commandClass, body));
  return refused instanceof ValidationFailed ? refused.fields.map(({ field }) => field) : [];
}

/** Why the command refuses by itself, before any machine is asked. */
export function refusal(commandClass: CommandClass, body: object, facts: Partial<Facts> = {}): Refusal | undefined {
  return refusedBy(() => proposals(commandClass, body, facts))?.refusal;
}

function read(commandClass: CommandClass, body: object) {
  return readCommand({ commandClass }, body);
}

function refusedBy(attempt: () => unknown): Refused | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
