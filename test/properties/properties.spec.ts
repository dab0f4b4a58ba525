import { describe, expect, test } from '@jest/globals';
import { createInMemoryEventStore, createInMemorySnapshotStore } from '@redress/event-store';
import { clockInHand, explore, keyOf, modelledMachines, registerMembers, startOf, stepsFrom, takeStep, walk, type Exploration, type Modelled, type ModelledMachine, type Step } from '@redress/casework/testing';
import { kindsUnder } from '@redress/histories';
import { stateName, workflowOf, type CaseState } from '@redress/procedures';
import fc from 'fast-check';
import { ofEveryHistory } from './of-every-history.js';
import { ofTheStages } from './of-the-stages.js';
import type { Property, Seen } from './property.js';
import { storyOf } from './story.js';

const workflow = workflowOf();
const kinds = kindsUnder(workflow);
const giver = { commandId: 'model', unique: 'model' };
const properties: readonly Property[] = [...ofEveryHistory, ...ofTheStages];
const machines = modelledMachines.filter((machine) => machine !== 'POOL_MEMBER');

const seen = ({ kind, state }: Modelled): Seen => ({ machine: state.machine, state: stateName(state), facts: (state as CaseState).facts, deadlines: kind.deadlines(state) });

/** Which properties do not hold where a step leads. */
function broken(before: Seen, after: Seen, events: readonly string[]): readonly Property[] {
  return properties.filter(({ holds, holdsAcross }) => !(holds?.(after) ?? true) || !(holdsAcross?.(before, after, events) ?? true));
}

/** A counterexample for each property that has one: the first that was met. */
class Counterexamples {
  readonly #stories = new Map<string, string>();

  add(properties_: readonly Property[], tell: () => string): void {
    for (const { says, cite } of properties_) if (!this.#stories.has(says)) this.#stories.set(says, `"${says}" [${cite}] does not hold.\n  ${tell()}`);
  }

  get told(): readonly string[] {
    return [...this.#stories.values()];
  }
}

test('there are at least forty properties, each told once and each with its citation', () => {
  expect(properties.length).toBeGreaterThanOrEqual(40);
  expect(new Set(properties.map(({ says }) => says)).size).toBe(properties.length);
  expect(properties.filter(({ cite, holds, holdsAcross }) => cite === '' || (holds ?? holdsAcross) === undefined)).toEqual([]);
});

/** A state of the model, and the steps that led to it, so that what is wrong there can be told from its beginning. */
interface Reached { readonly at: Modelled; readonly path: readonly Step[] }

describe('exhaustively: in every state of the model, with time, and across every step from it', () => {
  test.each(machines)('%s', (machine) => {
    const start = startOf(machine, kinds);
    const reached: Reached[] = [{ at: start, path: [] }];
    const known = new Set([keyOf(start)]);
    const found = new Counterexamples();
    for (const { at, path } of reached) {
      const before = seen(at);
      for (const step of stepsFrom(machine, at)) {
        const { after, events } = takeStep(at, step, kinds, giver);
        found.add(broken(before, seen(after), events), () => storyOf(start, [...path, step], kinds));
        if (known.has(keyOf(after))) continue;
        known.add(keyOf(after));
        reached.push({ at: after, path: [...path, step] });
      }
    }
    expect(reached.length).toBeGreaterThan(3);
    expect(found.told).toEqual([]);
  });
});

/** Days that pass anywhere, beside those of the model. */
const waits: readonly Step[] = [1, 4, 11, 30, 90].map((calendarDays) => ({ label: `${calendarDays} days go by`, calendarDays, when: () => true }));

describe('by random walks through the one path of commands, which goes where the model goes', () => {
  test.each(machines)('%s', async (machine) => {
    const exploration = withWaits(explore(machine, kinds));
    const clock = clockInHand();
    const ports = { store: createInMemoryEventStore({ clock }), snapshots: createInMemorySnapshotStore(), workflow };
    await registerMembers(ports);
    const found = new Counterexamples();
    let walks = 0;
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(10_000), { minLength: 5, maxLength: 40 }), async (choices) => {
      walks += 1;
      const path = walked(machine, exploration, choices, found);
      const journey = path.map((step) => ({ refusedHere: [], step: step.label }));
      expect((await walk(journey, exploration, ports, `${machine}-${walks}`)).partings).toEqual([]);
    }), { numRuns: 25, seed: 1989 });
    expect(found.told).toEqual([]);
  });
});

/** A way through the model, a choice at each fork; every step of it is looked at. */
function walked(machine: ModelledMachine, { start }: Exploration, choices: readonly number[], found: Counterexamples): readonly Step[] {
  const path: Step[] = [];
  let here = start;
  for (const choice of choices) {
    const open = [...stepsFrom(machine, here), ...(path.length > 0 && choice % 4 === 0 ? waits : [])];
    const step = open[choice % Math.max(open.length, 1)];
    if (step === undefined) break;
    path.push(step);
    const { after, events } = takeStep(here, step, kinds, giver);
    found.add(broken(seen(here), seen(after), events), () => storyOf(start, path, kinds));
    here = after;
  }
  return path;
}

function withWaits(exploration: Exploration): Exploration {
  return { ...exploration, steps: new Map([...exploration.steps, ...waits.map((step) => [step.label, step] as const)]) };
}
