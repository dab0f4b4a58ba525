import { addDays, londonDateOf, startOfLondonDay, utcInstant, withinCalendar, type UtcInstant } from '@redress/calendar';
import type { Kinds } from '@redress/histories';
import { actorWho } from '@redress/identity/testing';
import { caseMachines, Refused, stateName, type CaseState, type DomainEvent, type MachineState, type ProposedEvent, type Refusal } from '@redress/procedures';
import { consequenceOf, outcomeOf, partOutcomeOf, type Outcome } from '@redress/procedures/testing';
import { commandContext } from '../../src/command-path/command-context.js';
import { decide } from '../../src/command-path/decided.js';
import type { CommandContext } from '../../src/commands/case-command.js';
import type { CommandDefinition } from '../../src/commands/command-registry.js';
import { commandNamed } from '../../src/commands/registry.js';
import { presentOf, type CommandStep, type Modelled, type Step } from './step.js';

/** What a step does to a modelled case, without store: what the real path must do alike. */
export interface Taken {
  readonly after: Modelled;
  /** The types of the events recorded. */
  readonly events: readonly string[];
  readonly refusal?: Refusal;
  readonly outcomes: readonly Outcome[];
}

/** Who gives a step: the command id from which ids and references follow, and what tells this history from others. */
export interface Giver { readonly commandId: string; readonly unique: string }

export function takeStep(before: Modelled, step: Step, kinds: Kinds, giver: Giver): Taken {
  return 'command' in step ? takeCommand(before, step, kinds, giver) : wait(before, step.calendarDays);
}

export function bodyOf(before: Modelled, step: CommandStep, { unique }: Giver): object {
  return step.body(presentOf(before, step.daysBack, unique));
}

export function definitionOf({ command }: CommandStep): CommandDefinition {
  const definition = commandNamed(command);
  if (!definition) throw new Error(`There is no command ${command}.`);
  return definition;
}

/** Noon of the day so many calendar days later. */
export function later(now: UtcInstant, calendarDays: number): UtcInstant {
  const start = new Date(startOfLondonDay(addDays(londonDateOf(now), calendarDays))).getTime();
  return utcInstant(new Date(start + 12 * 60 * 60 * 1000));
}

function wait({ kind, state, now }: Modelled, calendarDays: number): Taken {
  const until = later(now, calendarDays);
  const lived = kind.liveOn(state, until, () => []);
  return { after: { kind, state: lived.state, now: until }, events: lived.lapsed.map(({ type }) => type), outcomes: outcomesAlong({ kind, state, now }, lived.lapsed) };
}

function takeCommand(before: Modelled, step: CommandStep, kinds: Kinds, giver: Giver): Taken {
  const definition = definitionOf(step);
  const { kind } = before;
  const { lapsed, state } = kind.liveOn(before.state, before.now, () => []);
  const command = Object.assign(new definition.commandClass(), bodyOf(before, step, giver));
  const actor = actorWho(step.role);
  const clock = { now: () => new Date(before.now) };
  const context = commandContext({ definition, kind, command, input: { body: {}, actor, commandId: giver.commandId } }, kinds, clock, 0);
  try {
    const decided = decide(kind, state, command, context);
    const events = [...lapsed, ...decided.events];
    return { after: { ...before, state: decided.state }, events: events.map(({ type }) => type), outcomes: outcomesAlong(before, events) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // What had lapsed is recorded all the same.
    return { after: { ...before, state }, events: [], refusal: error.refusal, outcomes: refusalAmong({ ...before, state }, command.propose(state, context), context) };
  }
}

/** The outcome of each event taken, and of each consequence that was considered on the way and not drawn. */
function outcomesAlong({ kind, state: from }: Modelled, events: readonly DomainEvent[]): readonly Outcome[] {
  let state = from;
  return events.flatMap((event, index) => {
    const taken = outcomeOf(state, event, kind.law);
    const ofPart = isOfCase(state) ? partOutcomeOf(state, event) : undefined;
    state = kind.evolve(state, event);
    const consequence = isOfCase(state) ? consequenceOf(state.facts, event, kind.law) : undefined;
    const undrawn = consequence && consequence.type !== events[index + 1]?.type ? outcomeOf(state, kind.placed(state, consequence, event.occurredAt), kind.law) : undefined;
    return [taken, ofPart, undrawn].filter((outcome) => outcome !== undefined);
  });
}

/** The outcome of the first proposal that is refused. */
function refusalAmong({ kind, state: from }: Modelled, proposals: readonly ProposedEvent[], { now }: CommandContext): readonly Outcome[] {
  let state = from;
  for (const proposal of proposals) {
    const refused = kind.verdict(state, proposal, now);
    if (refused) return outcomeOfRefusal(refused, () => outcomeOf(state, kind.placed(state, proposal, now), kind.law));
    state = kind.decide(state, [proposal], now).state;
  }
  return [];
}

/** Refused for its date alone, it is no outcome of the machine: order of facts and end of the calendar have tests of their own. */
function outcomeOfRefusal({ code }: Refusal, outcomeOfMachine: () => Outcome | undefined): readonly Outcome[] {
  const outcome = withinCalendar(outcomeOfMachine);
  return outcome?.code === code ? [outcome] : [];
}

function isOfCase(state: MachineState): state is CaseState {
  return state.machine in caseMachines;
}

export const stateOf = ({ state }: Modelled): string => stateName(state);
