import { utcInstant } from '@redress/calendar';
import type { Kinds } from '@redress/histories';
import { isSuspended, meetingMachine, stateName } from '@redress/procedures';
import { machineOf, partOutcomes, possibleOutcomes } from '@redress/procedures/testing';
import { fromTransition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { keyOf } from './abstraction.js';
import { alphabets, type ModelledMachine } from './alphabets.js';
import type { Modelled, Step } from './step.js';
import { definitionOf, takeStep } from './take-step.js';
import { unreachable } from './unreachable.js';

/** A step that shows an outcome for the first time, and the shortest way to where it does. */
export interface Witness {
  readonly outcome: string;
  readonly path: readonly string[];
  readonly step: string;
  readonly isRefused: boolean;
}

/** A state of the model, and those that one step leads to. */
export interface Place {
  readonly key: string;
  /** The shortest way there. */
  readonly path: readonly string[];
  readonly at: Modelled;
  readonly leadsTo: ReadonlySet<string>;
}

export interface Exploration {
  readonly start: Modelled;
  readonly steps: ReadonlyMap<string, Step>;
  readonly witnesses: readonly Witness[];
  /** Every state the model has. */
  readonly places: readonly Place[];
}

/** A Wednesday, and so soon before the five-day limit on notes became automatic that histories are on either side of it. */
export const usuallyBegins = utcInstant('2021-05-12T11:00:00Z');
const giver = { commandId: 'model', unique: 'model' };

/** Walks the whole model of one machine with xstate/graph: every state that the alphabet leads to, and every step from each of them. */
export function explore(machine: ModelledMachine, kinds: Kinds, begins = usuallyBegins): Exploration {
  const { steps: alphabet } = alphabets[machine];
  const start = startOf(machine, kinds, begins);
  const steps = new Map(alphabet.map((step) => [step.label, step]));
  const first = new Map<string, { key: string; step: string; isRefused: boolean }>();
  const open = new Set([...possibleOutcomes(machine).map(({ name }) => name).filter((name) => unreachable(name) === undefined), ...partOutcomes()]);

  const onwards = new Map<string, Set<string>>();
  const logic = fromTransition((modelled: Modelled, { type }: { type: string }) => {
    const { after, outcomes, refusal } = takeStep(modelled, named(steps, type), kinds, giver);
    for (const { name } of outcomes) {
      open.delete(name);
      if (!first.has(name)) first.set(name, { key: keyOf(modelled), step: type, isRefused: refusal !== undefined });
    }
    onwards.set(keyOf(modelled), (onwards.get(keyOf(modelled)) ?? new Set()).add(keyOf(after)));
    return after;
  }, start);
  const paths = getShortestPaths(logic, {
    events: ({ context }) => alphabet.filter((step) => isOffered(step, context, open) && staysWithin(machine, context)).map(({ label }) => ({ type: label })),
    serializeState: ({ context }) => keyOf(context),
    serializeEvent: ({ type }) => type,
    limit: 100_000,
  });
  const pathTo = new Map(paths.map(({ state, steps: taken }) => [keyOf(state.context), taken.map(({ event }) => event.type).filter((type) => steps.has(type))]));
  const witnesses = [...first].map(([outcome, { key, step, isRefused }]) => ({ outcome, path: pathTo.get(key) ?? [], step, isRefused }));
  const places = paths.map(({ state: { context } }) => ({ key: keyOf(context), path: pathTo.get(keyOf(context)) ?? [], at: context, leadsTo: onwards.get(keyOf(context)) ?? new Set<string>() }));
  return { start, steps, witnesses, places };
}

export function named(steps: ReadonlyMap<string, Step>, label: string): Step {
  const step = steps.get(label);
  if (!step) throw new Error(`The model has no step "${label}".`);
  return step;
}

/** What another machine does is walked with that machine. */
export function staysWithin(machine: ModelledMachine, { state }: Modelled): boolean {
  return state.machine === machine || (state.machine === 'INTAKE' && machine !== 'INTAKE');
}

/**
 * A command is tried where its machine has a place for what it proposes; where it only says why not, as long as some reason has not
 * been heard. While the clock is stopped only the clock, later dates and the ways out are tried: all else goes on as when it runs.
 */
export function isOffered(step: Step, { state }: Modelled, open: ReadonlySet<string>): boolean {
  if (!step.when(state)) return false;
  if (!('command' in step)) return !isSuspended(state);
  const { opens, proposes } = definitionOf(step).commandClass;
  if (stateName(state) === 'NONE' || opens) return stateName(state) === 'NONE' && opens !== undefined;
  if (isSuspended(state) && !whileStopped.includes(step.command)) return false;
  if (step.leadsOn) return true;
  const { _nodes: active } = machineOf(state).resolveState({ value: state.value, context: state.facts });
  if (proposes.some((type) => active.some((node) => node.parent && node.transitions.has(type)))) return true;
  return proposes.some((type) => [...open].some((name) => [`${state.machine} anywhere else`, ...parts].some((place) => name.startsWith(place) && name.includes(`: ${type} `))));
}

/** Before anything has happened, at a UTC instant. */
export function startOf(machine: ModelledMachine, kinds: Kinds, begins = usuallyBegins): Modelled {
  const kind = kinds[alphabets[machine].kind];
  return { kind, state: kind.initial, now: begins };
}

/** What is tried where a history stands, as it should be done and otherwise; nothing where another machine has taken over. */
export function stepsFrom(machine: ModelledMachine, at: Modelled): readonly Step[] {
  return staysWithin(machine, at) ? alphabets[machine].steps.filter((step) => isOffered(step, at, nothingToHear)) : [];
}

/** No reason of a refusal is waited for. */
const nothingToHear: ReadonlySet<string> = new Set();

/** The small machines inside a case, whose last steps are taken wherever the case stands. */
const parts = [meetingMachine.id];

const whileStopped = ['suspend-clock', 'resume-clock', 'withdraw-complaint', 'extend-deadline', 'request-extension'];
