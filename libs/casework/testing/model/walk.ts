import { isDeepStrictEqual } from 'node:util';
import type { EventStore } from '@redress/event-store';
import { kindsUnder, live, streamOf, type Kinds } from '@redress/histories';
import { expiryWorker } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { Refused, stateName, type MachineState } from '@redress/procedures';
import { createCasework, type Casework, type CaseworkPorts } from '../../src/casework.js';
import type { CommandInput } from '../../src/command-path/asked.js';
import type { CommandResult } from '../../src/command-path/command-result.js';
import { clockInHand, type ClockInHand } from '../clock-in-hand.js';
import { named, type Exploration } from './exploration.js';
import type { Journey } from './journeys.js';
import type { Modelled } from './step.js';
import { bodyOf, takeStep, type Giver, type Taken } from './take-step.js';

export interface WalkOptions {
  /** How many steps before each command somebody opened the page on which they give it; none unless told. */
  readonly openedStepsEarlier?: number;
  /** Every command is given once more at the end, and must be answered as it was. */
  readonly repeated?: boolean;
}

export interface Walked {
  readonly outcomes: readonly string[];
  readonly states: readonly string[];
  /** What every refusal on the way said, and cited. */
  readonly refusals: readonly string[];
  /** Where the real path and the model parted; empty when they went together to the end. */
  readonly partings: readonly string[];
}

/** Lives a journey on the real command path, step by step beside the model, and compares at every step what came of it. */
export async function walk(journey: Journey, exploration: Exploration, ports: Omit<CaseworkPorts, 'clock'>, unique: string, options: WalkOptions = {}): Promise<Walked> {
  const clock = clockInHand(exploration.start.now);
  const walker = new Walker(createCasework({ ...ports, clock }), ports.store, clock, exploration, kindsUnder(ports.workflow), unique, options);
  for (const { refusedHere, step } of journey) {
    for (const label of refusedHere) await walker.go(label);
    if (step !== undefined) await walker.go(step);
  }
  if (options.repeated) await walker.repeat();
  return walker.arrived();
}

class Walker {
  readonly #outcomes: string[] = [];
  readonly #states: string[] = [];
  readonly #refusals: string[] = [];
  readonly #partings: string[] = [];
  #modelled: Modelled;
  #caseId: string | undefined;
  readonly #taken: { readonly step: string; readonly revision: number }[] = [];
  readonly #given: { readonly name: string; readonly input: CommandInput; readonly answer: CommandResult }[] = [];
  #commands = 0;

  constructor(
    private readonly casework: Casework, private readonly store: EventStore, private readonly clock: ClockInHand,
    private readonly exploration: Exploration, private readonly kinds: Kinds, private readonly unique: string, private readonly options: WalkOptions,
  ) {
    this.#modelled = exploration.start;
  }

  async go(label: string): Promise<void> {
    this.#commands += 1;
    const giver = { commandId: `${this.unique}/${this.#commands}`, unique: this.unique };
    const taken = takeStep(this.#modelled, named(this.exploration.steps, label), this.kinds, giver);
    const real = await this.#really(label, giver, taken);
    const expected = JSON.stringify(taken.refusal ?? { events: taken.events, state: stateName(taken.after.state) });
    if (real !== expected) this.#partings.push(`${label}: ${real} where the model says ${expected}`);
    this.#modelled = taken.after;
    this.#outcomes.push(...taken.outcomes.map(({ name }) => name));
    this.#states.push(`${taken.after.state.machine} ${stateName(taken.after.state)}`);
  }

  async arrived(): Promise<Walked> {
    const state = await this.#recorded();
    if (!isDeepStrictEqual(state, this.#modelled.state)) this.#partings.push(`arrived at ${JSON.stringify(state)} where the model says ${JSON.stringify(this.#modelled.state)}`);
    return { outcomes: this.#outcomes, states: this.#states, refusals: this.#refusals, partings: this.#partings };
  }

  async repeat(): Promise<void> {
    for (const { name, input, answer } of this.#given) {
      const again = { ...(await this.casework.execute(name, input)) };
      if (!isDeepStrictEqual(again, { ...answer, outcome: 'REPEATED' })) this.#partings.push(`${name} again: ${JSON.stringify(again)} where it was ${JSON.stringify(answer)}`);
    }
  }

  /** The state that the recorded events lead to. */
  async #recorded(): Promise<MachineState> {
    const { kind } = this.#modelled;
    return live(kind, await Array.fromAsync(this.store.readStream(streamOf(kind, this.#caseId ?? '')))).state;
  }

  /** The same step again is given on a page opened after the first: on one opened before it would be the same act. */
  #seen(step: string): number | undefined {
    const again = this.#taken.at(-1)?.step === step;
    return this.#taken.at(again ? -1 : -1 - (this.options.openedStepsEarlier ?? 0))?.revision;
  }

  async #really(label: string, giver: Giver, { after }: Taken): Promise<string> {
    const step = named(this.exploration.steps, label);
    if (!('command' in step)) {
      this.clock.set(after.now);
      const events = await this.casework.expireCase(expiryWorker, this.#caseId ?? '');
      return JSON.stringify({ events, state: stateName(await this.#recorded()) });
    }
    try {
      const actor = actorWho(step.role);
      const input = { caseId: this.#caseId, body: bodyOf(this.#modelled, step, giver), actor, commandId: giver.commandId, seenRevision: this.#seen(label) };
      const answer = await this.casework.execute(step.command, input);
      const { caseId, events, state, revision } = answer;
      if (this.options.repeated) this.#given.push({ name: step.command, input, answer: { ...answer } });
      this.#caseId = caseId;
      this.#taken.push({ step: label, revision });
      return JSON.stringify({ events, state });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#refusals.push(`${error.message} (${error.refusal.cite})`);
      return JSON.stringify(error.refusal);
    }
  }
}
