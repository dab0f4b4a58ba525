import type { StateValue } from 'xstate';

/** Where a history has led: plain JSON, so that a snapshot holds it as it is. */
export interface MachineState<Facts extends object = object, Machine extends string = string> {
  readonly machine: Machine;
  /** Which version of that machine it stands in: the present one when it came into it, until an event moves it on. */
  readonly version: number;
  readonly value: StateValue;
  readonly facts: Facts;
}

/** The state's name as domain.md section 3 gives it, without the clock beside it. */
export function stateName({ value }: MachineState): string {
  if (typeof value === 'string') return value;
  const { procedure } = value;
  return typeof procedure === 'string' ? procedure : JSON.stringify(value);
}

export function isSuspended({ value }: MachineState): boolean {
  return typeof value === 'object' && value.clock === 'SUSPENDED';
}
