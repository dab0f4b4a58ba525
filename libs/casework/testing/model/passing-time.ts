import { startOfLondonDay } from '@redress/calendar';
import type { Kinds } from '@redress/histories';
import { HistoryDoesNotReplay, stateName, type Deadline } from '@redress/procedures';
import { keyOf } from './abstraction.js';
import { alphabets, type ModelledMachine } from './alphabets.js';
import { staysWithin, stepsFrom, usuallyBegins } from './exploration.js';
import { faultsOfExpiry } from './letting-pass.js';
import { trialBegins } from './meeting-steps.js';
import type { CommandStep, Modelled, Step } from './step.js';
import { definitionOf, takeStep } from './take-step.js';

/** A modelled history, and what led to it. */
interface Lived extends Modelled {
  readonly path: readonly string[];
}

export interface PassedTime {
  /** How many states were tried. */
  readonly states: number;
  /** The codes of the limits that were owed in one of them. */
  readonly owed: ReadonlySet<string>;
  /** Where expiry goes wrong, and what led there. */
  readonly faults: readonly string[];
}

/** Nothing passes then, and something may be done that could not before. */
const trialOpens = startOfLondonDay(trialBegins);

const giver = { commandId: 'model', unique: 'model' };

/**
 * Every state of a machine that commands lead to with time as a move, up to each next instant at which a limit passes; and from every
 * one of them all that is owed is let pass. Two states are one when the same may come next and the same is owed, in the same order.
 */
export function passTime(machine: ModelledMachine, kinds: Kinds): PassedTime {
  const { kind } = alphabets[machine];
  const states: Lived[] = [{ kind: kinds[kind], state: kinds[kind].initial, now: usuallyBegins, path: [] }];
  const known = new Set<string>();
  const owed = new Set<string>();
  const faults: string[] = [];
  for (const here of states) {
    for (const { limit } of owedIn(here)) owed.add(limit.code);
    faults.push(...faultsOfExpiry(here).map((fault) => `${here.path.join(', ')}: ${fault}`));
    if (!staysWithin(machine, here)) continue;
    const steps = stepsFrom(machine, here).filter((step) => 'command' in step && isAsItShouldBe(step));
    for (const next of [...steps.map((step) => taken(here, step, kinds)), ...later(here)]) {
      const key = momentKey(next);
      if (known.has(key)) continue;
      known.add(key);
      states.push(next);
    }
  }
  return { states: states.length, owed, faults };
}

/** A refusal leads nowhere; all that opens a history is a beginning. */
function isAsItShouldBe(step: CommandStep): boolean {
  return step.label === step.command || definitionOf(step).commandClass.opens !== undefined;
}

function taken(here: Lived, step: Step, kinds: Kinds): Lived {
  return { ...takeStep(here, step, kinds, giver).after, path: [...here.path, step.label] };
}

/** The same history at the next instant at which something passes, whether that is recorded or not; none where it could not be lived. */
function later(here: Lived): readonly Lived[] {
  const passing = owedIn(here).map(({ passesAt }) => passesAt).find((passesAt) => passesAt !== undefined && passesAt > here.now);
  const trial = stateName(here.state).startsWith('S1_') && here.now < trialOpens ? trialOpens : undefined;
  const at = [passing, trial].filter((each) => each !== undefined).toSorted()[0];
  if (at === undefined) return [];
  try {
    return [{ ...here, state: here.kind.lapse(here.state, at).state, now: at, path: [...here.path, `until ${at}`] }];
  } catch (error) {
    // Told with the faults of expiry.
    if (error instanceof HistoryDoesNotReplay) return [];
    throw error;
  }
}

function owedIn({ kind, state }: Modelled): readonly Deadline[] {
  const owed = kind.deadlines(state).filter(({ metOn, cancelled }) => metOn === undefined && !cancelled);
  return owed.toSorted((one, other) => ((one.passesAt ?? '') < (other.passesAt ?? '') ? -1 : 1));
}

/** Of many clocks of one limit, such as enquiry after enquiry, each is told once in each of its standings: there is no end of them. */
function momentKey(lived: Lived): string {
  const standings = owedIn(lived).map(({ limit, breachRecorded, undated }) => [limit.code, breachRecorded, undated].join(' '));
  return JSON.stringify([keyOf(lived), ...new Set(standings)]);
}
