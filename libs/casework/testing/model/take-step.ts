import { addDays, londonDateOf, startOfLondonDay, utcInstant, type UtcInstant } from '@redress/calendar';
import { evolve, Refused, stateName, type CaseState, type DomainEvent, type ProposedEvent, type Refusal, type Workflow } from '@redress/procedures';
import { consequenceOf, interviewOutcomeOf, outcomeOf, type Outcome } from '@redress/procedures/testing';
import { commandContext } from '../../src/command-path/command-context.js';
import { decide } from '../../src/command-path/decided.js';
import type { CommandContext } from '../../src/commands/case-command.js';
import { commandNamed, type CommandDefinition } from '../../src/commands/registry.js';
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

export function takeStep(before: Modelled, step: Step, workflow: Workflow, giver: Giver): Taken {
  return 'command' in step ? takeCommand(before, step, workflow, giver) : wait(before, step.calendarDays, workflow);
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

function wait({ state, now }: Modelled, calendarDays: number, workflow: Workflow): Taken {
  const until = later(now, calendarDays);
  const lapsed = workflow.lapse(state, until);
  return { after: { state: lapsed.state, now: until }, events: lapsed.events.map(({ type }) => type), outcomes: outcomesAlong(state, lapsed.events, workflow) };
}

function takeCommand(before: Modelled, step: CommandStep, workflow: Workflow, giver: Giver): Taken {
  const definition = definitionOf(step);
  const command = Object.assign(new definition.commandClass(), bodyOf(before, step, giver));
  const actor = { userId: step.role.toLowerCase(), role: step.role };
  const clock = { now: () => new Date(before.now) };
  const context = commandContext({ definition, command, input: { body: {}, actor, commandId: giver.commandId } }, workflow, clock, 0);
  try {
    const { events, state } = decide(workflow, before.state, command, context);
    return { after: { ...before, state }, events: events.map(({ type }) => type), outcomes: outcomesAlong(before.state, events, workflow) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { after: before, events: [], refusal: error.refusal, outcomes: refusalAmong(before.state, command.propose(before.state, context), context, workflow) };
  }
}

/** The outcome of each event taken, and of each consequence that was considered on the way and not drawn. */
function outcomesAlong(from: CaseState, events: readonly DomainEvent[], { law }: Workflow): readonly Outcome[] {
  let state = from;
  return events.flatMap((event, index) => {
    const taken = outcomeOf(state, event, law);
    const ofInterview = interviewOutcomeOf(state, event);
    state = evolve(state, event);
    const consequence = consequenceOf(state.facts, event, law);
    const undrawn = consequence && consequence.type !== events[index + 1]?.type ? outcomeOf(state, { ...consequence, occurredAt: event.occurredAt }, law) : undefined;
    return [taken, ofInterview, undrawn].filter((outcome) => outcome !== undefined);
  });
}

/** The outcome of the first proposal that is refused. */
function refusalAmong(from: CaseState, proposals: readonly ProposedEvent[], { now }: CommandContext, workflow: Workflow): readonly Outcome[] {
  let state = from;
  for (const proposal of proposals) {
    const refused = workflow.verdict(state, proposal, now);
    const outcome = outcomeOf(state, { ...proposal, occurredAt: now }, workflow.law);
    if (refused) return outcome ? [outcome] : [];
    state = workflow.decide(state, [proposal], now).state;
  }
  return [];
}

export const stateOf = ({ state }: Modelled): string => stateName(state);
