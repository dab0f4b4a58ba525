import type { UtcInstant } from '@redress/calendar';
import type { KindName, Kinds } from '@redress/histories';
import { stateName } from '@redress/procedures';
import type { Casework } from '../../src/casework.js';
import { commandDefinitions } from '../../src/commands/registry.js';
import { fieldsOf, type FieldDescription } from '../../src/fields/index.js';
import { alphabets, modelledMachines } from './alphabets.js';
import { explore, type Exploration } from './exploration.js';
import { LivingHistory, type Outcome } from './living-history.js';
import type { CommandStep, Modelled } from './step.js';
import { bodyOf, definitionOf, takeStep } from './take-step.js';

/** A date that a command asks for: what it is called, and where it stands in the body; in a list, in its first entry. */
interface DateAsked {
  readonly command: string;
  readonly field: string;
  readonly path: readonly string[];
  readonly isInstant: boolean;
  readonly isPlan: boolean;
}

/** What came of a command with one of its dates changed, on a history of its own. */
export interface TriedDate extends Outcome {
  readonly kind: KindName;
  readonly field: string;
  readonly isPlan: boolean;
  readonly date: string;
}

export interface DatesTried {
  readonly kinds: Kinds;
  readonly begins: UtcInstant;
  readonly dates: readonly string[];
  readonly casework: Casework;
  /** Sets the clock that the casework goes by. */
  setTime(time: UtcInstant): void;
}

/** Every date that any command asks for. */
export const datesAsked: readonly DateAsked[] = commandDefinitions.flatMap(({ name, commandClass }) =>
  daysIn(fieldsOf(commandClass)).map(({ path, kind, isPlan = false }) => ({ command: name, field: `${name}: ${path.join('.')}`, path, isInstant: kind === 'INSTANT', isPlan })));

function daysIn(fields: readonly FieldDescription[]): readonly (FieldDescription & { readonly path: readonly string[] })[] {
  return fields.flatMap((each) => {
    if (each.kind === 'DAY' || each.kind === 'INSTANT') return [{ ...each, path: [each.name] }];
    return daysIn(each.entry ?? []).map((within) => ({ ...within, path: [each.name, ...within.path] }));
  });
}

/** Gives every command every date in the place of each of its own, in the first state of a machine that takes it as it should be. */
export async function* tryDates(tried: DatesTried): AsyncGenerator<TriedDate> {
  const done = new Set<string>();
  for (const machine of modelledMachines) {
    const exploration = explore(machine, tried.kinds, tried.begins);
    const histories = new Map<string, LivingHistory>();
    for (const asked of datesAsked.filter(({ field }) => !done.has(field))) {
      const way = wayTo(asked, exploration, tried.kinds);
      if (way === undefined) continue;
      for (const date of tried.dates) {
        // A refusal changes nothing, so the next date is tried on the same history; once one is taken there is a new one.
        const where = JSON.stringify(way);
        const history = histories.get(where) ?? (await LivingHistory.along(way.path, exploration, tried));
        if (history === undefined) break;
        histories.set(where, history);
        done.add(asked.field);
        const outcome = await history.give(way.step, (body) => withDate(body, asked.path, asked.isInstant ? `${date}T10:00:00Z` : date) ?? body);
        if (outcome.refused === undefined) histories.delete(where);
        yield { kind: alphabets[machine].kind, field: asked.field, isPlan: asked.isPlan, date, ...outcome };
      }
    }
  }
}

interface Way { readonly path: readonly string[]; readonly step: string }

function wayTo({ command, path: field }: DateAsked, { places, steps }: Exploration, kinds: Kinds): Way | undefined {
  const giver = { commandId: 'model', unique: 'model' };
  const givings = [...steps.values()].filter((step) => 'command' in step).filter((step) => step.command === command && step.daysBack === 0);
  for (const { at, path } of places) {
    const offered = givings.filter((step) => step.when(at.state) && isAt(at, step) && withDate(bodyOf(at, step, giver), field, 'a day') !== undefined);
    const step = offered.find((each) => takeStep(at, each, kinds, giver).refusal === undefined);
    if (step) return { path, step: step.label };
  }
  return undefined;
}

/** What opens a history is given where there is none yet, all else where there is one. */
function isAt({ state }: Modelled, step: CommandStep): boolean {
  return (definitionOf(step).commandClass.opens !== undefined) === (stateName(state) === 'NONE');
}

/** The same body with another date; undefined where that stands in a list which is not there or empty. */
function withDate(body: object, [name = '', ...rest]: readonly string[], date: string): object | undefined {
  const here = body as Readonly<Record<string, unknown>>;
  if (rest.length === 0) return { ...here, [name]: date };
  const [first, ...others] = (here[name] ?? []) as readonly object[];
  const changed = first && withDate(first, rest, date);
  return changed && { ...here, [name]: [changed, ...others] };
}
