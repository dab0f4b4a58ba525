import { allOf, stateInWords, type MachineState } from '@redress/procedures';
import type { ProcedureId } from './procedure.js';

/** How one history went through a procedure. */
export interface PathTaken {
  /** The states it stands in now, one for each region; none when another machine has gone on with it. */
  readonly present: readonly string[];
  /** The states it has stood in, in the order in which it first came to them. */
  readonly passed: readonly string[];
  /** The steps between them, as `from -> to`. */
  readonly steps: ReadonlySet<string>;
}

export const stepBetween = (from: string, to: string): string => `${from} -> ${to}`;

/** "It stands in Closed, and came through Received and Acknowledged." Of a path that is nobody's, nothing. */
export function pathInWords({ present, passed }: PathTaken, subject = 'It'): string {
  if (passed.length === 0) return '';
  const before = wordsOf(passed.filter((name) => !present.includes(name)));
  if (present.length === 0) return `${subject} has left this procedure, having come through ${before}.`;
  return `${subject} stands in ${wordsOf(present)}${before === 'none' ? '' : `, and came through ${before}`}.`;
}

/** The path through one procedure, of all the states that a history went through in their order. */
export function pathThrough(id: ProcedureId, states: readonly MachineState[]): PathTaken {
  const within = states.filter(({ machine }) => machine === id).map(({ value }) => placesIn(value));
  const steps = new Set(within.flatMap((places, index) => (within[index - 1] ?? []).flatMap((from, region) => {
    const to = places[region];
    return to === undefined || to === from ? [] : [stepBetween(from, to)];
  })));
  return { present: states.at(-1)?.machine === id ? (within.at(-1) ?? []) : [], passed: [...new Set(within.flat())], steps };
}

/** Of some states, those worth a word: that the clock runs is what it does unless somebody stops it. */
function wordsOf(names: readonly string[]): string {
  return allOf(names.filter((name) => name !== 'RUNNING').map(stateInWords));
}

/** The innermost states of every region, in the order of the regions. */
function placesIn(value: MachineState['value']): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap((inner) => (inner === undefined ? [] : placesIn(inner)));
}
