import type { Brought } from '@redress/histories';
import { timer, type Actor } from '@redress/identity';
import type { DomainEvent, MachineState, ProposedEvent, Workflow } from '@redress/procedures';
import type { Command, CommandContext } from '../commands/case-command.js';
import { judgeBackDating, type Lateness } from './back-dating.js';

/** What a command leads to from one state: the limits that had passed before it, and its own events. */
export interface Decided<State extends MachineState = MachineState> {
  readonly lapsed: readonly DomainEvent[];
  /** What the command itself asked to be recorded, before what follows of it. */
  readonly proposals: readonly ProposedEvent[];
  readonly events: readonly DomainEvent[];
  readonly lateness: Lateness | undefined;
  readonly state: State;
}

/** Lapse, propose, judge. Pure, given the context. Throws Refused. */
export function decide<State extends MachineState>(workflow: Workflow<State>, state: State, command: Command, context: CommandContext): Decided<State> {
  const lived = workflow.liveOn(state, context.now, (lapsed) => command.propose(lapsed, context));
  return { ...lived, lateness: judgeBackDating(lived.proposals, command, context) };
}

/** What had lapsed was brought by the calendar, the rest by the person, who may have been late. */
export function broughtBy(actor: Actor, { lapsed, events, lateness }: Decided): readonly Brought[] {
  return [...lapsed.map((event) => ({ event, by: timer })), ...events.map((event) => ({ event, by: actor, provenance: lateness }))];
}
