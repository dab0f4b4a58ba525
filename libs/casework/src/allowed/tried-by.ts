import { londonDateOf, type UtcInstant } from '@redress/calendar';
import { timer } from '@redress/identity';
import type { MachineState, Workflow } from '@redress/procedures';
import type { CommandContext } from '../commands/case-command.js';

/** What a command is told when nobody gives it and it is only tried. */
export function triedBy<State extends MachineState>(workflow: Workflow<State>, state: State, now: UtcInstant): CommandContext {
  return { now, today: londonDateOf(now), actor: timer, workflow: { law: workflow.law, deadlines: () => workflow.deadlines(state) }, idOf: (name) => name, newReference: '' };
}
